"""What to call the people whom a schema knows by a code.

The header's list of persons gives the full name. Where it is kept in another file, as large corpora
keep it, the code alone would be the name; the label in the text is better then.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from podium_parsers.draft import Draft
from podium_parsers.model import Speaker


def name_people(draft: Draft, listed: Mapping[str, Speaker], *, by_label: bool = False) -> None:
    """Fill `draft.people` for the codes that the records use.

    `by_label` says that the label is the name even of people who are listed: a debate is cited by
    what it prints, and a list of references may be abridged.
    """
    labels: dict[str, Counter[str]] = {}
    for record in draft.records or ():
        if record.speaker and record.label:
            label = draft.text[record.label.start : record.label.end]
            labels.setdefault(record.speaker, Counter())[label] += 1
    for record in draft.records or ():
        code = record.speaker
        if not code or code in draft.people:
            continue
        person, own = listed.get(code), labels.get(code)
        if person and not (by_label and own):
            draft.people[code] = person
        elif own:
            name = own.most_common(1)[0][0]
            if name != code:
                aliases = tuple(dict.fromkeys([*own, *([person.name] if person else [])]))
                role = person.role if person else ""
                draft.people[code] = Speaker(len(draft.people), name, role, aliases)
