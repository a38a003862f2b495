"""What programs for notes add to Markdown: callouts, wiki links, highlights, notes at the foot.

`> [!quote] Ada`, `[[Ada Quist|Ada]]: words`, `==Ada==: words`, `words[^3]` and `[^3]: the note`.
"""

from __future__ import annotations

from podium_parsers.drafts.draft import Draft, HintKind
from podium_parsers.patterns import pattern

CALLOUT = pattern(r"\[![A-Za-z][\w-]{2,20}\][+-]?(?:[^\S\n]{1,4}|(?=\n))")
WIKI_LINK = pattern(r"\[\[(?:[^\[\]|\n]{1,200}\|)?([^\[\]|\n]{1,200})(\]\])(?=[*_]{0,3}[:：])")
"""At a label only: `[[laughter]]` is what a typist heard."""
HIGHLIGHT = pattern(r"==(?=[^\s=])([^=\n]{1,200})(==)(?!=)")
NOTE = pattern(r"\[\^[\w-]{1,30}\](:[^\S\n])?")


def hide_notebook_marks(draft: Draft, begin: int) -> None:
    """Hide these marks; a note at the foot is no speech."""
    text = draft.text
    if text.find("[!", begin) >= 0:
        for found in CALLOUT.finditer(text, begin):
            draft.hide(*found.span())
            draft.hint(HintKind.BOLD, found.end(), _line_end(text, found.end()))
    for sign, mark in (("[[", WIKI_LINK), ("==", HIGHLIGHT)):
        if text.find(sign, begin) >= 0:
            for found in mark.finditer(text, begin):
                draft.hide(found.start(), found.start(1))
                draft.hide(*found.span(2))
    if text.find("[^", begin) >= 0:
        for found in NOTE.finditer(text, begin):
            draft.hide(*found.span())
            if found[1] and text[found.start() - 1 : found.start()] in ("", "\n"):
                draft.hint(HintKind.BACK, found.end(), _line_end(text, found.end()))


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end
