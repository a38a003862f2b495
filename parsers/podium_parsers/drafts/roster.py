"""Who takes part, as the document itself lists it: one entry a person."""

from __future__ import annotations

from typing import NamedTuple


class Entry(NamedTuple):
    """A person in an attendee table, a list of call participants or a legend of abbreviations."""

    name: str
    short: str = ""
    """The abbreviation that labels use, where the list gives one."""
    role: str = ""
    """Office, firm or function."""
    side: str = ""
    """What the list itself is of, folded: `analysts`, `executives`; empty where it does not say."""
