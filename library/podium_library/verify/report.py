"""What `podium verify` says: a line a quotation for people, one JSON value for scripts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from podium_library.verify.difference import Change, Kind
from podium_library.verify.finding import Finding, Status
from podium_library.written.counted import counted
from podium_library.written.harmless import one_line
from podium_library.written.jsontext import Json


def all_exact(findings: Sequence[Finding]) -> bool:
    """Whether the draft may go out: every quotation is exact."""
    return all(finding.status is Status.EXACT for finding in findings)


def report_text(findings: Sequence[Finding], draft: str) -> str:
    """Lines for people, harmless: place in the draft, verdict, place in the transcript, words."""
    several = (
        len({finding.transcript.source.name for finding in findings if finding.transcript}) > 1
    )
    lines = [line for finding in findings for line in _lines(finding, one_line(draft), several)]
    counts = Counter(finding.status for finding in findings)
    total = counted(len(findings), "quotation")
    parts = ", ".join(f"{counts[status]} {status}" for status in Status if counts[status])
    return "\n".join(
        [*lines, f"{total}: {parts}" if parts else f"{total} in {one_line(draft)}", ""]
    )


def _lines(finding: Finding, draft: str, several: bool) -> Iterator[str]:
    where = finding.name
    if several and finding.transcript:
        where = f"{one_line(finding.transcript.source.name)} {where}"
    place = f", {where}" if where else ""
    note = f" ({finding.note})" if finding.note else ""
    yield f"{draft}:{finding.quotation.line}: {finding.status}{place}{note}"
    if finding.status is Status.ALTERED:
        yield f"    {one_line(' '.join(map(_marked, finding.changes)))}"
    else:
        yield f"    “{one_line(finding.quotation.text)}”"


def _marked(change: Change) -> str:
    match change.kind:
        case Kind.MISSING:
            return f"[-{change.text}-]"
        case Kind.ADDED:
            return f"{{+{change.text}+}}"
        case _:
            return change.text


def report_json(findings: Sequence[Finding], draft: str) -> dict[str, Json]:
    """The value that `--json` prints; offsets are code points into the document's text."""
    counts = Counter(finding.status for finding in findings)
    return {
        "format": "podium-verify",
        "version": 1,
        "draft": draft,
        "exact": counts[Status.EXACT],
        "altered": counts[Status.ALTERED],
        "not_found": counts[Status.NOT_FOUND],
        "quotations": [_json(finding) for finding in findings],
    }


def _json(finding: Finding) -> dict[str, Json]:
    quotation, transcript = finding.quotation, finding.transcript
    return {
        "quote": quotation.text,
        "line": quotation.line,
        "at": [quotation.start, quotation.end],
        "block": quotation.block,
        "status": finding.status.value,
        "file": transcript.source.name if transcript else None,
        "name": finding.name or None,
        "start": finding.span.start if finding.span else None,
        "end": finding.span.end if finding.span else None,
        "passage": finding.passage or None,
        "likeness": finding.likeness,
        "note": finding.note or None,
        "changes": [[change.kind.value, change.text] for change in finding.changes],
    }
