"""What comes again at equal distances is a running head, but not what somebody with a title says."""

from __future__ import annotations

import pytest

from podium_parsers.columns import Spans
from podium_parsers.drafts.view import View
from podium_parsers.printed.pagemarks import signs_of

SHEET = "".join(
    f"  and the nets of the pier number {n} were torn again by the tide\n" for n in range(14)
)


@pytest.mark.parametrize(
    ("line", "is_head"),
    [
        ("Report of the Harbour Board. All rights reserved.", True),
        ("Thank you.", False),
        ("Mr. ROE. I move to lay that motion on the table.", False),
    ],
)
def test_a_line_that_recurs_is_a_head_unless_it_is_said(line: str, *, is_head: bool) -> None:
    text = "".join(f"{SHEET.replace('number', str(n))}  {line}\n" for n in range(9))
    assert bool(signs_of(View(text, Spans())).heads) is is_head
