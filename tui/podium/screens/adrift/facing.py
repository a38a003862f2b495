"""Two passages that face each other: the marked words, and what the text holds in their place today.

What differs stands in signs of its own as well as in colour: `[-gone-]` on the left, `{+new+}` on the
right, as `podium verify` writes it.
"""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content

from podium.safe import safe, safe_lines
from podium.screens.reader.shown import Shown
from podium_library.verify import Kind
from podium_library.verify.difference import difference
from podium_parsers import Span, Transcript

LONGEST = 4000
"""Characters of a passage that are laid beside the other."""
AROUND = 160
"""Characters on either side of the gap in which a lost passage stood."""
GAP = "⟨ here ⟩"
"""Shows where a lost passage stood, when nothing stands there now."""


@dataclass(frozen=True, slots=True)
class Facing:
    """What the two panes show."""

    old: Content
    new: Content
    new_head: str
    """What the right-hand pane is."""


def of_doubtful(shown: Shown, span: Span, transcript: Transcript) -> Facing:
    """The marked words and those of the place that was found by likeness."""
    old, new = cut(shown.mark.quote), cut(transcript.text[span.start : span.end])
    return Facing(
        marked(old, new, "[-", "-]", "$text-error"),
        marked(new, old, "{+", "+}", "$text-success"),
        "In the text now, found by likeness",
    )


def of_lost(shown: Shown, stood: Span | None, transcript: Transcript) -> Facing:
    """The marked words, and what stands between their neighbours now."""
    old = safe_lines(cut(shown.mark.quote))
    if stood is None:
        return Facing(old, safe("What stood around it is gone too."), "In the text now")
    text = transcript.text
    before = text[max(0, stood.start - AROUND) : stood.start]
    after = text[stood.end : stood.end + AROUND]
    between = cut(text[stood.start : stood.end]).strip()
    parts = [safe_lines("…" + before.lstrip()), Content(" ")]
    parts.append(safe(GAP).stylize("bold $text-warning"))
    if between:
        parts += [Content(" "), safe_lines(between).stylize("$text-warning"), Content(" ")]
        parts.append(safe(GAP).stylize("bold $text-warning"))
    parts += [Content(" "), safe_lines(after.rstrip() + "…")]
    return Facing(old, Content("").join(parts), "Where it stood, in the text now")


def marked(mine: str, others: str, opening: str, closing: str, style: str) -> Content:
    """My words, with signs and a style on those that the other text does not have."""
    pieces = []
    for change in difference(others, mine):
        match change.kind:
            case Kind.SAME:
                pieces.append(safe(change.text))
            case Kind.MISSING:
                words = safe(f"{opening}{change.text}{closing}")
                pieces.append(words.stylize(f"bold {style}"))
            case Kind.ADDED:
                pass
    return Content(" ").join(pieces)


def cut(text: str) -> str:
    """A passage no longer than can be compared while one waits."""
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
