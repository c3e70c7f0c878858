"""Findings of a review: their kinds, how they stand, and which candidates they decide."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from checklist.core.scoring.results import Candidate, FindingKind


class PublishedKind(StrEnum):
    """What a finding is as it is published."""

    CAUSE_OF_CONCERN = "cause of concern"
    AREA_FOR_IMPROVEMENT = "area for improvement"
    PROMISING_PRACTICE = "promising practice"
    NARRATIVE = "narrative"

    @property
    def is_followed_up(self) -> bool:
        """Whether it stays open until the inspectorate closes it: others ask for nothing."""
        return self in {PublishedKind.CAUSE_OF_CONCERN, PublishedKind.AREA_FOR_IMPROVEMENT}


MOST_YEARS_TO_MEET = 10
"""How far ahead a recommendation is to be met: what lies beyond has its year mistyped."""


class FindingState(StrEnum):
    """How a finding stands until a draft report holds it."""

    DRAFTED = "drafted"
    MERGED = "merged"
    DISMISSED = "dismissed"


MEANINGS: Mapping[PublishedKind, str] = {
    PublishedKind.CAUSE_OF_CONCERN: (
        "A serious, critical or systemic shortcoming. It has at least one recommendation, and a"
        " lead inspector confirms it"
    ),
    PublishedKind.AREA_FOR_IMPROVEMENT: "Below the standard, and short of a cause of concern",
    PublishedKind.PROMISING_PRACTICE: "Early evidence of something good, worth watching",
    PublishedKind.NARRATIVE: "Criticism or praise in the text, of which nothing is required",
}

_SUGGESTED: Mapping[FindingKind, PublishedKind] = {
    FindingKind.CAUSE_OF_CONCERN: PublishedKind.CAUSE_OF_CONCERN,
    FindingKind.AREA_FOR_IMPROVEMENT: PublishedKind.AREA_FOR_IMPROVEMENT,
    FindingKind.OBSERVATION: PublishedKind.NARRATIVE,
    FindingKind.PROMISING_PRACTICE: PublishedKind.PROMISING_PRACTICE,
}


@dataclass(frozen=True, slots=True)
class Decision:
    """What a finding decided of one question or section.

    ``suggested`` is what the levels suggested of it when the finding was last saved; None where
    they suggested nothing.
    """

    state: FindingState
    suggested: FindingKind | None


def suggest_kind(candidates: Iterable[Candidate]) -> PublishedKind | None:
    """Suggest the kind of a finding on some candidates: the gravest of them; None without any."""
    kinds = {candidate.kind for candidate in candidates}
    return next((kind for suggested, kind in _SUGGESTED.items() if suggested in kinds), None)


def key_of(candidate: Candidate) -> str:
    """Return the question that makes a candidate, or the section where its score does."""
    return candidate.question or candidate.section


def is_decided(candidate: Candidate, decisions: Iterable[Decision]) -> bool:
    """Say whether somebody drafted a finding of a candidate, or dismissed it.

    What was dismissed comes back once the levels suggest another kind, and what was drafted once
    they suggest a cause of concern and did not before.
    """
    return any(_decides(candidate, decision) for decision in decisions)


def _decides(candidate: Candidate, decision: Decision) -> bool:
    if decision.suggested is candidate.kind:
        return decision.state is not FindingState.MERGED
    is_cause = candidate.kind is FindingKind.CAUSE_OF_CONCERN
    return decision.state is FindingState.DRAFTED and not is_cause
