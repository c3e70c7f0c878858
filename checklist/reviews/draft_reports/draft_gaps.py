"""What a review lacks before a draft report of it can be sent, as a lead inspector sees it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.reach.requested import find_open_request
from checklist.core.organisations import Person
from checklist.core.reviews.review_gaps import ReviewGaps, find_review_gaps
from checklist.core.reviews.second_judgements import SecondBecause
from checklist.core.workflow.facts import Facts
from checklist.reviews.assignments.conflicts import DeclaredConflict, load_conflicts
from checklist.reviews.findings.open_candidates import FindingGaps, find_gaps
from checklist.reviews.findings.reviewed import ReviewedAssessment
from checklist.reviews.moderation.second_queries import find_needs, load_choices


@dataclass(frozen=True, slots=True)
class ConflictedJudge:
    """Who declared a conflict of interest with the force, and the questions that they judged.

    ``to_ask_for`` are those of them that nobody else judged, no lead settled, and of which no
    second judgement is missing: a lead may ask for one.
    """

    conflict: DeclaredConflict
    judged: tuple[str, ...]
    to_ask_for: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DraftGaps:
    """What holds a draft report back: of questions, of findings, and a request that is open.

    ``without_second`` are the questions without a second judgement, by the rule or by choice.
    ``conflicted`` holds nothing back: whether these are judged again is for a lead to say.
    """

    of_questions: ReviewGaps
    of_findings: FindingGaps
    without_second: tuple[str, ...]
    is_request_open: bool
    conflicted: tuple[ConflictedJudge, ...] = ()

    @property
    def is_empty(self) -> bool:
        return (
            not self.is_request_open
            and not self.without_second
            and (self.of_questions.is_empty and self.of_findings.is_empty)
        )

    def find_facts(self, days_ahead: int) -> Facts:
        """Find what the workflow asks about before a draft report is sent."""
        questions, findings = self.of_questions, self.of_findings
        return Facts(
            has_final_levels=not questions.without_level,
            is_not_applicable_decided=not questions.not_applicable_open,
            is_request_open=self.is_request_open,
            has_second_judgements=not self.without_second,
            are_differences_settled=not questions.not_settled,
            are_candidates_decided=not findings.candidates,
            are_causes_confirmed=not findings.to_confirm,
            has_recommendations=not findings.without_recommendation,
            days_ahead=days_ahead,
        )


def find_draft_gaps(session: Session, person: Person, reviewed: ReviewedAssessment) -> DraftGaps:
    """Find what a review lacks: three queries."""
    sent = reviewed.sent
    judged = {key: each.judged for key, each in reviewed.moderated.items()}
    choices = load_choices(session, person, sent.assessment)
    needs = find_needs(sent, choices)
    waived = {key for key, why in needs.items() if why is SecondBecause.WAIVED}
    gaps = find_review_gaps(
        sent.question_set, reviewed.result, judged, waived, _find_changed(reviewed)
    )
    missing = {
        key
        for key, why in needs.items()
        if why is not SecondBecause.WAIVED and (key not in judged or judged[key].second is None)
    }
    without_second = tuple(
        each.id
        for each in sent.question_set.questions
        if each.id in missing or each.id in gaps.without_second
    )
    declared = load_conflicts(session, person, sent.assessment)
    return DraftGaps(
        of_questions=gaps,
        of_findings=find_gaps(reviewed),
        without_second=without_second,
        is_request_open=find_open_request(session, sent.assessment.id) is not None,
        conflicted=tuple(_list_conflicted(reviewed, declared, without_second)),
    )


def _find_changed(reviewed: ReviewedAssessment) -> set[str]:
    """Find what the force sent anew since it was judged, and no lead settled since."""
    digests = reviewed.sent.digests
    return {
        key
        for key, each in reviewed.moderated.items()
        if each.settled is None
        and any(one and one.question_digest != digests[key] for one in (each.first, each.second))
    }


def _list_conflicted(
    reviewed: ReviewedAssessment,
    declared: Mapping[UUID, DeclaredConflict],
    without_second: Collection[str],
) -> Iterator[ConflictedJudge]:
    """List who judged anything of those that declared a conflict, and what."""
    judges = {key: each.judge_ids for key, each in reviewed.moderated.items()}
    for person_id, conflict in declared.items():
        judged = tuple(key for key, found in judges.items() if person_id in found)
        to_ask_for = tuple(
            key
            for key in judged
            if judges[key] == {person_id}
            and reviewed.moderated[key].settled is None
            and key not in without_second
        )
        if judged:
            yield ConflictedJudge(conflict, judged, to_ask_for)
