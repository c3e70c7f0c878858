"""The age of evidence: what the time of an exhibit takes from what it supports, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from checklist.core.answers.sheet import ExhibitGiven, SourceKind
from checklist.core.dates import format_long_date, months_before
from checklist.core.messages import Sentence, format_count, say
from checklist.core.question_sets.scoring_model import Ceiling, ScoringModel

_STILL_COUNTS = "one-level-less"


@dataclass(frozen=True, slots=True)
class AgeRemark:
    """Why the time of an exhibit takes something from what it supports.

    ``still_counts``: it supports one level less, and else nothing. ``is_too_old``: it is its age,
    and neither a date after the as-at date nor a review that was due.
    """

    sentence: Sentence
    still_counts: bool = False
    is_too_old: bool = False


def explain_age(
    model: ScoringModel, ceiling: Ceiling, exhibit: ExhibitGiven, as_at: date
) -> Sentence | None:
    """Say why a dated exhibit is too late, too old or past its review to count; None if it does."""
    remarks = find_age_remarks(model, ceiling, exhibit, as_at)
    return next((age.sentence for age in remarks if not age.still_counts), None)


def find_age_remarks(
    model: ScoringModel, ceiling: Ceiling, exhibit: ExhibitGiven, as_at: date
) -> Iterator[AgeRemark]:
    """Find what the time of a dated exhibit takes from it; one that is too late is nothing else.

    The rules are those of section 5 of the design and 4.2 of the 2022 dossier and, where the model
    says so, of 4a.1 there and of part 4a of the 2011 dossier.
    """
    if exhibit.dated is None:
        return
    position = exhibit.earlier_position if model.earlier_positions else None
    late = [AgeRemark(each) for each in _explain_late(exhibit, exhibit.dated, position, as_at)]
    yield from late
    if not late:
        yield from _find_passed_review(ceiling, exhibit, as_at)
        yield from _find_old(ceiling, exhibit, (exhibit.dated, position), as_at)


def _find_passed_review(
    ceiling: Ceiling, exhibit: ExhibitGiven, as_at: date
) -> Iterator[AgeRemark]:
    """Find whether an exhibit that must be current was due for review before the as-at date."""
    due, still_counts = exhibit.review_date, ceiling.past_review == _STILL_COUNTS
    if not ceiling.current or due is None or due >= as_at:
        return
    text = "{exhibit} was due for review on {review_date}, so it supports one level less."
    if not still_counts:
        text = (
            "{exhibit} was due for review on {review_date}, so it is no longer known to be current"
            " and does not count."
        )
    sentence = say(text, exhibit=exhibit.name, review_date=format_long_date(due))
    yield AgeRemark(sentence, still_counts)


def _find_old(
    ceiling: Ceiling, exhibit: ExhibitGiven, dates: tuple[date, date | None], as_at: date
) -> Iterator[AgeRemark]:
    """Find whether an exhibit, or the position that it reports, is too old to count in full."""
    dated, position = dates
    has_review = exhibit.review_date is not None
    months_current = None if has_review else ceiling.current_for_months
    months = months_current or ceiling.within_months
    if months is None or (position or dated) >= months_before(as_at, months):
        return
    still_counts = months_current is not None and ceiling.past_review == _STILL_COUNTS
    if months_current is not None:
        then = say("and has no review date, so it is no longer known to be current")
    elif ceiling.tested:
        then = say("so it is too old to show how it is now")
    else:
        then = say("so it does not count as {strength}", strength=ceiling.strength)
    sentence = say(
        "{exhibit} {when}, more than {months} before the as-at date, {then}{end}.",
        exhibit=exhibit.name,
        when=_say_when(dated, position),
        months=format_count(months, "month"),
        then=then,
        end=" and supports one level less" if still_counts else "",
    )
    yield AgeRemark(sentence, still_counts, is_too_old=True)


def _say_when(dated: date, position: date | None) -> Sentence:
    """Say of when an exhibit speaks, as sentences go on after its name."""
    if position is None:
        return say("is dated {dated}", dated=format_long_date(dated))
    return say("reports the position as at {dated}", dated=format_long_date(position))


def _explain_late(
    exhibit: ExhibitGiven, dated: date, position: date | None, as_at: date
) -> Iterator[Sentence]:
    """Explain a date after the as-at date; what others found earlier may be printed later."""
    label = exhibit.name
    if position is not None and position > as_at:
        yield say(
            "{exhibit} reports the position as at {position}, after the as-at date,"
            " so it is kept but does not count.",
            exhibit=label,
            position=format_long_date(position),
        )
    if dated <= as_at:
        return
    if position is None:
        yield say(
            "{exhibit} is dated {dated}, after the as-at date, so it is kept but does not count.",
            exhibit=label,
            dated=format_long_date(dated),
        )
    elif exhibit.source_kind is SourceKind.FORCE:
        yield say(
            "{exhibit} is dated {dated}, after the as-at date, and is the force’s own account of an"
            " earlier position, so it is kept but does not count.",
            exhibit=label,
            dated=format_long_date(dated),
        )
