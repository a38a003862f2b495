"""Checking a draft: every quotation in it exact, altered or not found in the transcripts."""

from podium_library.verify.difference import Change, Kind
from podium_library.verify.draft import read_draft
from podium_library.verify.finding import Finding, Status, verify
from podium_library.verify.quotation import Quotation, quotations
from podium_library.verify.report import all_exact, report_json, report_text

__all__ = [
    "Change",
    "Finding",
    "Kind",
    "Quotation",
    "Status",
    "all_exact",
    "quotations",
    "read_draft",
    "report_json",
    "report_text",
    "verify",
]
