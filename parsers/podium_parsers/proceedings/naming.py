"""What to call the people whom a schema knows by a code.

The header's list of persons gives the full name. Where it is kept in another file, as large corpora
keep it, the code alone would be the name; the label in the text is better then, and without one a code
that is made of a name is spelt out (`AdaMay.Roe`). Records end up with names in place of codes, so that
nobody is shown as `mp_4711`; two people of one name keep theirs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from podium_parsers.drafts.draft import Draft
from podium_parsers.model import Speaker
from podium_parsers.patterns import pattern

BORN = pattern(r"[._-]\d{4}$")
"""The year of birth that tells people of one name apart, as in `AdaRoe.1961`."""
WORD = pattern(r"[^\W\d_][^\W\d_'’\-]*(?:['’\-][^\W\d_]+)*")


def name_people(draft: Draft, listed: Mapping[str, Speaker], *, by_label: bool = False) -> None:
    """Name the speakers of the records, and fill `draft.people` with them.

    `by_label` says that the label is the name even of people who are listed: a debate is cited by
    what it prints, and a list of references may be abridged. The label of one who is not listed is
    left to be read as any label is, whose name has a party or an office beside it.
    """
    labels = _labels(draft)
    named = {
        code: person
        for code in dict.fromkeys(r.speaker for r in draft.records or () if r.speaker)
        if (person := _person(code, listed.get(code), labels.get(code), by_label))
    }
    shared = Counter(person.name for person in named.values())
    names = {code: p.name if shared[p.name] == 1 else code for code, p in named.items()}
    draft.people.update(
        {
            names[code]: person
            for code, person in named.items()
            if code in listed or code not in labels or names[code] == code
        }
    )
    draft.records = [
        record._replace(
            speaker=names.get(record.speaker, record.speaker) if record.speaker else None
        )
        for record in draft.records or ()
    ] or None


def _labels(draft: Draft) -> dict[str, Counter[str]]:
    """How each code is labelled in the text."""
    labels: dict[str, Counter[str]] = {}
    for record in draft.records or ():
        if record.speaker and record.label:
            label = draft.text[record.label.start : record.label.end]
            labels.setdefault(record.speaker, Counter())[label] += 1
    return labels


def _person(
    code: str, listed: Speaker | None, labels: Counter[str] | None, by_label: bool
) -> Speaker | None:
    """Who a code stands for; None where the code is a name itself."""
    if listed and not (by_label and labels):
        return listed
    if not labels:
        name = spelt_out(code)
        return Speaker(0, name, "", (code,)) if name != code else None
    if code in labels:
        return None
    name = labels.most_common(1)[0][0]
    return Speaker(0, name, listed.role if listed else "", tuple(labels))


def spelt_out(code: str) -> str:
    """The words of a code that is made of a name, `AdaMay.Roe` or `AdaRoe.1961`; any other as it is."""
    parts = re.split("[._]", BORN.sub("", code))
    if not all(WORD.fullmatch(part) and part[0].isupper() for part in parts):
        return code
    spelt = (
        f" {sign}"
        if sign.isupper() and above.islower() and part[:at] not in ("Mc", "Mac")
        else sign
        for part in parts
        for at, (above, sign) in enumerate(zip(f" {part}", f"{part} ", strict=True))
    )
    return " ".join("".join(spelt).split())
