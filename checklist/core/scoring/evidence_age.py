"""The age of evidence: whether an exhibit is of a time that counts as at a date, and why not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checklist.core.answers.sheet import ExhibitGiven, SourceKind
from checklist.core.dates import format_long_date, months_before
from checklist.core.messages import Sentence, format_count, say
from checklist.core.question_sets.scoring_model import Ceiling, ScoringModel


def explain_age(
    model: ScoringModel, ceiling: Ceiling, exhibit: ExhibitGiven, as_at: date
) -> Sentence | None:
    """Say why a dated exhibit is too late, too old or past its review; None where it counts.

    The rules are those of section 4.2 of the 2022 dossier and, where the model says so, of 4a.1.
    """
    return next(_find_reasons(model, ceiling, exhibit, as_at), None)


def explain_too_old(
    model: ScoringModel, ceiling: Ceiling, exhibit: ExhibitGiven, as_at: date
) -> Sentence | None:
    """Say why an exhibit is too old to count; None where it is not, or is too late besides."""
    dated, months = exhibit.dated, _find_months(ceiling, exhibit)
    position = exhibit.earlier_position if model.earlier_positions else None
    if dated is None or months is None or any(_explain_late(exhibit, dated, position, as_at)):
        return None
    is_old = (position or dated) < months_before(as_at, months)
    return _explain_old(ceiling, exhibit.name, (dated, position), months) if is_old else None


def find_passed_review(exhibit: ExhibitGiven, ceiling: Ceiling, as_at: date) -> date | None:
    """Find the day before a date on which an exhibit that must be current was due for review."""
    due = exhibit.review_date
    return due if ceiling.current and due is not None and due < as_at else None


def _find_reasons(
    model: ScoringModel, ceiling: Ceiling, exhibit: ExhibitGiven, as_at: date
) -> Iterator[Sentence]:
    dated, label = exhibit.dated, exhibit.name
    if dated is None:
        return
    position = exhibit.earlier_position if model.earlier_positions else None
    yield from _explain_late(exhibit, dated, position, as_at)
    passed = find_passed_review(exhibit, ceiling, as_at)
    if passed is not None and ceiling.past_review == "not-counted":
        yield say(
            "{exhibit} was due for review on {review_date}, so it is no longer known to be current"
            " and does not count.",
            exhibit=label,
            review_date=format_long_date(passed),
        )
    months = _find_months(ceiling, exhibit)
    if months is not None and (position or dated) < months_before(as_at, months):
        yield _explain_old(ceiling, label, (dated, position), months)


def _find_months(ceiling: Ceiling, exhibit: ExhibitGiven) -> int | None:
    """Find for how many months an exhibit counts; None where its date sets no end."""
    if ceiling.current_for_months is not None and exhibit.review_date is None:
        return ceiling.current_for_months
    return ceiling.within_months


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


def _explain_old(
    ceiling: Ceiling, label: str, dates: tuple[date, date | None], months: int
) -> Sentence:
    """Explain that an exhibit is too old, in the words that fit what it should show."""
    dated, position = dates
    when = (
        say("is dated {dated}", dated=format_long_date(dated))
        if position is None
        else say("reports the position as at {dated}", dated=format_long_date(position))
    )
    if ceiling.current_for_months == months:
        then = say("and has no review date, so it is no longer known to be current")
    elif ceiling.tested:
        then = say("so it is too old to show how it is now")
    else:
        then = say("so it does not count as {strength}", strength=ceiling.strength)
    return say(
        "{exhibit} {when}, more than {months} before the as-at date, {then}.",
        exhibit=label,
        when=when,
        months=format_count(months, "month"),
        then=then,
    )
