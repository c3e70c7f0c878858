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
    """Say why an exhibit is too old to count in full; None where it is not, or is too late."""
    dated, position = exhibit.dated, _find_position(model, exhibit)
    if dated is None or any(_explain_late(exhibit, dated, position, as_at)):
        return None
    months = _find_months(ceiling, exhibit)
    if months is None or (position or dated) >= months_before(as_at, months):
        return _explain_outgrown(model, ceiling, exhibit, as_at)
    return _explain_old(ceiling, exhibit.name, (dated, position), months)


def explain_not_current(
    model: ScoringModel, ceiling: Ceiling, exhibit: ExhibitGiven, as_at: date
) -> Sentence | None:
    """Say why an exhibit that is no longer current supports one level less; None where it is.

    The rule is that of section 5 of the design, and of 4a.3 of the 2011 dossier.
    """
    if ceiling.past_review != "one-level-less":
        return None
    passed = _find_passed_review(exhibit, ceiling, as_at)
    if passed is None:
        return _explain_outgrown(model, ceiling, exhibit, as_at)
    return say(
        "{exhibit} was due for review on {review_date}, so it supports one level less.",
        exhibit=exhibit.name,
        review_date=format_long_date(passed),
    )


def _find_passed_review(exhibit: ExhibitGiven, ceiling: Ceiling, as_at: date) -> date | None:
    """Find the day before a date on which an exhibit that must be current was due for review."""
    due = exhibit.review_date
    return due if ceiling.current and due is not None and due < as_at else None


def _find_reasons(
    model: ScoringModel, ceiling: Ceiling, exhibit: ExhibitGiven, as_at: date
) -> Iterator[Sentence]:
    dated, label = exhibit.dated, exhibit.name
    if dated is None:
        return
    position = _find_position(model, exhibit)
    yield from _explain_late(exhibit, dated, position, as_at)
    passed = _find_passed_review(exhibit, ceiling, as_at)
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


def _find_position(model: ScoringModel, exhibit: ExhibitGiven) -> date | None:
    """Find the earlier date whose position an exhibit reports, by models that look at it."""
    return exhibit.earlier_position if model.earlier_positions else None


def _find_months(ceiling: Ceiling, exhibit: ExhibitGiven) -> int | None:
    """Find for how many months an exhibit counts; None where its date sets no end."""
    if ceiling.past_review == "not-counted" and exhibit.review_date is None:
        return ceiling.current_for_months or ceiling.within_months
    return ceiling.within_months


def _explain_outgrown(
    model: ScoringModel, ceiling: Ceiling, exhibit: ExhibitGiven, as_at: date
) -> Sentence | None:
    """Explain an age at which a document without a review date supports one level less."""
    dated, months = exhibit.dated, ceiling.current_for_months
    if ceiling.past_review != "one-level-less" or dated is None or months is None:
        return None
    position = _find_position(model, exhibit)
    if exhibit.review_date is not None or (position or dated) >= months_before(as_at, months):
        return None
    return say(
        "{exhibit} {when}, more than {months} before the as-at date, and has no review date,"
        " so it is no longer known to be current and supports one level less.",
        exhibit=exhibit.name,
        when=_say_when(dated, position),
        months=format_count(months, "month"),
    )


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


def _explain_old(
    ceiling: Ceiling, label: str, dates: tuple[date, date | None], months: int
) -> Sentence:
    """Explain that an exhibit is too old, in the words that fit what it should show."""
    dated, position = dates
    if ceiling.current_for_months == months:
        then = say("and has no review date, so it is no longer known to be current")
    elif ceiling.tested:
        then = say("so it is too old to show how it is now")
    else:
        then = say("so it does not count as {strength}", strength=ceiling.strength)
    return say(
        "{exhibit} {when}, more than {months} before the as-at date, {then}.",
        exhibit=label,
        when=_say_when(dated, position),
        months=format_count(months, "month"),
        then=then,
    )
