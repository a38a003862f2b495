"""What tags mean, kept beside the marks."""

from __future__ import annotations

from pathlib import Path

import pytest

from podium_library.codebook import Codebook
from podium_library.errors import Reason, Unsaved
from podium_library.marks.tag import Meaning


def test_a_meaning_is_kept_in_one_line(tmp_path: Path) -> None:
    Codebook(tmp_path).say("energy/gas", Meaning("pipes\nand ships", "green"))
    assert Codebook(tmp_path).read() == {"energy/gas": Meaning("pipes and ships", "green")}


def test_nothing_is_made_by_reading(tmp_path: Path) -> None:
    assert Codebook(tmp_path / "new").read() == {}
    assert not (tmp_path / "new").exists()


def test_a_meaning_without_words_and_colour_is_none(tmp_path: Path) -> None:
    book = Codebook(tmp_path)
    book.say("energy", Meaning("all of it"))
    assert book.say("energy", Meaning()) == {}


def test_a_renamed_tag_keeps_its_meaning_and_what_stands_there_already_wins(tmp_path: Path) -> None:
    book = Codebook(tmp_path)
    for tag, words in (("gas", "old"), ("gas/lng", "ships"), ("energy/gas", "new")):
        book.say(tag, Meaning(words))
    assert book.move("gas", "energy/gas") == {
        "energy/gas": Meaning("new"),
        "energy/gas/lng": Meaning("ships"),
    }


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"format": "podium-tags"}', b"\xff" * 9])
def test_a_damaged_file_is_set_aside_and_the_latest_copy_taken(
    tmp_path: Path, damage: bytes
) -> None:
    book = Codebook(tmp_path)
    book.say("energy", Meaning("all of it"))
    copy = tmp_path / "backups" / "tags-2031-03-14.json"
    copy.parent.mkdir()
    copy.write_bytes(book.places.codebook.read_bytes())
    book.places.codebook.write_bytes(damage)
    assert book.read() == {"energy": Meaning("all of it")}
    book.say("money", Meaning("what it costs"))
    assert book.read().keys() == {"energy", "money"}
    (aside,) = tmp_path.glob("tags.json.damaged-*")
    assert aside.read_bytes() == damage


def test_a_file_of_a_newer_podium_is_read_and_never_written(tmp_path: Path) -> None:
    book = Codebook(tmp_path)
    book.say("energy", Meaning("all of it"))
    path = book.places.codebook
    newer = path.read_text("ascii").replace('"version": 1', '"version": 2')
    path.write_text(newer, "ascii")
    assert book.read() == {"energy": Meaning("all of it")}
    with pytest.raises(Unsaved) as refused:
        book.say("energy", Meaning("none of it"))
    assert refused.value.reason is Reason.NEWER
    assert path.read_text("ascii") == newer
