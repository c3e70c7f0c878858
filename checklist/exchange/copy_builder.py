"""Builds what a copy says: its tables or files, what it is of, and what was left out of it."""

from __future__ import annotations

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.reach.closed import describe_closed
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.service import may_see_small_numbers
from checklist.assessments.sign_off.seal_queries import describe_signature, find_standing_seal
from checklist.assessments.worksheets.worksheet_queries import reads_references
from checklist.core.messages import format_count
from checklist.core.organisations import Person
from checklist.db import now
from checklist.evidence.library.dispose import load_names
from checklist.exchange.assessment_tables import (
    build_tables,
    list_hidden_figures,
    list_used_evidence,
)
from checklist.exchange.copy_content import CopyContent, Table
from checklist.exchange.earlier_table import build_earlier_table
from checklist.exchange.evidence_choice import choose_files
from checklist.exchange.note_table import build_note_table
from checklist.exchange.plan_table import build_plan_tables
from checklist.exchange.review_tables.review_tables import build_review_tables, say_left_out
from checklist.exchange.seal_table import build_seal_table
from checklist.exchange.state_table import build_state_table
from checklist.exchange.worksheet_table import (
    build_review_worksheet_tables,
    build_worksheet_tables,
)
from checklist.reports.content import DocumentKind
from checklist.web.filters import format_day, format_moment

_ALWAYS_LEFT_OUT = (
    "What people have typed and not saved",
    "Marks between colleagues",
    "With whom questions are shared, and by when",
    "Notes that you do not see, and the text of notes that were withdrawn",
    "What answers, exhibits, worksheets and evidence said before: each is here as last saved",
    "Evidence in the library that no exhibit of this assessment uses",
)
_NO_FILES = "The files of evidence themselves: take them as evidence files"


def build_content(
    session: Session,
    person: Person,
    scored: ScoredAssessment,
    kind: DocumentKind,
    *,
    has_scanner: bool,
) -> CopyContent:
    """Build the content of a copy. Small numbers are left out for those who see none on pages."""
    assessment = scored.assessment
    exhibits = list_used_evidence(scored)
    is_evidence = kind is DocumentKind.EVIDENCE
    hides = not may_see_small_numbers(person, assessment)
    authors = {used.exhibit.added_by for used in exhibits}
    names = load_names(session, authors | {used.evidence.added_by for used in exhibits})
    tables: tuple[Table, ...] = ()
    if not is_evidence:
        tables = build_tables(scored, names, hides_small_numbers=hides)
        tables += (
            build_note_table(session, person, assessment),
            build_state_table(session, person, assessment),
            build_seal_table(session, person, assessment),
            *build_worksheet_tables(session, person, assessment),
            *build_review_worksheet_tables(session, person, assessment),
            build_earlier_table(session, person, scored),
            *build_review_tables(session, person, assessment),
            *build_plan_tables(session, person, assessment),
        )
    files, left_out_files = choose_files(scored, exhibits, has_scanner=has_scanner)
    # The stricter of two markings is the longer word, and so the greater.
    marking = max([assessment.marking, *(used.evidence.marking for used in exhibits)])
    left_out = list(_ALWAYS_LEFT_OUT[4:] if is_evidence else (*_ALWAYS_LEFT_OUT, _NO_FILES))
    if scored.closed:
        left_out.insert(0, describe_closed(scored.closed.questions))
    if hides and not is_evidence and (hidden := list_hidden_figures(scored)):
        figures = format_count(len(hidden), "figure")
        left_out.append(f"{figures} of groups so small that your role may not see them")
    if not is_evidence and not reads_references(person, assessment):
        left_out.append("References to the single items of worksheets")
    if not is_evidence:
        left_out += say_left_out(person, assessment)
    return CopyContent(
        kind=kind,
        marking=marking,
        about=_describe(scored, person, marking.value, _describe_status(session, assessment)),
        left_out=tuple(left_out),
        force_id=assessment.force_id,
        tables=tables,
        files=files if is_evidence else (),
        left_out_files=left_out_files if is_evidence else (),
    )


def _describe_status(session: Session, assessment: Assessment) -> str:
    """Say who signed the assessment, or that it is a draft."""
    seal = find_standing_seal(session, assessment)
    if seal is None:
        return "Draft: this assessment is not signed"
    return f"This assessment was {describe_signature(seal)}. The seal is {seal.short_digest}"


def _describe(
    scored: ScoredAssessment, person: Person, marking: str, status: str
) -> tuple[tuple[str, str], ...]:
    """Describe what this is a copy of, for whom, and how it is marked."""
    assessment, question_set = scored.assessment, scored.question_set
    period = f"{format_day(assessment.period_begins)} to {format_day(assessment.period_ends)}"
    notice = (("Notice", assessment.notice),) if assessment.notice else ()
    claims, its = ("What is claimed", "the") if notice else ("What the force claims", "its")
    return (
        ("Marking", marking),
        *notice,
        ("Force", assessment.force.name),
        ("Assessment", assessment.title),
        ("Question set", f"{question_set.title}, version {question_set.version}"),
        ("SHA-256 of the question set", assessment.set_hash),
        ("As-at date", format_day(assessment.as_at)),
        ("Period", period),
        ("Says what was saved on", format_moment(now())),
        ("Made for", f"{person.name}, {person.role.value}, {person.organisation_name}"),
        ("Status", status),
        (
            "Claimed and supported",
            f"{claims}, and what {its} evidence supports, stand in columns of their own",
        ),
    )
