"""Inputs of any size for every reader: honest ones, and ones made to be slow.

Each is a function of a size in bytes; what it makes doubles in its number of turns, lines or elements, not
in their length, unless one long line is the very point.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

Make = Callable[[int], bytes]
WORDS = (
    "and the council has said more than once that the pier will be mended before the winter comes "
)


def repeated(piece: Callable[[int], str], head: str = "", foot: str = "") -> Make:
    """Numbered pieces, as many as there is room for, between a head and a foot."""

    def make(size: int) -> bytes:
        width = len(piece(10_000).encode())
        body = "".join(piece(number) for number in range(max(1, size // width)))
        return (head + body + foot).encode()

    return make


def filled(unit: str, head: str = "", foot: str = "") -> Make:
    """One unit over and over."""
    return lambda size: (head + unit * (size // len(unit.encode())) + foot).encode()


def zipped(name: str, others: dict[str, str], make: Make) -> Make:
    """A ZIP archive, stored and not packed, with one growing member."""

    def packed(size: int) -> bytes:
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            for other, text in others.items():
                archive.writestr(other, text)
            archive.writestr(name, make(size))
        return file.getvalue()

    return packed


WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DOCX = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r" Type="{RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>'
    ),
}
ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text")
)
ODT = {"mimetype": "application/vnd.oasis.opendocument.text"}
EPUB = {
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="a.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    ),
    "a.opf": (
        '<package xmlns="http://www.idpf.org/2007/opf"><manifest>'
        '<item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="c"/></spine></package>'
    ),
}
PAGE = repeated(
    lambda n: f"<p><b>Ana Lind:</b> Matter {n}, {WORDS}.</p>\n<p><b>Question:</b> And {n}?</p>\n",
    "<html><body><h1>Harbour talk</h1>\n", "</body></html>",
)  # fmt: skip


def name(number: int) -> str:
    """A name for a number: letters alone, so that it looks like one."""
    digits = f"{number:06}".translate(str.maketrans("0123456789", "aeioulmnrs"))
    return digits.capitalize()


def clock(seconds: int, mark: str) -> str:
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{mark}000"


def pdf(size: int) -> bytes:
    """Pages of lines, uncompressed, with a sound cross-reference table."""
    line = f"(Ana Lind: {WORDS[:60]}) Tj T* "
    page = f"BT /F 10 Tf 12 TL 40 760 Td {line * 40}ET".encode()
    count = max(1, size // len(page))
    objects = [b"<</Type/Catalog/Pages 2 0 R>>"]
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(count))
    objects.append(f"<</Type/Pages/Count {count}/Kids[{kids}]>>".encode())
    objects.append(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
    for n in range(count):
        own = f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Contents {5 + 2 * n} 0 R>>"
        objects += [own.encode(), b"<</Length %d>>stream\n%b\nendstream" % (len(page), page)]
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj%b endobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    tail = (
        b"xref\n0 %d\n0000000000 65535 f \n%btrailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
    )
    return bytes(out) + tail % (count, table, count, len(out))


CROWD = repeated(
    lambda n: (
        f"Ana Lind: {WORDS}.\n\nBo {name(n)}: So?\n\nBo {name(n)}: No.\n\nQuestion: Why?\n\nBo {name(n)}: Yes.\n\n"
    )
)
"""Ever more speakers."""
TIMES = "00:00:01,000 --> 00:00:02,000\n"

CASES: dict[str, tuple[str, Make]] = {
    # Plain text, where all the grammars of labels look at every line.
    "a talk": ("plain", repeated(lambda n: f"Question: And {n}?\n\nAna Lind: Matter {n}, {WORDS}.\n\n")),
    "a record": ("plain", repeated(lambda n: f"Q. And {n}?\nA. It is {n}.\nTHE COURT: {WORDS}.\n")),
    "no label at all": ("plain", repeated(lambda n: f"{WORDS}{n}.\n")),
    "one line": ("plain", filled(WORDS)),
    "one word": ("plain", filled("a")),
    "newlines": ("plain", filled("\n", "a", "b")),
    "blanks": ("plain", filled(" ", "a", "b")),
    "colons": ("plain", filled(":")),
    "colons and blanks": ("plain", filled(": ")),
    "a crowd": ("plain", CROWD),
    "a family": ("plain", repeated(lambda n: f"{name(n)} Lind: {WORDS}.\n\n{name(n)}: No.\n\nLind: Yes.\n\n")),
    "questions that go on": ("plain", filled(f"Question: {WORDS * 2}.\n\nAna Lind: Yes.\n\n")),
    "announced headings": ("plain", repeated(lambda n: f"Q. And {n}?\nA. {WORDS}.\nDIRECT EXAMINATION\nBY MR. LIND:\n")),
    "talk resumed after headings": ("markdown", repeated(lambda n: f"**Q:** And {n}?\n\n**Ana:** {WORDS}.\n\n## Part {n}\n\nWe go on: {WORDS * 2}.\n\n", f"Dear friends, I thank you: {WORDS * 4}.\n\n")),
    "everybody speaks once": ("plain", repeated(lambda n: f"Speaker A{n:x}: yes {n}.\n\n")),
    "labels in a line": ("plain", filled("Ana: yes Ben: no ")),
    "blanks before colons": ("plain", repeated(lambda n: f"{' ' * 200}x{n}{' ' * 200}:\n")),
    "capitals": ("plain", repeated(lambda n: f"MR. {'A' * 80} {n}\n")),
    "initials": ("plain", filled("A. B. C. (D. [E. ")),
    "times": ("plain", repeated(lambda n: f"[{clock(n, '.')}] Ana 00:00:{n}\n")),
    "dates": ("plain", filled("5 October 2020 12:30:12.123 ")),
    "brackets": ("plain", filled("[(")),
    "quotes": ("plain", filled("“\"'‘")),
    "combining": ("plain", filled("a" + "\u0301" * 400 + "\n")),
    "no blanks": ("plain", filled("記者問部長答")),
    "page heads": ("plain", repeated(lambda n: f"\x0cPage {n} of 9\nHarbour council\n{WORDS}\n")),
    "carriage returns": ("plain", filled("Ana: yes\r\rBen: no\r\r")),
    "broken bytes": ("plain", lambda size: b"Ana: \xff\xfe\x80 no\n\n" * (size // 14)),
    # Markup.
    "markdown": ("markdown", repeated(lambda n: f"## Part {n}\n\n**Ana Lind:** {WORDS}.\n\n**Q:** And {n}?\n\n")),
    "stars": ("markdown", filled("**_", "**Ana:** yes\n\n")),
    "brackets in markdown": ("markdown", filled("[![", "# T\n\n")),
    "escapes": ("markdown", filled("\\*", "**Ana:** yes\n\n")),
    "lists far in": ("markdown", filled(" " * 500 + "- a\n", "# T\n\n")),
    "a heading of blanks": ("markdown", filled(" ", "# Harbour", "x\n\n**Ana:** yes\n\n")),
    "links that never end": ("markdown", filled("[a](b", "# T\n\n")),
    "rst": ("rst", repeated(lambda n: f":Ana Lind: {WORDS}\n:Q: And {n}?\n\n", "Harbour\n=======\n\n")),
    "stars in rst": ("rst", filled("*a ", "Harbour\n=======\n\n")),
    "underlines": ("rst", filled("a\n=\n", "Harbour\n=======\n\n")),
    "html": ("html", PAGE),
    "html that never closes": ("html", filled("<p><b>Ana:</b> yes ", "<html><body>")),
    "deep html": ("html", filled("<div>", "<html><body>")),
    "rows": ("html", filled("<tr><td>a", "<html><body><table>")),
    "open tags": ("html", filled("<b><i>a ", "<html><body><p>")),
    "tags that never end": ("html", filled("<a <b ", "<html><body>")),
    "comments that never end": ("html", filled("<!-- <!", "<html><body><p>Ana: yes</p>")),
    "entities": ("html", filled("&amp;&nbsp;&#65;&bogus", "<html><body><p>", "</p></body></html>")),
    # Captions and tables.
    "webvtt": ("webvtt", repeated(lambda n: f"{clock(n, '.')} --> {clock(n + 1, '.')}\n<v Ana>And {n}</v>\n\n", "WEBVTT\n\n")),
    "arrows": ("webvtt", filled("-->", "WEBVTT\n\n")),
    "subrip": ("subrip", repeated(lambda n: f"{n + 1}\n{clock(n, ',')} --> {clock(n + 1, ',')}\nAna: and {n}\n\n")),
    "tags in subrip": ("subrip", filled("<i><b>", f"1\n{TIMES}")),
    "cues of nothing": ("subrip", filled(f"1\n{TIMES}\n")),
    "arrows in subrip": ("subrip", filled("-->\n", f"1\n{TIMES}a\n\n")),
    "a rolling caption": ("subrip", repeated(lambda n: f"{n + 1}\n{clock(n, ',')} --> {clock(n + 1, ',')}\n{WORDS[n % 9 :]}\n\n")),
    "ttml": ("ttml", repeated(lambda n: f'<p begin="{clock(n, ".")}" end="{clock(n + 1, ".")}">Ana: {n}</p>', '<tt xmlns="http://www.w3.org/ns/ttml"><body><div>', "</div></body></tt>")),
    "json": ("json", repeated(lambda n: f'{{"speaker": "Ana", "text": "{WORDS}", "start": {n}}}, ', '[', '{"speaker": "Ben", "text": "no", "start": 0}]')),
    "json of many keys": ("json", repeated(lambda n: f'"k{n}": "{WORDS}", ', "{", '"text": "Ana: yes"}')),
    "json lines": ("jsonl", repeated(lambda n: f'{{"speaker": "Ana", "text": "And {n}"}}\n')),
    "csv": ("csv", repeated(lambda n: f'Ana Lind,"{WORDS}, {n}",{n}\n', "speaker,text,start\n")),
    "a quote that never closes": ("csv", filled("Ana,yes\n", 'speaker,text\nBen,"')),
    "javascript": ("javascript", repeated(lambda n: f"{{speaker: 'Ana', text: '{WORDS}', start: {n}}},\n", "export const transcript = [\n", "];\n")),
    # XML and packed formats.
    "tei": ("tei", repeated(lambda n: f'<u who="#a"><seg>{WORDS}</seg></u>', '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>', "</body></text></TEI>")),
    "akoma ntoso": ("akoma-ntoso", repeated(lambda n: f'<speech by="#a"><from>Ana</from><p>{WORDS}</p></speech>', '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><debate><debateBody><debateSection>', "</debateSection></debateBody></debate></akomaNtoso>")),
    "any xml": ("xml", repeated(lambda n: f"<turn><speaker>Ana</speaker><text>{WORDS}</text></turn>", "<talk>", "</talk>")),
    "xml that is cut off": ("xml", filled("<turn><speaker>Ana</speaker><text>yes</text>", "<talk>")),
    "cha": ("cha", repeated(lambda n: f"*ADA:\t{WORDS} \x15{n}00_{n}90\x15\n%com:\tlaughs\n", "@UTF8\n@Begin\n@Participants:\tADA Ada_Fenn Investigator\n")),
    "europarl": ("europarl", repeated(lambda n: f'<SPEAKER ID={n} NAME="Ana Lind">\n{WORDS}\n<P>\n', "<CHAPTER ID=1>\nHarbour\n")),
    "docx": ("docx", zipped("word/document.xml", DOCX, repeated(lambda n: f"<w:p><w:r><w:t>Ana Lind: {WORDS}{n}</w:t></w:r></w:p>", f"<w:document {WORD}><w:body>", "</w:body></w:document>"))),
    "docx of tiny runs": ("docx", zipped("word/document.xml", DOCX, filled("<w:r><w:t>a</w:t></w:r>", f"<w:document {WORD}><w:body><w:p>", "</w:p></w:body></w:document>"))),
    "odt": ("odt", zipped("content.xml", ODT, repeated(lambda n: f"<text:p>Ana Lind: {WORDS}{n}</text:p>", f"<office:document-content {ODF}><office:body><office:text>", "</office:text></office:body></office:document-content>"))),
    "epub": ("epub", zipped("c.xhtml", EPUB, PAGE)),
    "pdf": ("pdf", pdf),
}  # fmt: skip
"""What it is called: (the format that must read it, how it is made)."""
