"""The content of the summary for chief officers, on one page of the report and on the web."""

from __future__ import annotations

from dataclasses import dataclass

from checklist.reports.content.cover import Cover, Term
from checklist.reports.content.grades import Comparison, Concern, GradedResult, NextBestEntry


@dataclass(frozen=True, slots=True)
class Summary:
    """What chief officers read first.

    ``first_answers`` are the ids and prompts of what to answer before the grade can be raised.
    ``confidence`` is the rating in words, without its reasons.
    """

    cover: Cover
    is_graded: bool
    overall: GradedResult
    comparison: Comparison | None
    sections: tuple[GradedResult, ...]
    concerns: tuple[Concern, ...]
    figure_concerns: tuple[Concern, ...]
    first_answers: tuple[Term, ...]
    next_best: tuple[NextBestEntry, ...]
    over_claim_count: int
    finding_count: int
    confidence: str
