"""An export that is made in a thread."""

from __future__ import annotations

from threading import Event

import pytest

from podium.screens.export.outgoing import Outgoing
from podium_library.exports import ExportError


def test_what_is_given_up_while_it_is_made_is_not_handed_on() -> None:
    begun, go_on = Event(), Event()
    taken: list[bytes] = []

    def make() -> bytes:
        begun.set()
        go_on.wait(30)
        return b"made"

    def hand_on(data: bytes) -> str:
        taken.append(data)
        return "written"

    outgoing = Outgoing(make, hand_on)
    outgoing.start()
    assert begun.wait(30)
    assert outgoing.give_up()
    go_on.set()
    assert outgoing.future.result(30) == ""
    assert taken == []


def test_what_is_being_handed_on_is_handed_on_whole() -> None:
    begun, go_on = Event(), Event()
    taken: list[bytes] = []

    def hand_on(data: bytes) -> str:
        begun.set()
        go_on.wait(30)
        taken.append(data)
        return "written"

    outgoing = Outgoing(lambda: b"made", hand_on)
    outgoing.start()
    assert begun.wait(30)
    assert not outgoing.give_up()
    go_on.set()
    outgoing.settle()
    assert taken == [b"made"]
    assert outgoing.future.result(0) == "written"


@pytest.mark.parametrize("failure", [ExportError("the disk is full"), MemoryError()])
def test_a_failure_of_any_kind_is_kept(failure: Exception) -> None:
    def fail() -> bytes:
        raise failure

    outgoing = Outgoing(fail, lambda _: "written")
    outgoing.start()
    assert outgoing.future.exception(30) is failure
