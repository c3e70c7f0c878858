"""What is said of a worksheet, in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from checklist.core.messages import Sentence, format_count, say
from checklist.core.rounding import format_decimal
from checklist.core.worksheets.finding import Finding, Saying
from checklist.core.worksheets.frame import Frame

_TOO_SMALL = say("This sample is too small to say how common it is.")


CHOSEN_BY = "the inspector"
"""Who chose the items of a sample, where nothing else is said."""


def describe_finding(
    frame: Frame, finding: Finding, chosen_by: str = CHOSEN_BY
) -> tuple[Sentence, ...]:
    """Say what came of a sample: counts first, then the range, or why there is none."""
    sentences = tuple(_describe(frame, finding))
    if finding.saying is Saying.CHOSEN:
        chosen = say("Chosen by {who}; says nothing about the rest.", who=chosen_by)
        return (*sentences, chosen)
    return sentences


def describe_limits(finding: Finding) -> tuple[Sentence, ...]:
    """Say what a finished sample does not tell, for who cites it as evidence."""
    found = []
    if finding.saying in (Saying.TOO_FEW, Saying.TOO_WIDE):
        found.append(_TOO_SMALL)
    if finding.saying is Saying.LIST_WRONG:
        found.append(say("The list was not what it was said to be, so it gives no rate."))
    if finding.saying is Saying.CHOSEN:
        found.append(say("It says nothing about the items that were not chosen."))
    if unclear := finding.tally.unclear:
        items = format_count(unclear, "item is unclear", "items are unclear")
        widened = ", which widens the range" if finding.interval else ""
        found.append(say("{items}{widened}.", items=items, widened=widened))
    return tuple(found)


def describe_range(finding: Finding) -> str:
    """Write the range as it stands in a table: "32 to 106 (7.8% to 25.7%)"; empty where none."""
    if finding.interval is None:
        return ""
    return "{low} to {high} ({low_share} to {high_share})".format_map(_format_range(finding))


def describe_rate(finding: Finding) -> str:
    """Write the rate as it stands in a table: "15.0%"; empty where only counts may be told."""
    return "" if finding.rate is None else _format_share(finding.rate)


def describe_items(frame: Frame, number: int) -> str:
    """Write a number of the frame's items: "412 posts"."""
    return format_count(number, frame.items, frame.items)


def _describe(frame: Frame, finding: Finding) -> Iterator[Sentence]:
    if not finding.tally.is_finished:
        yield _say_unfinished(finding)
        return
    yield _say_how_many(frame, finding)
    if finding.tally.looked_at:
        yield _say_failed(frame, finding)
        yield from _say_apart(finding)
    yield from _say_replaced(finding)
    yield from _say_how_common(frame, finding)


def _say_unfinished(finding: Finding) -> Sentence:
    tally = finding.tally
    if not tally.open:
        return say("Nothing is drawn yet.")
    drawn = tally.open + tally.looked_at + tally.not_in_population
    if tally.open == drawn:
        return say("None of the {drawn} drawn has an outcome yet.", drawn=f"{drawn:,}")
    return say(
        "{open} of the {drawn} drawn {have} no outcome yet.",
        open=f"{tally.open:,}",
        drawn=f"{drawn:,}",
        have="has" if tally.open == 1 else "have",
    )


def _say_how_many(frame: Frame, finding: Finding) -> Sentence:
    """Say how many were looked at, out of how many on the list, and how they were found."""
    texts = {
        Saying.CHOSEN: "Of {size} {items}, {looked_at} {were} chosen.",
        Saying.ALL: "All {looked_at} {items} were looked at.",
    }
    text = texts.get(finding.saying, "Of {size} {items}, {looked_at} {were} drawn at random.")
    number = finding.tally.looked_at
    if finding.saying is Saying.ALL and number == 1:
        text = "The only one of the {items} was looked at."
    return say(
        text,
        size=f"{frame.size:,}",
        items=frame.items,
        looked_at=f"{number:,}",
        were="was" if number == 1 else "were",
    )


def _say_failed(frame: Frame, finding: Finding) -> Sentence:
    rate = finding.rate
    text = "{failed} of the {looked_at} did not {test}."
    if rate is not None:
        text = "{failed} of the {looked_at} ({rate}) did not {test}."
    return say(
        text,
        failed=f"{finding.tally.failed:,}",
        looked_at=f"{finding.tally.looked_at:,}",
        rate=_format_share(rate or Fraction(0)),
        test=frame.test,
    )


def _say_apart(finding: Finding) -> Iterator[Sentence]:
    """Say how many of those that failed were not found, and for how many it is unclear."""
    tally = finding.tally
    if tally.not_found:
        yield say(
            "{not_found} of these could not be found, which counts as not met.",
            not_found=f"{tally.not_found:,}",
        )
    if tally.unclear:
        yield say("For {unclear} more it is unclear.", unclear=f"{tally.unclear:,}")


def _say_replaced(finding: Finding) -> Iterator[Sentence]:
    number = finding.tally.not_in_population
    if number:
        yield say(
            "{number} on the list {were} no part of the population and {were} replaced or left"
            " out.",
            number=f"{number:,}",
            were="was" if number == 1 else "were",
        )


def _say_how_common(frame: Frame, finding: Finding) -> Iterator[Sentence]:
    """Say the range, or why nothing is said of the rest."""
    match finding.saying:
        case Saying.LIST_WRONG:
            yield say(
                "More than 10% of what was drawn was not in the population: the list was not what"
                " it was said to be, so no rate is given."
            )
        case Saying.TOO_FEW:
            yield _TOO_SMALL
        case Saying.TOO_WIDE | Saying.RANGE:
            yield _say_range(frame, finding)
            if finding.saying is Saying.TOO_WIDE:
                yield _TOO_SMALL
        case Saying.ALL if finding.tally.unclear:
            yield _say_range_of_all(frame, finding)


def _say_range(frame: Frame, finding: Finding) -> Sentence:
    return say(
        "If that is the luck of the draw, between {low} and {high} of the {population} {items}"
        " ({low_share} to {high_share}) do not; a range found this way holds in at least 19 cases"
        " of 20.",
        items=frame.items,
        **_format_range(finding),
    )


def _say_range_of_all(frame: Frame, finding: Finding) -> Sentence:
    return say(
        "So between {low} and {high} of the {population} {items} ({low_share} to {high_share})"
        " do not.",
        items=frame.items,
        **_format_range(finding),
    )


def _format_range(finding: Finding) -> dict[str, str]:
    found = finding.interval
    if found is None:
        return {}
    return {
        "low": f"{found.low:,}",
        "high": f"{found.high:,}",
        "population": f"{found.population:,}",
        "low_share": _format_share(found.low_share),
        "high_share": _format_share(found.high_share),
    }


def _format_share(share: Fraction) -> str:
    """Write a share with one decimal place, even a whole one, as ranges stand side by side."""
    return f"{format_decimal(share * 100, 1)}%"
