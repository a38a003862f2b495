"""An export that is made in a thread."""

from __future__ import annotations

from threading import Event

from podium.screens.export.outgoing import Outgoing
from podium_library.exports import ExportError


def test_what_is_given_up_while_it_is_made_is_not_handed_on() -> None:
    begun, go_on, done = Event(), Event(), Event()
    taken: list[bytes] = []

    def make() -> bytes:
        begun.set()
        go_on.wait(30)
        return b"made"

    def hand_on(data: bytes) -> str:
        taken.append(data)
        return "written"

    outgoing = Outgoing(make, hand_on)
    outgoing.start(done.set)
    assert begun.wait(30)
    assert outgoing.give_up()
    go_on.set()
    assert done.wait(30)
    assert taken == []
    assert outgoing.said == ""


def test_what_is_being_handed_on_is_handed_on_whole() -> None:
    begun, go_on = Event(), Event()
    taken: list[bytes] = []

    def hand_on(data: bytes) -> str:
        begun.set()
        go_on.wait(30)
        taken.append(data)
        return "written"

    outgoing = Outgoing(lambda: b"made", hand_on)
    outgoing.start(lambda: None)
    assert begun.wait(30)
    assert not outgoing.give_up()
    go_on.set()
    outgoing.settle()
    assert taken == [b"made"]
    assert outgoing.said == "written"


def test_a_failure_is_told() -> None:
    def fail(_: bytes) -> str:
        raise ExportError("the disk is full")

    outgoing = Outgoing(lambda: b"made", fail)
    outgoing.run()
    assert outgoing.has_failed
    assert outgoing.said == "the disk is full"
