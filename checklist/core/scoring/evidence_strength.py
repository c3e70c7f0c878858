"""Evidence strength: how strong the evidence on one question is, and the level it supports."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from checklist.core.answers.sheet import ExhibitGiven, HeldBecause, Response
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import Scale
from checklist.core.question_sets.scoring_model import Ceiling, ScoringModel
from checklist.core.scoring.evidence_age import explain_age, find_age_remarks

_WHY_HELD = {
    None: "{exhibit} is held back, so it does not count.",
    HeldBecause.WITHDRAWN: "{exhibit} was withdrawn, so it does not count.",
    HeldBecause.DISPOSED: "The file of {exhibit} was disposed of, so it does not count.",
    HeldBecause.NOT_SCANNED: (
        "{exhibit} has not been scanned for viruses yet, so it does not count until it is."
    ),
    HeldBecause.INFECTED: "A virus was found in the file of {exhibit}, so it does not count.",
}


@dataclass(frozen=True, slots=True)
class Support:
    """What one exhibit, or all on a question, support.

    ``rank`` is the rank of the highest supported level on its scale. ``remarks`` say what counts
    for less than its strength, or not at all, and why.
    """

    strength: str
    rank: int
    remarks: tuple[Sentence, ...] = ()


def weigh_force_evidence(
    model: ScoringModel, scale: Scale, response: Response, as_at: date
) -> Support:
    """Weigh the force's own evidence: the ceiling of the supported level."""
    given = [exhibit for exhibit in response.exhibits if not exhibit.by_reviewer]
    return _strongest(
        model,
        [
            _support_from_strength(model, scale, response.strength),
            *(weigh_exhibit(model, scale, exhibit, as_at) for exhibit in given),
        ],
    )


def weigh_all_evidence(
    model: ScoringModel, scale: Scale, response: Response, as_at: date
) -> Support:
    """Weigh the force's and the reviewer's evidence: the ceiling of the final level."""
    judged = response.judgement.strength if response.judgement else None
    gathered = [exhibit for exhibit in response.exhibits if exhibit.by_reviewer]
    return _strongest(
        model,
        [
            weigh_force_evidence(model, scale, response, as_at),
            _support_from_strength(model, scale, judged),
            *(weigh_exhibit(model, scale, exhibit, as_at) for exhibit in gathered),
        ],
    )


def find_supported(
    model: ScoringModel, scale: Scale, response: Response, as_at: date
) -> str | None:
    """Find the level of an answer that the force's own evidence supports; None for no level."""
    given = response.given.value if response.given else None
    if given is None or given not in [level.id for level in scale.levels]:
        return None
    ceiling = weigh_force_evidence(model, scale, response, as_at).rank
    return scale.levels[min(scale.rank(given), ceiling)].id


def weigh_exhibit(model: ScoringModel, scale: Scale, exhibit: ExhibitGiven, as_at: date) -> Support:
    """Weigh one exhibit as at a date: as the lowest strength where it does not count."""
    weakest = _support_from_strength(model, scale, None)
    ceiling = _find_ceiling(model, exhibit)
    why_not = _why_not_counted(model, exhibit, ceiling, as_at)
    if why_not is not None:
        return Support(weakest.strength, weakest.rank, (why_not,))
    rank = scale.rank(ceiling.level)
    remarks = [*_untested_remarks(model, exhibit, ceiling)]
    for age in find_age_remarks(model, ceiling, exhibit, as_at):
        rank = max(rank - 1, weakest.rank)
        remarks.append(age.sentence)
    return Support(ceiling.strength, rank, tuple(remarks))


def explain_exhibit_age(model: ScoringModel, exhibit: ExhibitGiven, as_at: date) -> Sentence | None:
    """Say why an exhibit is too old to count; None where its age is not what is wrong."""
    remarks = find_age_remarks(model, _find_ceiling(model, exhibit), exhibit, as_at)
    return next((age.sentence for age in remarks if age.is_too_old), None)


def rank_strength(model: ScoringModel, strength: str) -> int:
    """Rank a strength, from 0 for the weakest; one the model does not name counts as that."""
    names = [ceiling.strength for ceiling in model.ceilings]
    return names.index(strength) if strength in names else 0


def _strongest(model: ScoringModel, supports: Iterable[Support]) -> Support:
    """Take the strongest strength and the highest rank of several, with the remarks of all."""
    all_supports = list(supports)
    return Support(
        strength=max(
            (support.strength for support in all_supports),
            key=lambda strength: rank_strength(model, strength),
        ),
        rank=max(support.rank for support in all_supports),
        remarks=tuple(remark for support in all_supports for remark in support.remarks),
    )


def _support_from_strength(model: ScoringModel, scale: Scale, strength: str | None) -> Support:
    """Weigh a strength given without exhibits; none given counts as the weakest."""
    ceiling = model.ceilings[rank_strength(model, strength or "")]
    return Support(ceiling.strength, scale.rank(ceiling.level))


def _find_ceiling(model: ScoringModel, exhibit: ExhibitGiven) -> Ceiling:
    """Find the ceiling of an exhibit: as graded or as lowered, and one less where it is untested.

    A reviewer may lower a strength and never raise it, hence the lesser of the two.
    """
    graded = rank_strength(model, exhibit.strength)
    if exhibit.lowered_to is not None:
        graded = min(graded, rank_strength(model, exhibit.lowered_to))
    if model.ceilings[graded].tested and not exhibit.tested_by.strip():
        graded = max(graded - 1, 0)
    return model.ceilings[graded]


def _untested_remarks(
    model: ScoringModel, exhibit: ExhibitGiven, ceiling: Ceiling
) -> list[Sentence]:
    """Remark on an exhibit that counts for less because it names no test."""
    lowered = exhibit.lowered_to or exhibit.strength
    named = min(rank_strength(model, exhibit.strength), rank_strength(model, lowered))
    if model.ceilings[named].strength == ceiling.strength:
        return []
    return [
        say(
            "{exhibit} does not say who tested it or name two unrelated sources,"
            " so it counts as {strength}.",
            exhibit=exhibit.name,
            strength=ceiling.strength,
        )
    ]


def _why_not_counted(
    model: ScoringModel, exhibit: ExhibitGiven, ceiling: Ceiling, as_at: date
) -> Sentence | None:
    """Say why an exhibit does not count as at a date; None where it counts."""
    label = exhibit.name
    if exhibit.held:
        return say(_WHY_HELD[exhibit.held_because], exhibit=label)
    if not exhibit.names_revision:
        text = "{exhibit} does not say which revision is meant, so it does not count."
        return say(text, exhibit=label)
    if exhibit.dated is None:
        text = "{exhibit} has no date, so it counts as a statement only. Give the document's date."
        return say(text, exhibit=label)
    return explain_age(model, ceiling, exhibit, as_at)
