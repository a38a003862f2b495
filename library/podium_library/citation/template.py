"""Filling a template such as `"{quote}" — {speaker}, {name} ¶{para}, {title}, {date}`.

A mark need not have everything that a template asks for. What is missing goes with what belonged to it:
the sign before it (`¶{para}`), the parenthesis around it, the clause it stood alone in with its comma.
Values are put in last, so that nothing in them is taken for a part of the template.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Mapping

from podium_library.written.harmless import harmless

FIELD = re.compile(r"\{\{|\}\}|\{([^{}\n]{0,40})\}|[{}]")
GONE, HERE = "\x00", "\x01"
SIGN = re.compile(rf" ?[¶§#@]{GONE}")
BRACKETED = re.compile(rf" ?[(\[][^()\[\]{HERE}{GONE}]*(?:{GONE}[^()\[\]{HERE}{GONE}]*)+[)\]]")
BEFORE_GONE = re.compile(rf"(?:(?:[,;:] ?| ){GONE})+(?=[)\]])")
AFTER_GONE = re.compile(rf"(?<=[(\[])(?:{GONE}(?:[,;:] ?| )?)+")
REPEATED = re.compile(r"([.,;:])(?: ?\1)+(?=\s|$)")
STRENGTHS = ",;:|·–—.\n"
SEPARATOR = re.compile(r"([,;:] | [—–·|] |\. |\n)")


class TemplateError(ValueError):
    """A template that cannot be filled: the one line to show."""


def fill(template: str, values: Mapping[str, str]) -> str:
    """The template with its values; raises TemplateError for a field that nobody knows.

    `{{` and `}}` stand for the braces themselves.
    """
    slots: list[str] = []

    def hold(value: str) -> str:
        slots.append(value)
        return f"{HERE}{len(slots) - 1}{HERE}"

    def field(found: re.Match[str]) -> str:
        if found.group() in ("{{", "}}"):
            return hold(found.group()[0])
        value = values.get(found.group(1) or "")
        if value is None:
            raise TemplateError(_unknown(found.group(), values))
        return hold(value) if value else GONE

    pattern = FIELD.sub(field, harmless(template))
    pattern = BRACKETED.sub("", SIGN.sub(GONE, pattern))
    pattern = AFTER_GONE.sub("", BEFORE_GONE.sub("", pattern))
    pattern = _without_empty_clauses(REPEATED.sub(r"\1", pattern))
    pattern = REPEATED.sub(r"\1", re.sub(rf" ?{GONE}", "", pattern))
    return re.sub(rf"{HERE}(\d+){HERE}", lambda found: slots[int(found.group(1))], pattern).strip()


def _without_empty_clauses(pattern: str) -> str:
    """Drop the clauses whose fields are all missing; of the separators there, the strongest stays."""
    pieces = SEPARATOR.split(pattern)
    out, waiting = "", ""
    for at in range(0, len(pieces), 2):
        clause = pieces[at]
        if at:
            waiting = max(waiting, pieces[at - 1], key=_strength)
        if GONE not in clause or HERE in clause:
            out += (waiting if out else "") + clause
            waiting = ""
    ends = waiting == ". " or pieces[-1].endswith(".")
    return out + "." if out and ends and not out.endswith(".") else out


def _strength(separator: str) -> int:
    """How much a separator parts: a comma least, a line end most."""
    return STRENGTHS.find(separator.strip(" ")) if separator else -1


def _unknown(written: str, known: Collection[str]) -> str:
    near = difflib.get_close_matches(written.strip("{}"), known, 1)
    hint = f"; did you mean {{{near[0]}}}?" if near else f"; known: {', '.join(sorted(known))}"
    return f"the template has no field {_shown(written)}{hint}"


def _shown(written: str) -> str:
    """A field as it may be shown in a message."""
    return harmless(written)[:40]
