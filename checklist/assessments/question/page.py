"""What the page of one question shows besides its form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from checklist.assessments.answers.marks import mark_on
from checklist.assessments.contradictions import points_on
from checklist.assessments.pinned_set import themes_asked
from checklist.assessments.progress import (
    NextToDo,
    QuestionProgress,
    hidden_because,
    level_of,
    next_to_do,
    progress_on,
)
from checklist.assessments.question.form import AnswerForm
from checklist.assessments.question.measures import Figures, MeasureShown, measures_shown
from checklist.assessments.saved_answers import Marked, UsedEvidence
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.answers.sheet import EARLIER
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.contradictions.detect import Contradiction
from checklist.core.measures.values import FailedCheck, failed_checks
from checklist.core.question_sets.model import (
    FollowUp,
    Level,
    Question,
    Section,
    Source,
    Subsection,
)
from checklist.core.requirements import Requirements, requirements, with_typed
from checklist.core.scoring.score import score


@dataclass(frozen=True, slots=True)
class QuestionPage:
    """All that the page of one question shows besides its form."""

    question: Question
    section: Section
    subsection: Subsection
    number: int
    progress: QuestionProgress
    mark: Marked | None
    wanted: Requirements
    hidden_because: str
    measures: tuple[MeasureShown, ...]
    facts: tuple[Any, ...]
    earlier_themes: tuple[Any, ...]
    follow_ups: tuple[tuple[FollowUp, Any], ...]
    hint: Level | None
    fixed_at: Level | None
    prompts: tuple[str, ...]
    points: tuple[Contradiction, ...]
    theme: str
    sources: tuple[Source, ...]
    exhibits: tuple[UsedEvidence, ...]
    previous: Question | None
    next: Question | None
    next_to_do: NextToDo | None
    may_change: bool

    @property
    def is_worked_out(self) -> bool:
        """Whether something follows from the figures that are typed here."""
        return any(one.home is None and one.figures for one in self.measures)

    @property
    def is_asked(self) -> bool:
        return self.may_change and self.wanted.is_asked


def question_page(
    scored: ScoredAssessment,
    question: Question,
    form: AnswerForm,
    *,
    may_change: bool,
    is_sent: bool,
) -> QuestionPage:
    """What to show of a question, with what was typed in place of what is saved."""
    question_set = scored.question_set
    typed = _as_typed(question, form, is_sent=is_sent)
    sheet = with_typed(question_set, scored.sheet, typed)
    wanted = requirements(question_set, question, sheet) if typed else scored.wants_of(question)
    result = score(question_set, sheet) if typed else scored.result
    failed = failed_checks(question_set, sheet) if typed else scored.failed
    section = question_set.section_of(question.id)
    before, after = neighbours(scored, question)
    return QuestionPage(
        question=question,
        section=section,
        subsection=next(
            one for one in section.subsections if question.id in {part.id for part in one.questions}
        ),
        number=question_set.place_of(question.id) + 1,
        progress=progress_on(scored, question),
        mark=mark_on(scored, question),
        wanted=wanted,
        hidden_because=hidden_because(scored, question),
        measures=tuple(
            measures_shown(scored, question, form, Figures(sheet, result), may_change=may_change)
        ),
        facts=tuple(
            form[form.figures[one.id]] for one in question_set.facts if one.before == question.id
        ),
        earlier_themes=tuple(
            form[form.figures[EARLIER + one.id]] for one in themes_asked(question_set, question)
        ),
        follow_ups=tuple(_asked_besides(question, form, wanted)),
        hint=level_of(scored, question, wanted.hint),
        fixed_at=level_of(scored, question, wanted.fixed_at),
        prompts=tuple(_prompts_on(failed, question, form)),
        points=() if typed else points_on(scored, question),
        theme=question_set.theme(question.theme).label if question.theme else "",
        sources=tuple(one for one in question_set.sources if one.id in question.sources),
        exhibits=tuple(scored.said.exhibits.get(question.id, ())),
        previous=before,
        next=after,
        next_to_do=next_to_do(scored, after=question) if may_change else None,
        may_change=may_change,
    )


def neighbours(
    scored: ScoredAssessment, question: Question
) -> tuple[Question | None, Question | None]:
    """The questions before and after one, in the order of the set; hidden ones are passed over."""
    results, questions = scored.result.questions, scored.question_set.questions
    place = scored.question_set.place_of(question.id)

    def first(of: Iterable[Question]) -> Question | None:
        return next(
            (one for one in of if results[one.id].status is not QuestionStatus.HIDDEN), None
        )

    return first(reversed(questions[:place])), first(questions[place + 1 :])


def _as_typed(question: Question, form: AnswerForm, *, is_sent: bool) -> dict[str, str]:
    """What was typed, once the form was sent: the level, figures and facts."""
    if not is_sent:
        return {}
    typed = form.typed
    return {question.id: typed.given.value, **typed.figures}


def _asked_besides(
    question: Question, form: AnswerForm, wanted: Requirements
) -> Iterator[tuple[FollowUp, Any]]:
    """The follow-ups that what is said calls for, with their fields."""
    for follow_up in question.follow_ups:
        if follow_up in wanted.follow_ups:
            yield follow_up, form[form.follow_ups[follow_up.id]]


def _prompts_on(
    checks: Iterable[FailedCheck], question: Question, form: AnswerForm
) -> Iterator[str]:
    """The checks that what stands here fails, unless its field says so already."""
    told = {str(error) for field in form for error in field.errors}
    for failed in checks:
        if str(failed.message) in told:
            continue
        if question.id in failed.keys or any(key in form.figures for key in failed.keys):
            yield str(failed.message)
