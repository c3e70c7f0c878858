"""What home shows: the assessments open to a person, and the progress of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from checklist.assessments.answers.drafts import OfferedDraft, load_own_drafts
from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.question.own_drafts import OwnDraft, select_unsaved_drafts
from checklist.assessments.results.page import find_band
from checklist.assessments.saved_answers import SavedAnswers, load_saved_answers
from checklist.assessments.scored_assessment import leave_out_unseen, score_saved_answers
from checklist.assessments.service import has_archived, list_assessments
from checklist.core.errors import Locked
from checklist.core.organisations import Marking, Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.scoring_model import Band
from checklist.insight.summaries import SUMMARIES, Summary

# An assessment is scored to be listed where no summary is kept, in tens of milliseconds.
PAGE_SIZE = 10


@dataclass(frozen=True, slots=True)
class ListedAssessment:
    """An assessment as home lists it; only the assessment where its question set has changed.

    Of one that the person may not read, only its set, period and state are shown.
    """

    assessment: Assessment
    question_set: QuestionSet | None = None
    is_readable: bool = True
    summary: Summary | None = None
    band: Band | None = None
    drafts: tuple[OwnDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class Home:
    """One page of the assessments open to a person, or of the archived ones, the newest first."""

    listed: tuple[ListedAssessment, ...]
    page: int
    has_more: bool
    is_archived: bool = False
    has_archived: bool = False

    @property
    def marking(self) -> Marking | None:
        """The strictest marking of what is listed and can be read."""
        return max(
            (listed.assessment.marking for listed in self.listed if listed.is_readable),
            default=None,
        )


def load_home(session: Session, person: Person, page: int, *, is_archived: bool = False) -> Home:
    """Load one page of the assessments open to a person, or of the archived ones.

    Takes four queries, however many are listed.
    """
    # One more than is shown tells whether there is a next page, without counting them all.
    skip = PAGE_SIZE * (page - 1)
    found = list_assessments(
        session, person, limit=PAGE_SIZE + 1, skip=skip, is_archived=is_archived
    )
    shown = found[:PAGE_SIZE]
    readable = [
        assessment.id
        for assessment in shown
        if is_permitted(person, Action.READ_ASSESSMENT, assessment.state)
    ]
    saved = load_saved_answers(session, readable) if readable else {}
    drafts = load_own_drafts(session, person, readable)
    listed = tuple(
        _list_one(person, assessment, saved[assessment.id], drafts[assessment.id])
        if assessment.id in saved
        else _list_unreadable(assessment)
        for assessment in shown
    )
    return Home(
        listed,
        page,
        has_more=len(found) > PAGE_SIZE,
        is_archived=is_archived,
        has_archived=not is_archived and has_archived(session, person),
    )


def _list_unreadable(assessment: Assessment) -> ListedAssessment:
    """List an assessment with nothing of what is in it."""
    try:
        question_set = load_pinned_set(assessment)
    except Locked:
        return ListedAssessment(assessment, is_readable=False)
    return ListedAssessment(assessment, question_set, is_readable=False)


def _list_one(
    person: Person, assessment: Assessment, saved: SavedAnswers, drafts: Mapping[str, OfferedDraft]
) -> ListedAssessment:
    """Summarise one assessment: how many of its questions are answered, and its grade."""
    try:
        scored = leave_out_unseen(person, score_saved_answers(assessment, saved))
    except Locked:
        return ListedAssessment(assessment)
    summary = SUMMARIES.find(scored)
    return ListedAssessment(
        assessment=assessment,
        question_set=scored.question_set,
        summary=summary,
        band=find_band(scored, summary.grade),
        drafts=select_unsaved_drafts(scored, drafts),
    )
