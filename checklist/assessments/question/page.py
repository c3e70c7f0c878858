"""The page of one question: all that it shows around its form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from checklist.assessments.answers.marks import find_current_mark
from checklist.assessments.contradictions import list_question_contradictions
from checklist.assessments.pinned_set import find_asked_themes
from checklist.assessments.progress import (
    NextToDo,
    QuestionProgress,
    build_question_progress,
    explain_hidden,
    find_level,
    find_next_to_do,
)
from checklist.assessments.question.form import AnswerForm
from checklist.assessments.question.measures import (
    PageScore,
    QuestionMeasure,
    build_question_measures,
)
from checklist.assessments.saved_answers import CurrentMark
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.used_evidence import UsedEvidence
from checklist.core.answers.sheet import EARLIER_PREFIX
from checklist.core.contradictions.contradiction_list import Contradiction
from checklist.core.measures.figure_checks import FailedCheck, find_failed_checks
from checklist.core.question_sets.model import (
    FollowUp,
    Level,
    Question,
    Section,
    Source,
    Subsection,
)
from checklist.core.requirements import Requirements, apply_typed
from checklist.core.scoring.closed_results import close_ungraded
from checklist.core.scoring.results import UngradedResult
from checklist.core.scoring.score import score


@dataclass(frozen=True, slots=True)
class QuestionPage:
    """All that the page of one question shows around its form."""

    question: Question
    section: Section
    subsection: Subsection
    number: int
    progress: QuestionProgress
    mark: CurrentMark | None
    requirements: Requirements
    hidden_because: str
    measures: tuple[QuestionMeasure, ...]
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
    def needs_note(self) -> bool:
        """Whether the answer, as saved or typed, may not be saved without its note."""
        given = self.progress.saved.given if self.progress.saved else None
        is_set_aside = given is not None and given.is_not_applicable
        return bool(self.requirements.reason or self.prompts) or is_set_aside

    @property
    def has_typed_figures(self) -> bool:
        """Whether figures are typed here, from which values are derived."""
        return any(shown.home is None and shown.figures for shown in self.measures)

    @property
    def is_asked(self) -> bool:
        return self.may_change and self.requirements.is_asked


def build_question_page(
    scored: ScoredAssessment,
    question: Question,
    form: AnswerForm,
    exhibits: Sequence[UsedEvidence],
    *,
    may_change: bool,
    sees_small_numbers: bool,
    is_typed: bool,
) -> QuestionPage:
    """Build the page of a question with its exhibits.

    ``is_typed`` puts what the form holds for what is saved.
    ``sees_small_numbers`` is by role: who may answer sees them in an archived assessment too.
    """
    question_set = scored.question_set
    page_score = _score_typed(scored, question, form) if is_typed else _find_saved(scored, question)
    requirements = page_score.requirements
    section = question_set.get_section(question.id)
    before, after = find_neighbours(scored, question)
    return QuestionPage(
        question=question,
        section=section,
        subsection=_find_subsection(section, question),
        number=question_set.get_index(question.id) + 1,
        progress=build_question_progress(scored, question),
        mark=find_current_mark(scored, question),
        requirements=requirements,
        hidden_because=explain_hidden(scored, question),
        measures=tuple(
            build_question_measures(
                scored, question, form, page_score, sees_small_numbers=sees_small_numbers
            )
        ),
        facts=tuple(
            form[form.figures[fact.id]] for fact in question_set.facts if fact.before == question.id
        ),
        earlier_themes=tuple(
            form[form.figures[EARLIER_PREFIX + theme.id]]
            for theme in find_asked_themes(question_set, question)
        ),
        follow_ups=tuple(_find_follow_ups(question, form, requirements)),
        hint=find_level(scored, question, requirements.hint),
        fixed_at=find_level(scored, question, requirements.fixed_at),
        prompts=tuple(_find_prompts(page_score.failed_checks, question, form)),
        points=() if is_typed else list_question_contradictions(scored, question),
        theme=question_set.get_theme(question.theme).label if question.theme else "",
        sources=tuple(source for source in question_set.sources if source.id in question.sources),
        exhibits=tuple(exhibits),
        previous=before,
        next=after,
        next_to_do=find_next_to_do(scored, after=question) if may_change else None,
        may_change=may_change,
    )


def find_neighbours(
    scored: ScoredAssessment, question: Question
) -> tuple[Question | None, Question | None]:
    """Find the questions before and after one, past those that are hidden or not open."""
    questions = scored.question_set.questions
    place = scored.question_set.get_index(question.id)

    def is_shown(candidate: Question) -> bool:
        return not scored.is_hidden(candidate) and scored.reach.reads(candidate.id)

    def find_first(candidates: Iterable[Question]) -> Question | None:
        return next(filter(is_shown, candidates), None)

    return find_first(reversed(questions[:place])), find_first(questions[place + 1 :])


def find_next_asked(scored: ScoredAssessment, question: Question) -> Question | None:
    """Find the next question after one that an open request names and this person may change."""
    place = scored.question_set.get_index(question.id)
    return next(
        (
            each
            for each in scored.question_set.questions[place + 1 :]
            if scored.reach.owns(each.id)
            and each.id not in scored.closed
            and not scored.is_hidden(each)
        ),
        None,
    )


def _find_saved(scored: ScoredAssessment, question: Question) -> PageScore:
    """Find the score of a page that shows what is saved."""
    requirements = scored.get_requirements(question)
    return PageScore(scored.sheet, scored.ungraded, requirements, scored.failed_checks)


def _score_typed(scored: ScoredAssessment, question: Question, form: AnswerForm) -> PageScore:
    """Score the sheet as it would be with what the form holds."""
    question_set, typed = scored.question_set, form.typed
    as_text = {question.id: typed.given.value, **typed.figures}
    sheet = apply_typed(question_set, scored.sheet, as_text)
    result: UngradedResult = score(question_set, sheet)
    if scored.closed:
        whole = score(question_set, apply_typed(question_set, scored.whole.sheet, as_text))
        result = close_ungraded(whole, result, scored.closed.questions)
    return PageScore(
        sheet,
        result,
        scored.find_typed_requirements(question, as_text),
        tuple(find_failed_checks(question_set, sheet)),
    )


def _find_subsection(section: Section, question: Question) -> Subsection:
    return next(
        subsection
        for subsection in section.subsections
        if any(member.id == question.id for member in subsection.questions)
    )


def _find_follow_ups(
    question: Question, form: AnswerForm, requirements: Requirements
) -> Iterator[tuple[FollowUp, Any]]:
    """Find the follow-ups that the answer calls for, with their fields."""
    for follow_up in question.follow_ups:
        if follow_up in requirements.follow_ups:
            yield follow_up, form[form.follow_ups[follow_up.id]]


def _find_prompts(
    checks: Iterable[FailedCheck], question: Question, form: AnswerForm
) -> Iterator[str]:
    """Find the messages of failed checks that no field of the page shows already."""
    shown = {str(error) for field in form for error in field.errors}
    for failed in checks:
        if str(failed.message) in shown:
            continue
        if question.id in failed.keys or any(key in form.figures for key in failed.keys):
            yield str(failed.message)
