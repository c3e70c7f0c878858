"""Candidate findings of a review: what the judgements that a person sees suggest, by theme."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.answers.sheet import Judgement
from checklist.core.messages import Sentence
from checklist.core.question_sets.model import Question
from checklist.core.reviews.judging import Choice, list_judging_choices
from checklist.core.scoring.findings import find_repeat_themes, group_by_theme
from checklist.core.scoring.results import Candidate, FindingKind
from checklist.core.scoring.score import compute_result
from checklist.earlier_findings.models import EarlierFinding
from checklist.reviews.judgements.evidence.weighing import weigh_response
from checklist.reviews.judgements.judgement_queries import QuestionJudgements, SeenJudgement

_WHOLE_SECTION = "Whole sections"
_NO_THEME = "No theme"


@dataclass(frozen=True, slots=True)
class ShownCandidate:
    """A candidate finding; ``question`` is None where a whole section's score makes it."""

    candidate: Candidate
    question: Question | None

    @property
    def kind(self) -> str:
        return self.candidate.kind.value.capitalize()

    @property
    def reason(self) -> Sentence:
        return self.candidate.reason


@dataclass(frozen=True, slots=True)
class ThemeCandidates:
    """The candidate findings of one theme, in the order of the set.

    ``repeats`` are the earlier findings on the theme that they repeat; ``is_ticked`` says that the
    force itself said of the theme that it was found before.
    """

    label: str
    candidates: tuple[ShownCandidate, ...]
    repeats: tuple[EarlierFinding, ...] = ()
    is_ticked: bool = False

    @property
    def together(self) -> tuple[str, ...]:
        """The questions on which one finding may be drafted: what is promising stands apart."""
        return tuple(
            each.question.id
            for each in self.candidates
            if each.question and each.candidate.kind is not FindingKind.PROMISING_PRACTICE
        )


def list_candidates(
    sent: SentAssessment,
    judgements: Mapping[str, QuestionJudgements],
    earlier: Sequence[EarlierFinding] = (),
) -> tuple[ThemeCandidates, ...]:
    """List what the final levels that a person sees suggest, by theme in the order of the set.

    A person's own judgement counts, and where they gave none the first that they see. One on what
    was sent anew since counts for nothing, and a question without a judgement neither. ``earlier``
    are the findings of the force that counted before, on any theme.
    """
    given = dict(_find_given(sent, judgements))
    if not given:
        return ()
    question_set, responses = sent.question_set, dict(sent.sheet.responses)
    for question_id, judgement in given.items():
        weighed = weigh_response(sent, question_id, judgement.evidence)
        responses[question_id] = replace(weighed, judgement=_convert(judgement))
    result = compute_result(question_set, replace(sent.sheet, responses=responses))
    return group_candidates(sent, list_following(sent, result.candidates, given), earlier)


def list_following(
    sent: SentAssessment, candidates: Iterable[Candidate], judged: Container[str]
) -> list[Candidate]:
    """List the candidates that follow from judgements: of a question, or of its whole section."""
    return [each for each in candidates if _follows(sent, each, judged)]


def group_candidates(
    sent: SentAssessment,
    candidates: Sequence[Candidate],
    earlier: Sequence[EarlierFinding] = (),
) -> tuple[ThemeCandidates, ...]:
    """Group candidates by theme in the order of the set, those of whole sections last."""
    grouped = group_by_theme(candidates)
    labels = {theme.id: theme.label for theme in sent.question_set.themes}
    without = grouped.get("", ())
    labels[""] = _NO_THEME if any(each.question for each in without) else _WHOLE_SECTION
    return tuple(
        _show_theme(sent, theme, label, grouped[theme], earlier)
        for theme, label in labels.items()
        if theme in grouped
    )


def _find_given(
    sent: SentAssessment, judgements: Mapping[str, QuestionJudgements]
) -> Iterator[tuple[str, SeenJudgement]]:
    """Find the judgement of each question that counts for a person."""
    for question_id, found in judgements.items():
        own = () if found.own is None else (found.own,)
        given = next((each for each in (*own, *found.others) if each.choice is not None), None)
        if given is not None and given.question_digest == sent.digests.get(question_id):
            yield question_id, given


def _convert(given: SeenJudgement) -> Judgement:
    if given.choice in (Choice.NOT_APPLICABLE_AGREED, Choice.NOT_APPLICABLE_REFUSED):
        is_agreed = given.choice is Choice.NOT_APPLICABLE_AGREED
        return Judgement(reason=given.reason, not_applicable_agreed=is_agreed)
    return Judgement(given.level, given.reason)


def _follows(sent: SentAssessment, candidate: Candidate, judged: Container[str]) -> bool:
    """Say whether all that makes a candidate is judged."""
    if candidate.question:
        return candidate.question in judged
    section = next(each for each in sent.question_set.sections if each.id == candidate.section)
    return all(
        question.id in judged
        for question in section.questions
        if list_judging_choices(question, sent.result.questions[question.id])
    )


def _show_theme(
    sent: SentAssessment,
    theme: str,
    label: str,
    candidates: Sequence[Candidate],
    earlier: Sequence[EarlierFinding],
) -> ThemeCandidates:
    """Show the candidates of a theme, and what they repeat: promising practice repeats nothing."""
    ticked = sent.sheet.earlier_themes
    repeated = find_repeat_themes(candidates, ticked | {each.theme for each in earlier})
    return ThemeCandidates(
        label,
        tuple(_show(sent, each) for each in candidates),
        tuple(each for each in earlier if each.theme == theme and theme in repeated),
        is_ticked=theme in repeated and theme in ticked,
    )


def _show(sent: SentAssessment, candidate: Candidate) -> ShownCandidate:
    question = None
    if candidate.question:
        question = sent.question_set.get_question(candidate.question)
    return ShownCandidate(candidate, question)
