"""How strong the evidence on one question is, and so the highest level it supports."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from checklist.core.answers.sheet import ExhibitGiven, Response
from checklist.core.dates import day_in_words, months_before
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import Scale
from checklist.core.question_sets.scoring_model import Ceiling, ScoringModel


@dataclass(frozen=True, slots=True)
class Support:
    """What one exhibit, or all on a question, amount to.

    ``rank`` is how far up the scale the highest supported level stands. ``remarks`` say what
    counts for less than it claims, or not at all, and why.
    """

    strength: str
    rank: int
    remarks: tuple[Sentence, ...] = ()


def support_by_force(model: ScoringModel, scale: Scale, response: Response, as_at: date) -> Support:
    """What the force's own evidence supports: the ceiling of the supported level."""
    own = [exhibit for exhibit in response.exhibits if not exhibit.by_reviewer]
    return _strongest(
        model,
        [
            _bare(model, scale, response.strength),
            *(weigh(model, scale, exhibit, as_at) for exhibit in own),
        ],
    )


def support_by_all(model: ScoringModel, scale: Scale, response: Response, as_at: date) -> Support:
    """What the force's and the reviewer's evidence support: the ceiling of the final level."""
    judged = response.judgement.strength if response.judgement else None
    gathered = [exhibit for exhibit in response.exhibits if exhibit.by_reviewer]
    return _strongest(
        model,
        [
            support_by_force(model, scale, response, as_at),
            _bare(model, scale, judged),
            *(weigh(model, scale, exhibit, as_at) for exhibit in gathered),
        ],
    )


def weigh(model: ScoringModel, scale: Scale, exhibit: ExhibitGiven, as_at: date) -> Support:
    """What one exhibit supports as at a date: nothing where it does not count."""
    nothing = _bare(model, scale, None)
    ceiling = _ceiling_of(model, exhibit)
    why_not = _why_it_does_not_count(exhibit, ceiling, as_at)
    if why_not is not None:
        return Support(nothing.strength, nothing.rank, (why_not,))
    rank = scale.rank(ceiling.level)
    remarks = [*_untested(model, exhibit, ceiling)]
    if ceiling.current and exhibit.review_date is not None and exhibit.review_date < as_at:
        rank = max(rank - 1, nothing.rank)
        remarks.append(
            say(
                "{exhibit} was due for review on {review_date}, so it supports one level less.",
                exhibit=exhibit.label or "An exhibit",
                review_date=day_in_words(exhibit.review_date),
            )
        )
    return Support(ceiling.strength, rank, tuple(remarks))


def order(model: ScoringModel, strength: str) -> int:
    """How strong a strength is, from 0; one the model does not have counts as the lowest."""
    names = [ceiling.strength for ceiling in model.ceilings]
    return names.index(strength) if strength in names else 0


def _strongest(model: ScoringModel, supports: Iterable[Support]) -> Support:
    """The strongest strength and the highest level among several, with the remarks of all."""
    each = list(supports)
    return Support(
        strength=max((one.strength for one in each), key=lambda one: order(model, one)),
        rank=max(one.rank for one in each),
        remarks=tuple(remark for one in each for remark in one.remarks),
    )


def _bare(model: ScoringModel, scale: Scale, strength: str | None) -> Support:
    """What a strength named without exhibits supports; none named counts as the lowest."""
    ceiling = model.ceilings[order(model, strength or "")]
    return Support(ceiling.strength, scale.rank(ceiling.level))


def _ceiling_of(model: ScoringModel, exhibit: ExhibitGiven) -> Ceiling:
    """The ceiling of an exhibit: as graded, or as lowered, and one less where it is untested."""
    graded = order(model, exhibit.strength)
    if exhibit.lowered_to is not None:
        graded = min(graded, order(model, exhibit.lowered_to))
    if model.ceilings[graded].tested and not exhibit.tested_by.strip():
        graded = max(graded - 1, 0)
    return model.ceilings[graded]


def _untested(model: ScoringModel, exhibit: ExhibitGiven, ceiling: Ceiling) -> list[Sentence]:
    """The remark on an exhibit that counts for less because it names no test."""
    lowered = exhibit.lowered_to or exhibit.strength
    named = min(order(model, exhibit.strength), order(model, lowered))
    if model.ceilings[named].strength == ceiling.strength:
        return []
    return [
        say(
            "{exhibit} does not say who tested it or name two unrelated sources,"
            " so it counts as {strength}.",
            exhibit=exhibit.label or "An exhibit",
            strength=ceiling.strength,
        )
    ]


def _why_it_does_not_count(exhibit: ExhibitGiven, ceiling: Ceiling, as_at: date) -> Sentence | None:
    """Why an exhibit counts for nothing as at a date; None where it counts."""
    label = exhibit.label or "An exhibit"
    if exhibit.held:
        text = "{exhibit} is held back, withdrawn or disposed of, so it does not count."
        return say(text, exhibit=label)
    if not exhibit.names_revision:
        text = "{exhibit} does not say which revision is meant, so it does not count."
        return say(text, exhibit=label)
    if exhibit.dated is None:
        text = "{exhibit} has no date, so it counts as a statement only. Give the document's date."
        return say(text, exhibit=label)
    return _why_out_of_time(exhibit.dated, label, ceiling, as_at)


def _why_out_of_time(dated: date, label: str, ceiling: Ceiling, as_at: date) -> Sentence | None:
    """Why a dated exhibit is too late or too old to count; None where it is neither."""
    if dated > as_at:
        return say(
            "{exhibit} is dated {dated}, after the as-at date, so it is kept but does not count.",
            exhibit=label,
            dated=day_in_words(dated),
        )
    months = ceiling.within_months
    if months is not None and dated < months_before(as_at, months):
        return say(
            "{exhibit} is dated {dated}, more than {months} months before the as-at date,"
            " so it does not count as {strength}.",
            exhibit=label,
            dated=day_in_words(dated),
            months=months,
            strength=ceiling.strength,
        )
    return None
