"""The seal that a bundle is asked for: who may take it, and what is kept of it until it is made."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.assessments.models import Assessment, Seal
from checklist.assessments.reach.closed import questions_closed_to
from checklist.assessments.sign_off.seal_queries import is_open_seal, list_unsent_seals
from checklist.assessments.sign_off.signing import write_signature
from checklist.core.audit_chain import format_moment_exactly
from checklist.core.errors import Locked, UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.exchange.copy_content import ChosenSeal, CopyContent
from checklist.reports.content import DocumentKind
from checklist.reports.models import Progress, Report
from checklist.reports.printing.print_process import digest_file, find_pdf_path
from checklist.reports.stored_files import is_as_printed
from checklist.web.filters import format_moment

_LEFT_OUT = (
    "The files of evidence themselves: take them as evidence files",
    "The words of deeds of other assessments: the record holds their digests",
    "The words of notes, marks and sharing out among colleagues: the record holds their digests",
)
_BEING_PRINTED = "The report, which was still being printed: take another bundle once it is ready"


def build_bundle(
    session: Session, person: Person, assessment: Assessment, folder: Path, number: int | None
) -> CopyContent:
    """Choose the seal that a bundle is to prove, for somebody from whom nothing is closed.

    Raises Locked, which says why not; UserError where no seal has the number.
    """
    require(person, Action.READ_RECORD, assessment.state)
    closed = questions_closed_to(session, person, assessment)
    if closed:
        raise Locked(
            "You cannot take this bundle: it holds {questions}, which others may see and you may"
            " not. Ask one of them to take it",
            questions=", ".join(sorted(closed.questions)),
        )
    seal = session.scalar(
        select(Seal).where(
            Seal.assessment_id == assessment.id, Seal.number == number, is_open_seal(person)
        )
    )
    if seal is None:
        raise UserError("Choose the seal that the bundle is to prove", field="kind")
    chosen = _choose(session, seal, folder)
    return CopyContent(
        kind=DocumentKind.BUNDLE,
        marking=assessment.marking,
        about=_describe(person, assessment, seal),
        left_out=_LEFT_OUT if chosen.report_sha256 else (*_LEFT_OUT, _BEING_PRINTED),
        force_id=assessment.force_id,
        seal=chosen,
    )


def describe_chosen(chosen: ChosenSeal) -> str:
    """Say in the record what a bundle holds, by digests: they then stand in the chain."""
    signature = sha256(chosen.signature.encode()).hexdigest()
    report = f", report {chosen.report_sha256}" if chosen.report_sha256 else ""
    return f"seal {chosen.digest}, signature {signature}{report}"


def _choose(session: Session, seal: Seal, folder: Path) -> ChosenSeal:
    """Choose the whole edition of the report of a seal, by the digest of what was printed."""
    report = session.scalars(
        select(Report).where(
            Report.seal_id == seal.id,
            Report.kind == DocumentKind.REPORT,
            Report.left_out == "",
            Report.progress == Progress.READY,
        )
    ).first()
    return ChosenSeal(
        seal_id=seal.id,
        number=seal.number,
        digest=seal.digest,
        signature=write_signature(seal, _describe_reopening(session, seal)).decode(),
        report_content=report.content if report else "",
        report_sha256=_digest_report(session, report, folder) if report else "",
    )


def _digest_report(session: Session, report: Report, folder: Path) -> str:
    """Return the digest of a printed report; "" where it is gone.

    Raises Locked where it is not what was printed: a bundle would pass it off as signed.
    """
    try:
        found = digest_file(find_pdf_path(folder, report.content))
    except FileNotFoundError:
        return ""
    if not is_as_printed(session, report, found):
        raise Locked(
            "You cannot take this bundle: the stored report of this seal is not the one that was"
            " printed. Tell whoever runs the service"
        )
    return found


def _describe_reopening(session: Session, seal: Seal) -> dict[str, Any] | None:
    """Say when and by whom a seal was reopened, or left unsent. Why is for the force to know."""
    if seal.reopened_at is None or seal.reopened_by is None:
        return None
    account = session.get_one(Account, seal.reopened_by)
    return {
        "at": format_moment_exactly(seal.reopened_at),
        "by": {"id": str(account.id), "name": account.name},
        "never_sent": seal.id in list_unsent_seals(session, seal.assessment_id),
    }


def _describe(person: Person, assessment: Assessment, seal: Seal) -> tuple[tuple[str, str], ...]:
    """Describe what the bundle proves, for whom it was made, and how it is marked."""
    return (
        ("Marking", assessment.marking.value),
        *((("Notice", assessment.notice),) if assessment.notice else ()),
        ("Force", assessment.force.name),
        ("Assessment", assessment.title),
        ("Question set", f"{assessment.set_id} {assessment.set_version}"),
        ("Seal", seal.digest),
        ("Signed by", f"{seal.signatory_name} as {seal.capacity_in_words}"),
        ("Signed at", format_moment(seal.signed_at)),
        ("Made for", f"{person.name}, {person.role.value}, {person.organisation_name}"),
    )
