"""A document's text and its digests."""

from __future__ import annotations

import hashlib
import threading

import pytest

from podium_parsers.text import source
from podium_parsers.text.source import LARGE, decoded, hashed


@pytest.mark.parametrize("size", [0, 10, LARGE - 1, LARGE, LARGE + 1])
def test_a_digest_is_that_of_the_bytes_however_many_they_are(size: int) -> None:
    data = (b"Ada Ashe: " * (size // 10 + 1))[:size]
    assert hashed(data)() == hashlib.sha256(data).hexdigest()


def test_many_bytes_are_hashed_where_no_thread_can_be_started(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(source, "LARGE", 1)
    monkeypatch.setattr(threading.Thread, "start", refuse)
    assert hashed(b"words")() == hashlib.sha256(b"words").hexdigest()


def test_the_text_has_the_digest_of_its_own_bytes_where_these_are_not_the_files() -> None:
    as_it_is, changed = decoded(b"Ada: \xc3\xa4\n"), decoded(b"Ada: \xc3\xa4\r\n")
    text = hashlib.sha256("Ada: ä\n".encode()).hexdigest()
    assert as_it_is.digest == changed.digest == text
    assert as_it_is.raw_digest == text != changed.raw_digest
