"""What home shows: the assessments open to a person, and the progress of each."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.answers.drafts import load_own_drafts
from checklist.assessments.answers.stored_drafts import OfferedDraft
from checklist.assessments.models import Assessment
from checklist.assessments.notes.asked import asked_of
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.question.own_drafts import OwnDraft, select_unsaved_drafts
from checklist.assessments.reach.assigned import load_reached
from checklist.assessments.reach.questions import load_reaches
from checklist.assessments.recent_changes.change_list import count_changes
from checklist.assessments.results.page import find_band
from checklist.assessments.saved_answers import SavedAnswers, load_saved_answers
from checklist.assessments.scored_assessment import (
    ScoredAssessment,
    leave_out_unseen,
    score_saved_answers,
)
from checklist.assessments.sealed_scores import StandingSeal, load_standing_seals
from checklist.assessments.service import find_states, list_assessments
from checklist.core.assessment_states import AssessmentState
from checklist.core.errors import Locked
from checklist.core.organisations import Marking, Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.core.permissions.reach import Reach, is_open_by_shares
from checklist.core.permissions.sight import say_when_seen
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.scoring_model import Band
from checklist.core.scoring.grading import grade_in_words
from checklist.db import now
from checklist.insight.my_work import (
    Shared,
    WorkPart,
    build_my_work,
    has_work,
    is_ever_asked,
    list_actions,
    list_asked,
    list_done_lately,
    list_findings_to_close,
    load_shared,
    load_steps,
)
from checklist.insight.summaries import SUMMARIES, Summary, summarise_open
from checklist.responses.response_work import list_response_work
from checklist.reviews.moderation.judged_result import is_worked_example
from checklist.reviews.publishing.published_rows import load_overall_grades
from checklist.reviews.publishing.published_tables import PublishedLine

# An assessment is scored to be listed where no summary is kept, in tens of milliseconds.
PAGE_SIZE = 10


@dataclass(frozen=True, slots=True)
class ListedAssessment:
    """An assessment as home lists it; only the assessment where its question set has changed.

    Of one that the person may not read, only its set, period and state are shown; of one of which
    they read only what is shared with them, how far that has come, and no grade. ``changes`` counts
    what others did since the person was last there. ``opens`` says when one that is closed to them
    opens, in words that follow "you can read it".
    """

    assessment: Assessment
    question_set: QuestionSet | None = None
    is_readable: bool = True
    summary: Summary | None = None
    reads_all: bool = True
    band: Band | None = None
    drafts: tuple[OwnDraft, ...] = ()
    changes: int = 0
    opens: str = ""


@dataclass(frozen=True, slots=True)
class Home:
    """One page of the assessments open to a person, or of the archived ones, the newest first.

    ``work`` is what they have to do in all that are not archived; the first page alone has it.
    ``states`` are those of all that are not archived, on other pages too. ``published`` are the
    overall grades of published reports in words, by assessment; one that has none is not there.
    """

    listed: tuple[ListedAssessment, ...]
    page: int
    has_more: bool
    is_archived: bool = False
    has_archived: bool = False
    states: frozenset[AssessmentState] = frozenset()
    work: tuple[WorkPart, ...] = ()
    published: Mapping[UUID, str] = field(default_factory=dict)

    @property
    def marking(self) -> Marking | None:
        """The strictest marking of what is listed and can be read."""
        return max(
            (listed.assessment.marking for listed in self.listed if listed.is_readable),
            default=None,
        )


def load_home(session: Session, person: Person, page: int, *, is_archived: bool = False) -> Home:
    """Load one page of the assessments open to a person, or of the archived ones.

    Takes six queries, however many are listed, one more for whoever may be mentioned in notes and
    another where they are, one for whoever answers, and one more for
    their actions, and for each of these roles: contributor, coordinator and signatory. Where some
    are signed, one finds their seals, and one reads those not in memory; where some are published,
    one finds what waits for a response, and one the published grades.
    """
    # One more than is shown tells whether there is a next page, without counting them all.
    skip = PAGE_SIZE * (page - 1)
    found = list_assessments(
        session, person, limit=PAGE_SIZE + 1, skip=skip, is_archived=is_archived
    )
    shown = found[:PAGE_SIZE]
    is_first = page == 1 and not is_archived
    shows_work = is_first and has_work(person)
    shared, given = load_shared(session, person) if shows_work else ({}, {})
    readable, reaches = _find_readable(session, person, shown, given)
    every = {assessment.id: assessment for assessment in readable} | dict(given)
    saved = load_saved_answers(session, list(every)) if every else {}
    drafts = load_own_drafts(session, person, [assessment.id for assessment in readable])
    scored = _score_all(session, person, every, saved, reaches)
    closed = {key: one.closed for key, one in scored.items()}
    changes = count_changes(session, person, readable, closed)
    states = frozenset() if is_archived else find_states(session, person)
    is_published = AssessmentState.CLOSED_PUBLISHED in {state for state, _ in states}
    listed = tuple(
        replace(
            _list_one(assessment, scored.get(assessment.id), drafts[assessment.id]),
            changes=changes[assessment.id],
        )
        if assessment.id in every
        else _list_unreadable(person, assessment)
        for assessment in shown
    )
    return Home(
        listed,
        page,
        has_more=len(found) > PAGE_SIZE,
        is_archived=is_archived,
        has_archived=any(archived for _, archived in states),
        states=frozenset(state for state, archived in states if not archived),
        work=_load_work(session, person, scored.values(), shared, is_published=is_published)
        if shows_work
        else _load_asked(session, person, is_first=is_first),
        published=_load_published(session, person, shown),
    )


def _load_work(
    session: Session,
    person: Person,
    scored: Collection[ScoredAssessment],
    shared: Shared,
    *,
    is_published: bool,
) -> tuple[WorkPart, ...]:
    """Load the lists of a person's work: what waits for them first, what they did last."""
    moment = now()
    return (
        *build_my_work(
            person,
            scored,
            shared,
            asked_of(session, person),
            load_steps(session, person),
            list_response_work(session, person) if is_published else (),
            moment,
        ),
        *list_actions(session, person),
        *(list_findings_to_close(session, person) if is_published else ()),
        *list_done_lately(person, scored, moment),
    )


def _load_asked(session: Session, person: Person, *, is_first: bool) -> tuple[WorkPart, ...]:
    """Load what somebody who answers no question is asked in notes."""
    return list_asked(asked_of(session, person)) if is_first and is_ever_asked(person) else ()


def _load_published(
    session: Session, person: Person, shown: Sequence[Assessment]
) -> Mapping[UUID, str]:
    """Load the published overall grades that a person reads: no query where none is published."""
    action = Action.READ_PUBLISHED_FINDINGS
    out = {each.id: each for each in shown if is_permitted(person, action, each.state)}
    lines = load_overall_grades(session, list(out)) if out else {}
    return {key: _say_grade(out[key], line) for key, line in lines.items() if line.final}


def _say_grade(assessment: Assessment, line: PublishedLine) -> str:
    """Say a published grade and whose it is; where its set cannot be read, by its id."""
    grade = str(line.final)
    with suppress(Locked):
        grade = grade_in_words(load_pinned_set(assessment).scoring, grade)
    whose = "Worked example" if is_worked_example(assessment) else "Inspectors found"
    return f"{whose}: {grade} (provisional)" if line.is_provisional else f"{whose}: {grade}"


def _find_readable(
    session: Session,
    person: Person,
    shown: Sequence[Assessment],
    given: Mapping[UUID, Assessment],
) -> tuple[list[Assessment], Mapping[UUID, Reach]]:
    """Find which assessments of a page the person may open, and what of these and others is theirs.

    ``given`` are those of which something is shared with them.
    """
    open_to_them = load_reached(session, person, Action.READ_ASSESSMENT, shown)
    permitted = [assessment for assessment in shown if assessment.id in open_to_them]
    known = {assessment.id: assessment for assessment in permitted} | dict(given)
    reaches = load_reaches(session, person, list(known.values()))
    readable = [
        assessment
        for assessment in permitted
        if reaches[assessment.id].read or not is_open_by_shares(person, assessment.state)
    ]
    return readable, reaches


def _list_unreadable(person: Person, assessment: Assessment) -> ListedAssessment:
    """List an assessment with nothing of what is in it."""
    opens = say_when_seen(person, Action.READ_ASSESSMENT, assessment.state)
    try:
        question_set = load_pinned_set(assessment)
    except Locked:
        return ListedAssessment(assessment, is_readable=False, opens=opens)
    return ListedAssessment(assessment, question_set, is_readable=False, opens=opens)


def _score_all(
    session: Session,
    person: Person,
    every: Mapping[UUID, Assessment],
    saved: Mapping[UUID, SavedAnswers],
    reaches: Mapping[UUID, Reach],
) -> dict[UUID, ScoredAssessment]:
    """Score each assessment, a signed one as it was sealed; not those whose set has changed."""
    sealed = load_standing_seals(session, list(every.values()))
    scored = {
        key: _score(person, assessment, saved[key], reaches[key], sealed.get(key))
        for key, assessment in every.items()
    }
    return {key: one for key, one in scored.items() if one is not None}


def _score(
    person: Person,
    assessment: Assessment,
    saved: SavedAnswers,
    reach: Reach,
    sealed: StandingSeal | None,
) -> ScoredAssessment | None:
    """Score one assessment for the person who reads it; None where its question set has changed."""
    try:
        scored = score_saved_answers(assessment, saved, sealed=sealed)
    except Locked:
        return None
    return leave_out_unseen(person, scored, reach)


def _list_one(
    assessment: Assessment, scored: ScoredAssessment | None, drafts: Mapping[str, OfferedDraft]
) -> ListedAssessment:
    """Summarise one assessment: how many of its questions are answered, and its grade."""
    if scored is None:
        return ListedAssessment(assessment)
    if not scored.reach.reads_all:
        return ListedAssessment(
            assessment=assessment,
            question_set=scored.question_set,
            summary=summarise_open(scored),
            reads_all=False,
            drafts=select_unsaved_drafts(scored, drafts),
        )
    summary = SUMMARIES.find(scored)
    return ListedAssessment(
        assessment=assessment,
        question_set=scored.question_set,
        summary=summary,
        band=find_band(scored, summary.grade),
        drafts=select_unsaved_drafts(scored, drafts),
    )
