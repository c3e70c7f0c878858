"""Verifies the reports of seals: what they are printed from, and the files, against the record."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.models import Seal
from checklist.core.deeds import DeedKind
from checklist.exchange.kept_seals.recorded_deeds import SealDeeds
from checklist.reports.content import DocumentKind
from checklist.reports.content import digest as digest_content
from checklist.reports.models import Progress, Report
from checklist.reports.printing.print_process import digest_file, find_pdf_path
from checklist.reports.service import UNFINISHED

_ERASED = "Its printed report was not held against the record: the words from then were erased."
_PRINTED_BEFORE = (
    "Its printed report was not held against the record: it was printed before prints were put on"
    " record, so that a report that was changed together with its digest in the database does not"
    " show."
)


def find_report_faults(
    session: Session, seal: Seal, deeds: SealDeeds, folder: Path
) -> tuple[list[str], list[str]]:
    """Hold every edition of a seal's report against the record: what is wrong, what is noted."""
    query = select(Report).where(Report.seal_id == seal.id, Report.kind == DocumentKind.REPORT)
    reports = session.scalars(query).all()
    problems: list[str] = []
    notes: list[str] = []
    if not any(not report.left_out for report in reports):
        problems.append("its report is gone")
    for report in reports:
        found = _Edition(seal, report, deeds)
        problems += found.find_content_faults(folder / f"{report.content}.json")
        problems += found.find_print_faults(find_pdf_path(folder, report.content))
        notes += found.list_notes()
    return problems, notes


class _Edition:
    """An edition of the report of a seal, and what the deeds name of it.

    A seal whose deed of signing names what its report is printed from was signed since the record
    names prints: of that one there is no report without a deed of printing it.
    """

    def __init__(self, seal: Seal, report: Report, deeds: SealDeeds) -> None:
        contents = deeds.find_contents(seal)
        is_shortened = bool(report.left_out)
        self._seal = seal
        self._report = report
        self._is_ready = report.progress is Progress.READY
        self._is_told = "content" in contents
        self._signed = contents.get("shortened content" if is_shortened else "content", "")
        self._prints = deeds.list_prints(seal, is_shortened=is_shortened)
        self._is_erased = deeds.erased.has(DeedKind.COPY, report.ended_at)

    def find_content_faults(self, content: Path) -> Iterator[str]:
        """Hold what a report is printed from against its digest, its seal, and the deeds."""
        if not content.is_file():
            yield "the content of its report is gone"
        elif digest_content(raw := content.read_bytes()) != self._report.content:
            yield "the content of its report was changed"
        elif _read_signed(raw) != (self._seal.digest, self._seal.number):
            yield "its report is that of another seal"
        named = {each.content for each in self._prints} | (
            {self._signed} if self._is_told else set()
        )
        if named - {self._report.content}:
            yield "the content of its report is not the one that is on record"

    def find_print_faults(self, pdf: Path) -> Iterator[str]:
        """Hold a printed report, and the digest kept of it, against the deeds of printing it."""
        kept = self._report.printed_sha256
        prints = {each.report for each in self._prints}
        if not self._is_ready and not prints:
            return
        if not prints and self._is_told:
            yield "no deed on record says that its report was printed"
        elif prints and kept not in prints:
            yield f"the digest kept of its report is {kept or 'none'}, and it {self._name_print()}"
        if self._report.progress in UNFINISHED:
            return  # the file may be the next one, which is recorded in a moment
        if pdf.is_file():
            found = digest_file(pdf)
            if found not in (prints or {kept or found}):
                yield f"its printed report has the digest {found}, and {self._name_print()}"
        elif self._is_ready:
            yield "its printed report is gone: ask for it again"

    def list_notes(self) -> Iterator[str]:
        """Say what could not be held against the record and why, and that prints differ."""
        printed = list(dict.fromkeys(each.report for each in self._prints))
        if len(printed) > 1:
            yield f"Its report was printed again, as another file: {', then '.join(printed)}."
        if not self._is_ready:
            yield "Its report is not printed yet."
            return
        if not self._prints and not self._is_told:
            yield _ERASED if self._is_erased else _PRINTED_BEFORE
        if not self._prints and not self._report.printed_sha256:
            yield "Its printed report was not verified: digest not recorded."

    def _name_print(self) -> str:
        """Say as what it was printed last, as the record has it, or else its own row."""
        last = self._prints[-1].report if self._prints else self._report.printed_sha256
        return f"was printed as {last}"


def _read_signed(content: bytes) -> tuple[object, object]:
    """Read of which seal the content of a report tells."""
    signed = json.loads(content).get("sign_off") or {}
    return signed.get("seal"), signed.get("number")
