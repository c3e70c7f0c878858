"""What is still open of the findings of a review: candidates to decide, and causes of concern."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checklist.core.answers.visibility import QuestionStatus
from checklist.core.reviews.findings import Decision, FindingState, is_decided, key_of
from checklist.core.scoring.results import Candidate, FindingKind
from checklist.reviews.findings.models import Finding
from checklist.reviews.findings.reviewed import ReviewedAssessment


@dataclass(frozen=True, slots=True)
class FindingGaps:
    """What the findings of a review lack before a draft report, as a person sees it."""

    candidates: tuple[Candidate, ...]
    to_confirm: tuple[Finding, ...]
    without_recommendation: tuple[Finding, ...]
    without_text: tuple[Finding, ...]

    @property
    def is_empty(self) -> bool:
        return not (
            self.candidates
            or self.to_confirm
            or self.without_recommendation
            or self.without_text
        )  # fmt: skip


def find_gaps(reviewed: ReviewedAssessment) -> FindingGaps:
    """Find what the findings of a review lack."""
    findings = reviewed.findings
    return FindingGaps(
        candidates=tuple(list_open_candidates(reviewed)),
        to_confirm=tuple(each for each in findings if each.is_to_confirm),
        without_recommendation=tuple(each for each in findings if each.lacks_recommendation),
        without_text=tuple(
            each for each in findings if each.state is FindingState.DRAFTED and not each.text
        ),
    )


def list_open_candidates(reviewed: ReviewedAssessment) -> list[Candidate]:
    """List the candidates that nobody drafted a finding of, merged or dismissed."""
    return [
        candidate
        for candidate in reviewed.candidates
        if not is_decided(candidate, _list_decisions(reviewed.all_findings, key_of(candidate)))
    ]


def name_unanswered(reviewed: ReviewedAssessment, questions: Sequence[str]) -> Sequence[str]:
    """Name those of some questions that the force did not answer."""
    results = reviewed.sent.result.questions
    return [
        key
        for key in questions
        if results[key].status in (QuestionStatus.UNANSWERED, QuestionStatus.HIDDEN)
    ]


def _list_decisions(findings: Sequence[Finding], key: str) -> Iterator[Decision]:
    """List what findings decided of one question or section."""
    for finding in findings:
        for each in finding.questions:
            if each.question_id == key:
                yield Decision(finding.state, each.suggested)
        if finding.section_id == key:
            yield Decision(finding.state, FindingKind.CAUSE_OF_CONCERN)
