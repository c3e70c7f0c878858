"""The page on which one question is judged: the answer as sealed, and what may be chosen."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from checklist.assessments.question.measures import QuestionMeasure
from checklist.assessments.submissions.sent_answers import (
    SentAnswer,
    build_sent_answer,
    find_hidden_figures,
)
from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.assessments.submissions.sent_measures import build_sent_measures
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.messages import Sentence
from checklist.core.organisations import Person
from checklist.core.question_sets.model import Level, Question, Section, Subsection
from checklist.core.reviews.final_ceiling import FinalCeiling
from checklist.core.reviews.judging import Choice, list_judging_choices
from checklist.reviews.judgements.evidence.models import OwnExhibit
from checklist.reviews.judgements.evidence.weighing import (
    WeighedAnswers,
    explain_own,
    weigh_sent,
)
from checklist.reviews.judgements.judgement_queries import QuestionJudgements
from checklist.reviews.judgements.judging_list import (
    find_levels,
    find_next_to_judge,
    say_status,
)
from checklist.reviews.judgements.readers import Readers, describe_readers

_LABELS = {
    Choice.NOT_APPLICABLE_AGREED: "Agree: it does not apply",
    Choice.NOT_APPLICABLE_REFUSED: "Refuse: it applies, and counts as not answered",
    Choice.OTHER_LEVEL: "Give another level",
}


@dataclass(frozen=True, slots=True)
class JudgingPage:
    """All that the page of one question shows an inspector, around and in its form.

    ``choices`` are what may be chosen, each with its words: none where the question takes no
    judgement. ``levels`` are those that may be given besides the supported one. ``supported`` is as
    the force sent it, ``weighed`` as the person weighs the evidence.
    """

    sent: SentAssessment
    question: Question
    section: Section
    subsection: Subsection
    number: int
    answer: SentAnswer
    status: str
    claimed: Level | None
    supported: Level | None
    weighed: Level | None
    measures: tuple[QuestionMeasure, ...]
    hint: Level | None
    weighed_remarks: tuple[Sentence, ...]
    choices: Mapping[str, str]
    ceiling: str
    levels: tuple[Level, ...]
    judgements: QuestionJudgements
    readers: Readers
    previous: Question | None
    next: Question | None
    next_to_judge: Question | None

    @property
    def remarks(self) -> Sequence[Sentence]:
        """What keeps what was sent from counting in full, as the person weighs it."""
        own = [remark for each in self.judgements.evidence.own for remark in self.explain_own(each)]
        return [each for each in self.weighed_remarks if each not in own]

    def explain_own(self, exhibit: OwnExhibit) -> Sequence[Sentence]:
        """Say what keeps an exhibit of an inspector's own from counting in full, or at all."""
        return explain_own(self.sent, self.question, exhibit)

    @property
    def question_digest(self) -> str:
        """The digest of all that was sent of the question."""
        return self.sent.digests[self.question.id]

    @property
    def is_changed(self) -> bool:
        """Whether the force sent the question anew since the person judged it."""
        own = self.judgements.own
        return own is not None and own.question_digest != self.question_digest

    @property
    def is_weighed_anew(self) -> bool:
        """Whether the person agreed, and as they weigh it now it supports another level."""
        own, weighed = self.judgements.own, self.weighed
        if own is None or weighed is None or own.choice is not Choice.AGREE:
            return False
        return own.level != weighed.id


def build_judging_page(
    person: Person,
    sent: SentAssessment,
    question: Question,
    found: QuestionJudgements,
    judged: Container[str] | None = None,
) -> JudgingPage:
    """Build the page of one question for a person, with the judgements of it that they see.

    ``judged`` are the ids of all questions that somebody judged: those left over are led to, where
    it is given.
    """
    question_set, result = sent.question_set, sent.result.questions[question.id]
    section, hidden = question_set.get_section(question.id), find_hidden_figures(person, sent)
    claimed, supported = find_levels(question_set, question, result)
    hint = sent.result.hints.get(question.id)
    weighed_answers = weigh_sent(sent, {question.id: found.evidence})
    weighed_result = weighed_answers.questions[question.id]
    _, weighed = find_levels(question_set, question, weighed_result)
    ceiling = _find_ceiling(weighed_answers, question)
    is_shown = partial(_is_shown, sent)
    place = question_set.get_index(question.id)
    return JudgingPage(
        sent=sent,
        question=question,
        section=section,
        subsection=next(part for part in section.subsections if question in part.questions),
        number=place + 1,
        answer=build_sent_answer(sent, question, hidden),
        status=say_status(result),
        claimed=claimed,
        supported=supported,
        weighed=weighed,
        measures=tuple(build_sent_measures(sent, question, hidden)),
        hint=question_set.get_scale(question).get_level(hint) if hint else None,
        weighed_remarks=weighed_result.remarks,
        choices=_word_choices(list_judging_choices(question, result), weighed),
        ceiling=str(ceiling.explain(question)) if ceiling else "",
        levels=_list_levels(sent, question, ceiling, weighed),
        judgements=found,
        readers=describe_readers(person, sent.assessment),
        previous=next(filter(is_shown, reversed(question_set.questions[:place])), None),
        next=next(filter(is_shown, question_set.questions[place + 1 :]), None),
        next_to_judge=None if judged is None else find_next_to_judge(sent, judged, question),
    )


def _is_shown(sent: SentAssessment, question: Question) -> bool:
    return sent.result.questions[question.id].status is not QuestionStatus.HIDDEN


def _word_choices(choices: Iterable[Choice], supported: Level | None) -> dict[str, str]:
    """Word what may be chosen; to agree names the level that then counts."""
    agrees = f"Agree: {supported.in_words}, which the evidence supports" if supported else ""
    return {each.value: _LABELS.get(each, agrees) for each in choices}


def _find_ceiling(weighed: WeighedAnswers, question: Question) -> FinalCeiling | None:
    """Find how high the final level may be; None where the question takes no level."""
    choices = list_judging_choices(question, weighed.questions[question.id])
    return weighed.find_ceiling(question) if Choice.OTHER_LEVEL in choices else None


def _list_levels(
    sent: SentAssessment, question: Question, ceiling: FinalCeiling | None, supported: Level | None
) -> tuple[Level, ...]:
    """List the levels up to the ceiling, but for the one to which an inspector agrees."""
    if ceiling is None:
        return ()
    scale = sent.question_set.get_scale(question)
    levels = (scale.get_level(each) for each in ceiling.levels)
    return tuple(level for level in levels if level != supported)
