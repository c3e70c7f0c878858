"""The word that a response must have on each recommendation: what is done, or why nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from checklist.core.review_reports.report_content import ReportFinding, ReportRecommendation


class WordKind(StrEnum):
    """What a local policing body says of a recommendation."""

    TAKEN = "action has been taken"
    PROPOSED = "action is proposed"
    NONE = "no action is taken or proposed"

    @property
    def asks(self) -> str:
        """What the text beside it must say."""
        if self is WordKind.NONE:
            return "why no action is taken or proposed"
        return "what action has been taken" if self is WordKind.TAKEN else "what action is proposed"


@dataclass(frozen=True, slots=True, order=True)
class RecommendationKey:
    """A recommendation of a report, by the number of its finding and its own."""

    finding: int
    number: int


@dataclass(frozen=True, slots=True)
class AddressedRecommendation:
    """A recommendation of a published report, with the finding to which it belongs."""

    finding: ReportFinding
    recommendation: ReportRecommendation

    @property
    def key(self) -> RecommendationKey:
        """The numbers by which a word names it."""
        return RecommendationKey(self.finding.number, self.recommendation.number)


def list_recommendations(
    findings: Iterable[ReportFinding],
) -> tuple[AddressedRecommendation, ...]:
    """List the recommendations of findings, in their order. Only these need a word."""
    return tuple(
        AddressedRecommendation(finding, recommendation)
        for finding in findings
        for recommendation in finding.recommendations
    )


def find_without_word(
    findings: Iterable[ReportFinding], said: Collection[RecommendationKey]
) -> tuple[AddressedRecommendation, ...]:
    """Find the recommendations on which nothing is said yet."""
    return tuple(each for each in list_recommendations(findings) if each.key not in said)
