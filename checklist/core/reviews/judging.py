"""An inspector's judgement of one question: taken, or refused with what to do about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from checklist.core.answers.sheet import ExhibitGiven, Judgement, Response
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.errors import UserError
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.question_sets.scoring_model import ScoringModel
from checklist.core.reviews.final_ceiling import find_final_ceiling
from checklist.core.reviews.how_verified import Verification
from checklist.core.scoring.evidence_strength import find_supported, rank_strength
from checklist.core.scoring.results import QuestionResult
from checklist.core.scoring.reviewer_level import why_not_asked, why_refused


class Choice(StrEnum):
    """What an inspector chooses of one question."""

    AGREE = "agree"
    OTHER_LEVEL = "another level"
    NOT_APPLICABLE_AGREED = "not applicable agreed"
    NOT_APPLICABLE_REFUSED = "not applicable refused"


_OF_NOT_APPLICABLE = (Choice.NOT_APPLICABLE_AGREED, Choice.NOT_APPLICABLE_REFUSED)


@dataclass(frozen=True, slots=True)
class Lowering:
    """A lower strength that an inspector gives an exhibit of the force, and why."""

    strength: str
    reason: str


@dataclass(frozen=True, slots=True)
class JudgementGiven:
    """An inspector's own part on one question, as given.

    ``lowered`` is by the place of the exhibit among the force's, from 0; ``exhibits`` are what the
    inspector gathered.
    """

    choice: Choice
    level: str | None = None
    reason: str = ""
    verification: Verification = Verification.ASSERTED
    lowered: Mapping[int, Lowering] = field(default_factory=dict)
    exhibits: tuple[ExhibitGiven, ...] = ()


def list_judging_choices(question: Question, result: QuestionResult) -> tuple[Choice, ...]:
    """List what may be chosen of a question, by how the force answered it.

    None where it takes no judgement: it has no levels, was not asked, or is not answered.
    """
    return find_choices(question, result.status, was_answered=result.was_answered)


def find_choices(
    question: Question, status: QuestionStatus, *, was_answered: bool
) -> tuple[Choice, ...]:
    """Find the same from what a result says of a question, as it is sealed."""
    claimed = QuestionStatus.ANSWERED if was_answered else status
    if question.type == "level" and claimed is QuestionStatus.NOT_APPLICABLE:
        return _OF_NOT_APPLICABLE
    if question.type == "level" and claimed is QuestionStatus.ANSWERED:
        return (Choice.AGREE, Choice.OTHER_LEVEL)
    return ()


def judge(
    question_set: QuestionSet,
    question: Question,
    sent: Response,
    result: QuestionResult,
    given: JudgementGiven,
    as_at: date,
) -> Response:
    """Return the response to one question as judged, for scoring. Raises UserError where refused.

    ``sent`` is what the force sent, without any judgement, and ``result`` what scoring makes of
    it. To agree is to give the supported level, by the exhibits as they are lowered.
    """
    claimed = QuestionStatus.ANSWERED if result.was_answered else result.status
    _refuse_other_choice(question, claimed, given)
    weighed = _apply_evidence(question_set.scoring, sent, given)
    if given.choice in _OF_NOT_APPLICABLE:
        return replace(weighed, judgement=_judge_not_applicable(question, given))
    level = given.level
    if given.choice is Choice.AGREE:
        scale = question_set.get_scale(question)
        level = find_supported(question_set.scoring, scale, weighed, as_at)
    if not level:
        raise UserError("Select the final level of {id}", id=question.id, field="level")
    judged = replace(weighed, judgement=Judgement(level, given.reason.strip()))
    refused = why_not_asked(question_set, question, judged, claimed)
    refused = refused or why_refused(question_set, question, judged, as_at)
    if refused is not None:
        is_reason = given.choice is Choice.OTHER_LEVEL and not given.reason.strip()
        text = refused.text.rstrip(".")
        if "ceiling" in refused.values:
            text += ". To go higher, add an exhibit of your own that counts"
        raise UserError(text, field="reason" if is_reason else "level", **refused.values)
    return judged


def check_lowering(
    question_set: QuestionSet,
    question: Question,
    judged: Response,
    place: int,
    lowering: Lowering,
    as_at: date,
) -> Response:
    """Return a judged response with one exhibit of the force lowered. Raises UserError.

    Refused where it leaves the final level above its ceiling: that level is changed first, or with
    it, by a judgement given anew.
    """
    lowered = _lower(question_set.scoring, judged, {place: lowering})
    check_still_supported(question_set, question, lowered, as_at, ("strength", "strength"))
    return lowered


def check_still_supported(
    question_set: QuestionSet,
    question: Question,
    judged: Response,
    as_at: date,
    without: tuple[str, str],
) -> None:
    """Refuse less evidence that leaves the final level above its ceiling. Raises UserError.

    ``without`` names what is taken from the evidence, and the field beside which that is said.
    """
    taken, field = without
    level = judged.judgement.level if judged.judgement else None
    ceiling = find_final_ceiling(question_set, question, judged, as_at)
    if level is not None and level not in ceiling.levels:
        raise UserError(
            "{id} is at level {level}, and without this {without} the evidence supports level"
            " {ceiling} at most. Change the level first",
            id=question.id,
            level=level,
            without=taken,
            ceiling=ceiling.level,
            field=field,
        )


def _refuse_other_choice(
    question: Question, claimed: QuestionStatus, given: JudgementGiven
) -> None:
    """Refuse what a question offers no choice of, by how the force answered it."""
    if question.type != "level":
        raise UserError("{id} has no levels, so it has no final level", id=question.id)
    if claimed is QuestionStatus.UNANSWERED:
        raise UserError(
            "{id} is not answered, so it has no final level. Write a note to the force, ask for a"
            " change, or write a finding",
            id=question.id,
            field="level",
        )
    if claimed is QuestionStatus.NOT_APPLICABLE and given.choice not in _OF_NOT_APPLICABLE:
        raise UserError(
            "The force says that {id} does not apply. Agree or refuse",
            id=question.id,
            field="level",
        )
    if claimed is not QuestionStatus.NOT_APPLICABLE and given.choice in _OF_NOT_APPLICABLE:
        raise UserError(
            "The force does not say that {id} does not apply. Agree or give another level",
            id=question.id,
            field="level",
        )


def _judge_not_applicable(question: Question, given: JudgementGiven) -> Judgement:
    """Judge that a question does not apply; who refuses that gives a reason."""
    is_agreed = given.choice is Choice.NOT_APPLICABLE_AGREED
    reason = given.reason.strip()
    if not is_agreed and not reason:
        raise UserError("Give the reason why {id} applies", id=question.id, field="reason")
    return Judgement(reason=reason, not_applicable_agreed=is_agreed)


def _apply_evidence(model: ScoringModel, sent: Response, given: JudgementGiven) -> Response:
    """Put the inspector's lowered strengths and own exhibits into a response."""
    lowered = _lower(model, sent, given.lowered)
    own = (replace(exhibit, by_reviewer=True) for exhibit in given.exhibits)
    return replace(lowered, exhibits=(*lowered.exhibits, *own))


def _lower(model: ScoringModel, response: Response, lowered: Mapping[int, Lowering]) -> Response:
    return replace(response, exhibits=tuple(_lower_each(model, response, lowered)))


def _lower_each(
    model: ScoringModel, response: Response, lowered: Mapping[int, Lowering]
) -> Iterator[ExhibitGiven]:
    for place, exhibit in enumerate(response.exhibits):
        lowering = lowered.get(place)
        if lowering is None or exhibit.by_reviewer:
            yield exhibit
            continue
        _refuse_lowering(model, exhibit, lowering)
        yield replace(exhibit, lowered_to=lowering.strength)


def _refuse_lowering(model: ScoringModel, exhibit: ExhibitGiven, lowering: Lowering) -> None:
    """Refuse a strength that is none, or no lower, or without a reason."""
    known = [ceiling.strength for ceiling in model.ceilings]
    graded = rank_strength(model, exhibit.strength)
    if lowering.strength not in known[:graded]:
        raise UserError(
            "{exhibit} is graded {strength} by the force, so it can only be lowered",
            exhibit=exhibit.name,
            strength=exhibit.strength,
            field="strength",
        )
    if not lowering.reason.strip():
        raise UserError(
            "Give the reason for lowering {exhibit}",
            exhibit=exhibit.label or "an exhibit",
            field="strength",
        )
