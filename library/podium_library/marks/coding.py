"""Tags as qualitative work uses them: a tree by `/`, counted by tag and by speaker, quick to give again.

Nothing here is kept: the tree, the counts and the last-used tags are read off the marks themselves, so
that they are never out of step with them. What a tag means is kept in the `codebook`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from podium_library.marks.mark import Mark
from podium_library.marks.tag import Tag
from podium_library.written.harmless import one_line


def tag_parts(tag: str) -> tuple[str, ...]:
    """The parts of a tag, in one line each and none empty."""
    return tuple(part for piece in tag.split("/") if (part := one_line(piece)))


def clean_tag(tag: str) -> str:
    """A tag as it is kept: ` energy // gas ` is `energy/gas`; empty when nothing is left."""
    return "/".join(tag_parts(tag.strip().lstrip("#")))


def moved_tag(tag: str, old: str, new: str) -> str:
    """What a tag is called once `old`, and with it all under it, is called `new`."""
    path, head = tag_parts(tag), tag_parts(old)
    return "/".join((*tag_parts(new), *path[len(head) :])) if path[: len(head)] == head else tag


def moved_tags(tags: Iterable[str], old: str, new: str) -> tuple[str, ...]:
    """The tags of a mark after a renaming; two that become one are one."""
    return tuple(dict.fromkeys(moved_tag(tag, old, new) for tag in tags))


def tag_tree(marks: Iterable[Mark]) -> tuple[Tag, ...]:
    """The tags of the highest level with all below them, sorted by name at every level."""
    own: Counter[str] = Counter()
    speakers: dict[str, Counter[str]] = {}
    for mark in marks:
        paths = {path for tag in mark.tags if (path := tag_parts(tag))}
        own.update("/".join(path) for path in paths)
        above = {"/".join(path[:depth]) for path in paths for depth in range(1, len(path) + 1)}
        for tag in above:
            speakers.setdefault(tag, Counter())[mark.speaker or ""] += 1
    below: dict[str, list[str]] = {}
    for tag in sorted(speakers):
        below.setdefault(tag.rpartition("/")[0], []).append(tag)

    def grown(tag: str) -> Tag:
        under = tuple(grown(one) for one in below.get(tag, ()))
        counted = speakers[tag]
        return Tag(tag, own[tag], counted.total(), dict(counted.most_common()), under)

    return tuple(grown(tag) for tag in below.get("", ()))


def walk(tree: Iterable[Tag], depth: int = 0) -> Iterator[tuple[int, Tag]]:
    """Every tag with its depth, each before the ones under it."""
    for tag in tree:
        yield depth, tag
        yield from walk(tag.under, depth + 1)


def last_used(marks: Iterable[Mark]) -> tuple[str, ...]:
    """All tags, those given last first: the keys 1 to 9 put them on a passage."""
    latest = sorted(marks, key=lambda mark: mark.modified, reverse=True)
    tags = (clean_tag(tag) for mark in latest for tag in mark.tags)
    return tuple(dict.fromkeys(tag for tag in tags if tag))


def completed(typed: str, known: Iterable[str]) -> tuple[str, ...]:
    """The known tags that what was typed so far may become, in their own order.

    Those that begin with it come first, then those of which a later part does (`ga` finds `energy/gas`).
    """
    low = clean_tag(typed).casefold()
    if typed.rstrip().endswith("/") and low:
        low += "/"
    begun, within = list[str](), list[str]()
    for tag in known:
        path = tag.casefold()
        if path == low:
            continue
        if path.startswith(low):
            begun.append(tag)
        elif f"/{low}" in path:
            within.append(tag)
    return (*begun, *within)
