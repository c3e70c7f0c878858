"""What would be signed of an assessment now: all that is saved in it, and its result."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from checklist.accounts.models import Account, Organisation
from checklist.assessments.models import Assessment, Exhibit, ExhibitEntry, Restriction
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.used_evidence import UsedEvidence
from checklist.core.question_sets.measure_keys import list_figure_keys
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.seals.content import (
    SealedAnswer,
    SealedContent,
    SealedDetails,
    SealedEvidence,
    SealedExhibit,
    SealedForce,
    SealedPerson,
    SealedQuestion,
    SealedRestriction,
    SealedRevision,
    SealedSet,
)
from checklist.core.seals.result_sealing import seal_result


@dataclass(frozen=True, slots=True)
class _Authorship:
    """Who added an exhibit, and who saved its present version, and when."""

    added_by: SealedPerson
    saved_by: SealedPerson
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class _Saved:
    """All that the parts of a seal are built from."""

    scored: ScoredAssessment
    authors: Mapping[UUID, _Authorship]
    restrictions: Mapping[str, SealedRestriction]


def build_sealed_content(session: Session, scored: ScoredAssessment) -> SealedContent:
    """Build what is signed of an assessment that was scored whole and with its evidence.

    Three queries, however much is saved. Hold the lock on the assessment where it is to be sealed.
    Raises ValueError where questions are closed to whom it was scored for.
    """
    if scored.closed:
        raise ValueError("a seal is of the whole assessment, with nothing closed")
    assessment = scored.assessment
    saved = _Saved(
        scored, _load_authors(session, assessment), _load_restrictions(session, assessment)
    )
    questions = scored.question_set.questions
    return SealedContent(
        details=_build_details(session, scored),
        questions={question.id: _build_question(saved, question) for question in questions},
        scored_on=scored.sheet.today or scored.sheet.as_at,
        result=seal_result(scored.result),
    )


def _build_details(session: Session, scored: ScoredAssessment) -> SealedDetails:
    assessment = scored.assessment
    force = session.get_one(Organisation, assessment.force_id)
    facts, figures = scored.sheet.facts, scored.saved_answers.figures
    of_questions = {
        key
        for question in scored.question_set.questions
        for key in _list_figures(scored.question_set, question)
    }
    return SealedDetails(
        assessment_id=assessment.id,
        force=SealedForce(force.id, force.name),
        question_set=SealedSet(assessment.set_id, assessment.set_version, assessment.set_hash),
        title=assessment.title,
        period_begins=assessment.period_begins,
        period_ends=assessment.period_ends,
        as_at=assessment.as_at,
        marking=assessment.marking,
        notice=assessment.notice,
        facts=dict(facts),
        figures={
            key: text
            for key, text in figures.items()
            if key not in facts and key not in of_questions
        },
    )


def _build_question(saved: _Saved, question: Question) -> SealedQuestion:
    answers = saved.scored.saved_answers
    own = f"{question.id}."
    return SealedQuestion(
        answer=_build_answer(saved.scored, question),
        figures={
            key: answers.figures[key]
            for key in _list_figures(saved.scored.question_set, question)
            if key in answers.figures
        },
        follow_ups={
            key.removeprefix(own): text
            for key, text in answers.follow_ups.items()
            if key.startswith(own)
        },
        exhibits=tuple(
            _build_exhibit(used, saved.authors[used.exhibit.id])
            for used in saved.scored.used_evidence.get(question.id, ())
        ),
        restriction=saved.restrictions.get(question.id),
    )


def _list_figures(question_set: QuestionSet, question: Question) -> list[str]:
    """List the keys of the figures that are typed on a question."""
    return [
        key
        for measure_id in question.measures
        for key, _, _ in list_figure_keys(question_set.get_measure(measure_id))
    ]


def _build_answer(scored: ScoredAssessment, question: Question) -> SealedAnswer | None:
    saved = scored.saved_answers.answers.get(question.id)
    if saved is None or saved.author_id is None:
        return None
    by = SealedPerson(saved.author_id, saved.saved_by)
    return SealedAnswer(saved.given.value, saved.given.note, saved.version, by, saved.saved_at)


def _build_exhibit(used: UsedEvidence, authors: _Authorship) -> SealedExhibit:
    exhibit = used.exhibit
    return SealedExhibit(
        number=exhibit.number,
        evidence=_build_evidence(used),
        strength=exhibit.strength,
        pinpoint=exhibit.pinpoint,
        shows=exhibit.shows,
        tested_by=exhibit.tested_by,
        position_as_at=exhibit.position_as_at,
        source_kind=exhibit.source_kind,
        held_because=used.held_because,
        withdrawn_at=exhibit.withdrawn_at,
        withdrawn_reason=exhibit.withdrawn_reason,
        version=exhibit.version,
        added_by=authors.added_by,
        added_at=exhibit.added_at,
        saved_by=authors.saved_by,
        saved_at=authors.saved_at,
    )


def _build_evidence(used: UsedEvidence) -> SealedEvidence:
    evidence, revision = used.evidence, used.revision
    return SealedEvidence(
        id=evidence.id,
        title=evidence.title,
        kind=evidence.kind.value,
        marking=evidence.marking,
        place=evidence.place,
        document_date=used.document_date,
        review_date=used.review_date,
        revision=SealedRevision(
            number=revision.number,
            name=revision.name,
            media_type=revision.media_type,
            size=revision.size,
            sha256=revision.sha256,
        )
        if revision
        else None,
    )


def _load_authors(session: Session, assessment: Assessment) -> dict[UUID, _Authorship]:
    """Load who added each exhibit, and who saved its present version.

    An exhibit that was written without a version of its own was saved by whoever added it.
    """
    adder, saver = aliased(Account), aliased(Account)
    is_present = (ExhibitEntry.exhibit_id == Exhibit.id) & (ExhibitEntry.version == Exhibit.version)
    rows = (
        select(
            *(Exhibit.id, Exhibit.added_at, adder.id, adder.name),
            *(saver.id, saver.name, ExhibitEntry.saved_at),
        )
        .join(adder, adder.id == Exhibit.added_by)
        .outerjoin(ExhibitEntry, is_present)
        .outerjoin(saver, saver.id == ExhibitEntry.saved_by)
        .where(Exhibit.assessment_id == assessment.id)
    )
    found = {}
    for exhibit_id, added_at, adder_id, added_by, saver_id, saved_by, saved_at in session.execute(
        rows
    ):
        added = SealedPerson(adder_id, added_by)
        saved = SealedPerson(saver_id, saved_by) if saver_id else added
        found[exhibit_id] = _Authorship(added, saved, saved_at or added_at)
    return found


def _load_restrictions(session: Session, assessment: Assessment) -> dict[str, SealedRestriction]:
    """Load who may see each restricted question, and who named somebody last."""
    named, setter = aliased(Account), aliased(Account)
    rows = (
        select(
            *(Restriction.question_id, named.id, named.name),
            *(setter.id, setter.name, Restriction.set_at),
        )
        .join(named, named.id == Restriction.person_id)
        .join(setter, setter.id == Restriction.set_by)
        .where(Restriction.assessment_id == assessment.id)
        .order_by(Restriction.set_at, named.id)
    )
    found: dict[str, SealedRestriction] = {}
    for question_id, person_id, name, set_by_id, set_by, set_at in session.execute(rows):
        before = found[question_id].people if question_id in found else {}
        by = SealedPerson(set_by_id, set_by)
        found[question_id] = SealedRestriction({**before, person_id: name}, by, set_at)
    return found
