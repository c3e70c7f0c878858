"""The printed annex of a worksheet: all that it takes to draw and count it again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checklist.core.messages import Sentence, say
from checklist.core.worksheets.finding import Finding, find_finding
from checklist.core.worksheets.frame import Frame
from checklist.core.worksheets.outcomes import Outcome, count_outcomes
from checklist.core.worksheets.sentences import (
    CHOSEN_BY,
    describe_finding,
    describe_range,
    describe_rate,
)

METHOD: tuple[Sentence, ...] = (
    say(
        "The list was numbered from 1 before the seed was made. For each number, the SHA-256 digest"
        " of the text “seed:number” was taken; the numbers in the order of their digests are the"
        " order of the draw."
    ),
    say(
        "Not found counts as not met. A number that is not in the population was replaced by the"
        " next in that order, and counts neither among those drawn nor in the population."
    ),
    say(
        "The range is exact for a population of this size: each end is the last number of failures"
        " in the population under which this many or fewer, or this many or more, would still be"
        " drawn with a chance above 2.5%."
    ),
    say("What is unclear counts as met at the low end and as not met at the high end."),
)
"""How a worksheet is drawn and reckoned, in four lines."""


@dataclass(frozen=True, slots=True)
class AnnexItem:
    """One item in the order of the draw, or as chosen."""

    number: int
    outcome: Outcome | None
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Annex:
    """What the annex prints; ``seed`` is empty where the items were chosen, and so is method."""

    frame: Frame
    seed: str
    items: tuple[AnnexItem, ...]
    finding: Finding
    rate: str
    range: str
    sentences: tuple[Sentence, ...]
    method: tuple[Sentence, ...]


def build_annex(
    frame: Frame,
    seed: str,
    drawn: Sequence[int],
    outcomes: Mapping[int, Outcome],
    references: Mapping[int, str] | None = None,
    chosen_by: str = CHOSEN_BY,
) -> Annex:
    """Build the annex; an empty seed means that the items were chosen.

    ``references`` are left out of what the force is shown.
    """
    found = [outcomes.get(number) for number in drawn]
    finding = find_finding(frame.size, count_outcomes(found), is_chosen=not seed)
    known = references or {}
    return Annex(
        frame=frame,
        seed=seed,
        items=tuple(
            AnnexItem(number, outcome, known.get(number, ""))
            for number, outcome in zip(drawn, found, strict=True)
        ),
        finding=finding,
        rate=describe_rate(finding),
        range=describe_range(finding),
        sentences=describe_finding(frame, finding, chosen_by),
        method=METHOD if seed else (),
    )
