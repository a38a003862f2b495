"""Every format, byte for byte, as it was when somebody last looked at it.

`PODIUM_REGOLD=1 pytest tests/library/exports/test_golden.py` writes the files anew; then look at the diff.
"""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from podium_library.exports import ExportFormat, Options, export, export_formats, export_named
from podium_library.marks.mark import MarkedDocument
from podium_library.marks.tag import Meaning
from podium_parsers import Transcript

GOLDEN = Path(__file__).parent / "golden"
MEANINGS = {"energy/gas": Meaning("Pipes, ships & what <they> carry", "green")}


def unpacked(form: ExportFormat, stem: str, data: bytes) -> dict[str, bytes]:
    """The golden files of an export; a zip is compared by its parts, as compressors differ."""
    if form.name != "qdpx":
        return {f"{stem}-{form.name}{form.suffix}": data}
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return {f"{stem}-qdpx/{name}": packed.read(name) for name in packed.namelist()}


@pytest.mark.parametrize("form", export_formats(), ids=lambda form: form.name)
@pytest.mark.parametrize("stem", ["one", "two"])
def test_an_export_is_what_it_was(
    form: ExportFormat,
    stem: str,
    marked: tuple[MarkedDocument, ...],
    texts: Mapping[str, Transcript],
) -> None:
    documents = marked if stem == "two" else marked[1:] if form.rank in (9, 10) else marked[:1]
    options = Options(texts=texts, meanings=MEANINGS)
    files = unpacked(form, stem, export(form, documents, options))
    for name, data in files.items():
        path = GOLDEN / name
        if os.environ.get("PODIUM_REGOLD"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        assert data.decode("utf-8") == path.read_bytes().decode("utf-8")


def test_the_same_marks_always_give_the_same_bytes(
    marked: tuple[MarkedDocument, ...], texts: Mapping[str, Transcript]
) -> None:
    for form in export_formats():
        options = Options(texts=texts)
        assert export(form, marked, options) == export(form, marked, options)


def test_lines_end_with_cr_lf_when_asked(marked: tuple[MarkedDocument, ...]) -> None:
    data = export(export_named("markdown"), marked, Options(crlf=True))
    assert data.count(b"\r\n") == data.count(b"\n") > 10
