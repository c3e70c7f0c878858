"""Where a section stands, and every step to its grade in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from checklist.core.answers.visibility import QuestionStatus
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import QuestionSet, Section
from checklist.core.rounding import percent, plain, shown
from checklist.core.scoring.grading import (
    Levels,
    Tally,
    after_guards,
    applicable,
    band_called,
    band_of,
    cap_in_force,
    grade_in_words,
    guard_results,
    ladder,
    limiting,
    lower,
    tally,
)
from checklist.core.scoring.provisional import counts, why_provisional
from checklist.core.scoring.results import Basis, CapInForce, GuardResult, SectionResult


@dataclass(frozen=True, slots=True)
class Graded:
    """The steps from a score to a grade; ``causes`` are the confirmed causes of concern."""

    band: str | None = None
    guards: tuple[GuardResult, ...] = ()
    cap: CapInForce | None = None
    causes: tuple[str, ...] = ()
    grade: str | None = None


def section_result(
    question_set: QuestionSet, section: Section, results: Levels, confirmed: frozenset[str]
) -> SectionResult:
    """Say where a section stands on what is answered, at the least, and how much is answered."""
    tallies = {basis: tally(question_set, section.questions, results, basis) for basis in Basis}
    final = tallies[Basis.FINAL]
    why = tuple(why_provisional(question_set, section, results, final))
    graded = grade_section(question_set, section, results, final, confirmed, is_final=not why)
    return SectionResult(
        section=section.id,
        scores={basis: one.score for basis, one in tallies.items()},
        applicable_weight=final.applicable,
        answered_weight=final.answered,
        weighted_levels=final.earned * (len(question_set.scales[0].levels) - 1),
        coverage=final.coverage,
        band=graded.band,
        guards=graded.guards,
        cap=graded.cap,
        grade=graded.grade,
        is_provisional=bool(why),
        why_provisional=why,
        trail=(
            *_section_trail(question_set, section, results, final, graded),
            *why,
            *_conclusion(question_set, section, graded, is_provisional=bool(why)),
        ),
        counts=counts(section, results),
    )


def grade_section(
    question_set: QuestionSet,
    section: Section,
    results: Levels,
    final: Tally,
    confirmed: frozenset[str],
    *,
    is_final: bool,
) -> Graded:
    """Take a section's score through band, guards and caps to its grade, if it has one."""
    model, score = question_set.scoring, final.score.score
    if score is None or (model.kind == "share-in-place" and not is_final):
        return Graded()
    band = band_of(model, score).grade
    guards = tuple(guard_results(question_set, section, results, band))
    grade = after_guards(model, band, guards)
    if grade == ladder(model)[0] and model.unconfirmed_lowest:
        grade = model.unconfirmed_lowest
    cap = cap_in_force(question_set, section, results, grade)
    if cap is not None:
        grade = lower(model, grade, cap.at_most)
    causes = tuple(
        one
        for one in draft_causes(question_set, section, results, score, is_final=is_final)
        if one in confirmed
    )
    return Graded(band, guards, cap, causes, ladder(model)[0] if causes else grade)


def draft_causes(
    question_set: QuestionSet,
    section: Section,
    results: Levels,
    score: Fraction | None,
    *,
    is_final: bool,
) -> Iterator[str]:
    """What gives rise to a draft cause of concern: limiting questions, and the section itself.

    The section does where its score is in the lowest band and it can be graded.
    """
    model = question_set.scoring
    levels = {cap.level for cap in model.caps if cap.draft_cause}
    for question in limiting(section, results):
        result = results[question.id]
        if result.status is QuestionStatus.ANSWERED and result.final in levels:
            yield question.id
    if not model.unconfirmed_lowest or score is None or not is_final:
        return
    if band_of(model, score).grade == ladder(model)[0]:
        yield section.id


def _section_trail(
    question_set: QuestionSet, section: Section, results: Levels, final: Tally, graded: Graded
) -> Iterator[Sentence]:
    """The steps from the answers to the grade, one sentence each."""
    model, score = question_set.scoring, final.score.score
    if score is None:
        yield say("Nothing in {section} is answered yet.", section=section.short_title)
        return
    text = model.worded(
        "{section} scores {score} out of 100 on what is answered: {answered} of {applicable} of"
        " its weight. With the unanswered at nothing it would score {floor}.",
        "Of what is answered in {section}, {score} out of 100 is in place: {answered} of the"
        " {applicable} scored questions that apply are answered. With the unanswered at nothing"
        " it would be {floor}.",
    )
    yield say(
        text,
        section=section.short_title,
        score=shown(score),
        answered=final.answered,
        applicable=final.applicable,
        floor=shown(final.score.floor or Fraction(0)),
    )
    for question in applicable(section.questions, results):
        if results[question.id].status is QuestionStatus.FIXED:
            yield results[question.id].remarks[-1]
    if graded.band is None:
        return
    yield say(
        "A score of {score} is in the band {band}, which begins at {begins_at}.",
        score=shown(score),
        band=grade_in_words(model, graded.band),
        begins_at=plain(band_called(model, graded.band).begins_at),
    )
    yield from _guard_trail(question_set, graded.guards, graded.band)
    yield from _cap_trail(question_set, section, results, graded)


def _guard_trail(
    question_set: QuestionSet, guards: Sequence[GuardResult], band: str
) -> Iterator[Sentence]:
    """What each guard asked, what was reached, and what followed."""
    model = question_set.scoring
    if model.guards and not guards:
        yield say("No guard is tested at {band}.", band=grade_in_words(model, band))
    for guard in guards:
        text = (
            "The guard for {grade} is met: {reached} of the answered weight is at level {level}"
            " or above, and {needed} is needed."
            if guard.passed
            else "The guard for {grade} fails: {reached} of the answered weight is at level {level}"
            " or above, and {needed} is needed. This lowers the grade one band."
        )
        yield say(
            text,
            grade=grade_in_words(model, guard.grade),
            reached=percent(guard.reached),
            level=guard.level,
            needed=percent(guard.needed),
        )
    lowest = ladder(model)[0]
    if model.unconfirmed_lowest and after_guards(model, band, guards) == lowest:
        yield say(
            "A score below {limit} is shown as {shown_as} until a reviewer confirms a cause of"
            " concern.",
            limit=plain(model.bands[1].begins_at),
            shown_as=grade_in_words(model, model.unconfirmed_lowest),
        )


def _cap_trail(
    question_set: QuestionSet, section: Section, results: Levels, graded: Graded
) -> Iterator[Sentence]:
    """The cap in force, even where it lowers nothing, and the causes that were confirmed."""
    model, cap = question_set.scoring, graded.cap
    if cap is not None:
        text = (
            "The lowest limiting level is {level} ({questions}): the section may be {at_most} at"
            " most, which lowers its grade."
            if cap.lowers
            else "The lowest limiting level is {level} ({questions}): the section may be {at_most}"
            " at most, which lowers nothing here."
        )
        yield say(
            text,
            level=cap.level,
            questions=", ".join(cap.questions),
            at_most=grade_in_words(model, cap.at_most),
        )
    elif any(results[one.id].final is not None for one in limiting(section, results)):
        yield say("The limiting questions that are answered set no cap.")
    if graded.causes:
        yield say(
            "The reviewer confirmed a cause of concern ({causes}), so the section is {grade}.",
            causes=", ".join(graded.causes),
            grade=grade_in_words(model, ladder(model)[0]),
        )


def _conclusion(
    question_set: QuestionSet, section: Section, graded: Graded, *, is_provisional: bool
) -> Iterator[Sentence]:
    """The grade itself, as the last step."""
    if graded.grade is None:
        model = question_set.scoring
        text = model.worded("{section} has no grade yet.", "{section} has no band yet.")
        yield say(text, section=section.short_title)
        return
    text = "{section} is {grade} (provisional)." if is_provisional else "{section} is {grade}."
    label = grade_in_words(question_set.scoring, graded.grade)
    yield say(text, section=section.short_title, grade=label)
