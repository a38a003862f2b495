"""Write the samples that are no text: PDF, DOCX, ODT, EPUB, and text in legacy encodings.

    python samples/make_binary.py

The same bytes come out on every run, so that a changed sample shows as a change. The people, places
and events are made up. The PDF is written by hand, object by object: a court's page with a head, a
foot and numbered lines, drawn in an order that a reader must not trust.
"""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from pathlib import Path

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH

HERE = Path(__file__).parent
DAY = (2021, 5, 3, 0, 0, 0)
HEARING = (
    (
        "IN THE HARBOUR COURT OF LOW HARROW",
        "",
        "PORT OF LOW HARROW v. TIDE MILL TRUST",
        "",
        "Tuesday, 4 May 2021",
        "",
        "THE COURT:  Good morning.  Mr. Dane, call your",
        "witness.",
        "      MR. DANE:  The port calls Alan Crowe.",
        "           ALAN CROWE,",
        "having been affirmed, testified as follows:",
        "BY MR. DANE:",
        "Q.    Where were you on the evening of the 4th?",
    ),
    (
        "A.    At the sluice.  The keeper had rung me, and",
        "I went down with a lamp and the long-",
        "handled rake.",
        "Q.    Was the gate shut?",
        "A.    It was not.  It stood open by the width of",
        "a hand, and the water was still rising on both",
        "      MS. PELL:  Objection, your Honor.",
        "      THE COURT:  Overruled.",
        "A.    sides of it.",
        "Q.    Did anybody try to close it?",
        "A.    The keeper did, twice.",
    ),
    (
        "Q.    And the third time?",
        "A.    The third time the chain broke.",
        "      MR. DANE:  No further questions.",
        "      THE COURT:  We will rise until two.",
    ),
)


def main() -> None:
    """Write every binary sample beside this file."""
    put("pdf/hearing.pdf", pdf(HEARING))
    put("docx/council.docx", docx())
    put("odt/net-menders.odt", odt())
    put("epub/interviews.epub", epub())
    put("encodings/ru.koi8-r.txt", RUSSIAN.encode("koi8-r"))
    put("encodings/ru.cp1251-crlf.txt", RUSSIAN.replace("\n", "\r\n").encode("cp1251"))
    put("encodings/de.latin-1.txt", GERMAN.encode("latin-1"))
    put("encodings/de.mac-cr.txt", GERMAN.replace("\n", "\r").encode("mac_roman"))
    put("encodings/ja.shift-jis.txt", JAPANESE.encode("shift_jis"))
    put("encodings/zh.big5.txt", CHINESE.encode("big5"))
    put("encodings/zh.utf-16-le.txt", CHINESE.encode("utf-16-le"))


def put(name: str, data: bytes) -> None:
    path = HERE / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)


def pdf(pages: tuple[tuple[str, ...], ...]) -> bytes:
    """A PDF of 12-point Courier on letter pages: line numbers first, then foot, head and body."""
    count = len(pages)
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(count))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
    ]
    for index, lines in enumerate(pages):
        stream = _page_stream(lines, index + 1)
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents "
            f"{5 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    out = b"%PDF-1.4\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    return out + (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
        f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    ).encode("latin-1")


def _page_stream(lines: tuple[str, ...], page: int) -> str:
    def show(x: float, y: float, text: str) -> str:
        safe = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return f"BT /F1 12 Tf 1 0 0 1 {x} {y} Tm ({safe}) Tj ET"

    tops = [690 - 24 * i for i in range(len(lines))]
    drawn = [show(84 if i < 9 else 76.8, y, str(i + 1)) for i, y in enumerate(tops)]
    drawn += [show(250, 40, "Low Harrow Reporting"), show(500, 740, f"{page}")]
    drawn.append(show(130, 740, "Crowe - Direct - Dane"))
    for y, line in zip(tops, lines, strict=True):
        indent = len(line) - len(line.lstrip())
        if line.strip():
            drawn.append(show(130 + 7.2 * indent, y, line.strip()))
    return "\n".join(drawn)


def docx() -> bytes:
    """A council's record as a Word document: headings, bold labels, a table of those present."""
    document = Document()
    document.core_properties.modified = datetime(*DAY)
    document.core_properties.title = "Council of Low Harrow, 12 October 2022"
    document.add_heading("Council of Low Harrow", 1)
    centred = document.add_paragraph("Wednesday, October 12, 2022")
    centred.alignment = WD_ALIGN_PARAGRAPH.CENTER
    table = document.add_table(rows=2, cols=2)
    for row, cells in zip(
        table.rows, (("Ines Falk", "Speaker"), ("Bram Oyelaran", "Harbour Ward")), strict=True
    ):
        row.cells[0].text, row.cells[1].text = cells
    document.add_heading("ROLL CALL", 2)
    for label, words in (
        ("Madam Speaker", "The council will come to order. Councillor Oyelaran."),
        ("Councillor Oyelaran", "Thank you, Madam Speaker. I move that the sluice be mended."),
        ("Councillor Hask", "Madam Speaker, who pays for it?"),
        ("Madam Speaker", "Councillor Oyelaran to close."),
        ("Councillor Oyelaran", "The port pays. It has agreed in writing."),
    ):
        paragraph = document.add_paragraph()
        paragraph.add_run(label).bold = True
        paragraph.add_run(":").bold = True
        paragraph.add_run(f" {words}")
    document.add_paragraph("All in favour? Carried.")
    packed = io.BytesIO()
    document.save(packed)
    return _same_days(packed.getvalue())


def _same_days(data: bytes) -> bytes:
    """The same archive with one date on every member."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            member = zipfile.ZipInfo(name, DAY)
            member.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(member, old.read(name))
    return out.getvalue()


def epub() -> bytes:
    """Two interviews, the second of which comes first in the archive and not in the spine."""
    chapter = (
        '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml">'
        "<head><title>{0}</title></head><body><h2>{0}</h2>{1}</body></html>"
    )
    first = (
        "<p><b>Odile Brandt:</b> When did you come to the mill?</p>"
        "<p><b>Tomas Vennegar:</b> In the spring of 1974.</p>"
        "<p>It had stood empty for nine years.</p>"
    )
    second = (
        "<p><b>Odile Brandt:</b> Did your father teach you?</p>"
        "<p><b>Tomas Vennegar:</b> He taught me to wait.</p>"
    )
    members = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" '
        'version="1.0"><rootfiles><rootfile full-path="OPS/book.opf" '
        'media-type="application/oebps-package+xml"/></rootfiles></container>',
        "OPS/two.xhtml": chapter.format("The Second Evening", second),
        "OPS/one.xhtml": chapter.format("The First Evening", first),
        "OPS/nav.xhtml": chapter.format("Contents", "<p>The First Evening</p>"),
        "OPS/book.opf": '<package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Two Evenings at the Mill'
        "</dc:title><dc:language>en</dc:language><dc:date>2020-02-11</dc:date>"
        "<dc:publisher>Slack Water Press</dc:publisher></metadata><manifest>"
        '<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
        '<item id="b" href="two.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="a" href="one.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>',
    }
    return archived(members)


def odt() -> bytes:
    """An interview with names in bold, parted from the words by tabs."""
    said = (
        ("Odile Brandt", "When did you learn to mend nets?"),
        ("Tomas Vennegar", "Before I could swim. My aunt held the other end."),
        ("Odile Brandt", "Who taught her?"),
        (
            "Tomas Vennegar",
            "Nobody asked.<text:note><text:p>Ada Vennegar.</text:p></text:note>",
        ),
        ("Odile Brandt", "Do you still mend<text:line-break/>with hemp?"),
        ("Tomas Vennegar", "Only when it<text:s text:c='2'/>rains."),
    )
    turn = '<text:p><text:span text:style-name="T1">{}</text:span><text:tab/>{}</text:p>'
    spaces = "".join(
        f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for short, name in (
            ("office", "office"),
            ("text", "text"),
            ("table", "table"),
            ("style", "style"),
            ("fo", "xsl-fo-compatible"),
        )
    )
    rows = (("Recorded", "3 May 2021"), ("Place", "the net loft"))
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    table = "".join(
        f"<table:table-row>{''.join(map(cell.format, row))}</table:table-row>" for row in rows
    )
    content = (
        f"<office:document-content{spaces}><office:automatic-styles>"
        '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/>'
        "</style:style></office:automatic-styles><office:body><office:text>"
        '<text:h text:outline-level="1">The Net Menders</text:h>'
        f"<table:table>{table}</table:table>{''.join(turn.format(*one) for one in said)}"
        "</office:text></office:body></office:document-content>"
    )
    return archived({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def archived(members: dict[str, str]) -> bytes:
    """A ZIP whose media type is not packed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in members.items():
            member = zipfile.ZipInfo(name, DAY)
            member.compress_type = (
                zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            )
            archive.writestr(member, text)
    return out.getvalue()


RUSSIAN = """Пресс-конференция начальника порта Низкая Гавань

Вопрос: Когда откроется фарватер?

Ответ: Фарватер откроется в пятницу. Работы закончены.

Вопрос: Кто оплатит земснаряд?

Ответ: Порт. Договор подписан вчера.
"""
GERMAN = """Sitzung des Hafenrates vom 3. Mai 2021

Präsidentin Käthe Möwe: Ich eröffne die Sitzung. Das Wort hat Herr Böhm.

Jürgen Böhm: Frau Präsidentin! Die Schleuse schließt nicht, und das seit Jahren.

(Beifall)

Präsidentin Käthe Möwe: Vielen Dank. Gibt es Rückfragen?

Jürgen Böhm: Für größere Ausgaben fehlt uns das Geld.
"""
JAPANESE = """港湾会議の記録

議長：これより会議を開きます。質問のある方はどうぞ。

田村：水門はいつ直りますか。

議長：来月の予定です。

田村：ありがとうございます。
"""
CHINESE = """港務會議記錄

主席：我們現在開始會議。各位委員，請發言。

陳委員：水閘什麼時候可以修好？

主席：下個月就可以了。

陳委員：多謝主席。這個問題我沒有其他意見。
"""

if __name__ == "__main__":
    main()
