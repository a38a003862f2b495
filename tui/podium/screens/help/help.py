"""What the help and the palette offer: every command with the keys that it really has.

Both are lists made from the commands and the person's own keys; nothing in them is written by hand, so
they cannot be wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from podium.commands.command import Command, Group, Scope
from podium.screens.chooser.chooser import Offer, fits

PLACES = {Scope.OUTLINE: "In the outline. ", Scope.SELECTING: "While selecting. "}


def help_offers(
    commands: Iterable[Command], keys: Mapping[str, str]
) -> Callable[[str], Sequence[Offer]]:
    """Offers for the help: all commands by chapter; typed words sift titles, keys and help."""
    known = list(commands)

    def offers(typed: str) -> Sequence[Offer]:
        found: list[Offer] = []
        chapter: Group | None = None
        for one in known:
            written = keys.get(one.id, "")
            if not one.listed and not written:
                continue
            if one.id.startswith("count-") or not _fits(typed, one, written):
                continue
            if one.group is not chapter:
                chapter = one.group
                found.append(Offer("", chapter))
            found.append(_offer(one, written))
        return found

    return offers


def palette_offers(
    commands: Iterable[Command], keys: Mapping[str, str], others: Sequence[Offer] = ()
) -> Callable[[str], Sequence[Offer]]:
    """Offers for the palette: what can be done now, and what else there is to choose (themes)."""
    known = [one for one in commands if one.listed and one.scope in (Scope.READING, Scope.ANYWHERE)]

    def offers(typed: str) -> Sequence[Offer]:
        own = [_offer(one, keys.get(one.id, "")) for one in known if _fits(typed, one, "")]
        rest = [one for one in others if fits(typed, one.title)]
        begins = typed.casefold()
        return sorted([*own, *rest], key=lambda one: not one.title.casefold().startswith(begins))

    return offers


def _fits(typed: str, one: Command, written: str) -> bool:
    return typed.strip() in written.split() or fits(typed, one.title, one.help, one.id)


def _offer(one: Command, written: str) -> Offer:
    said = (PLACES.get(one.scope, "").strip(), one.help, f"In config.toml: {one.id}")
    note = " ".join(filter(None, said))
    keys = "  ".join(written.split())
    return Offer(one.id, one.title.replace("`", ""), keys, note.replace("`", ""))
