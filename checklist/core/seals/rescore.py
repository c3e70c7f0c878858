"""Scores a seal again from what was entered, and holds the result against the sealed one."""

from __future__ import annotations

from dataclasses import dataclass

from checklist.core.answers.sheet import EARLIER_PREFIX, AnswerSheet, ExhibitGiven, Given, Response
from checklist.core.errors import UserError
from checklist.core.question_sets.library import Library
from checklist.core.question_sets.model import QuestionSet
from checklist.core.scoring.score import score
from checklist.core.seals.canonical import write_json
from checklist.core.seals.content import SealedContent, SealedExhibit, SealedQuestion
from checklist.core.seals.differences import Difference, find_differences
from checklist.core.seals.result_sealing import seal_result

# Keys of a result under which sentences stand: their wording may be mended, and no grade with it.
_SENTENCES = frozenset(
    {"remarks", "why_provisional", "not_applicable_excess", "trail", "caps", "lowering_caps"}
    | {"reason", "problem", "problems", "label", "formula"}
)


@dataclass(frozen=True, slots=True)
class Rescored:
    """What came of scoring a seal again. ``in_words`` are differences of a sentence alone."""

    rule_version: str
    in_substance: tuple[Difference, ...]
    in_words: tuple[Difference, ...]

    @property
    def is_same(self) -> bool:
        return not (self.in_substance or self.in_words)


def find_sealed_set(content: SealedContent, library: Library) -> QuestionSet:
    """Find the version of the set that a seal is pinned to, by its digest. Raises UserError."""
    sealed = content.details.question_set
    try:
        found = library.get(sealed.id, sealed.version)
    except KeyError:
        raise UserError(
            "The question set {set_id} {version} is not installed here",
            set_id=sealed.id,
            version=sealed.version,
        ) from None
    if found.content_hash != sealed.sha256:
        raise UserError(
            "The question set {set_id} {version} that is installed here is not the one of the seal:"
            " its digest is {here}, that of the seal {there}",
            set_id=sealed.id,
            version=sealed.version,
            here=found.content_hash,
            there=sealed.sha256,
        )
    return found.question_set


def rescore(content: SealedContent, question_set: QuestionSet) -> Rescored:
    """Score what was entered by the rules of the pinned set, on the day it was scored on."""
    result = seal_result(score(question_set, build_sheet(content, question_set)))
    now = write_json(SealedContent(content.details, {}, content.scored_on, result))
    found = find_differences(write_json(content)["result"], now["result"])
    in_words = tuple(each for each in found if _is_wording(each))
    in_substance = tuple(each for each in found if not _is_wording(each))
    return Rescored(result.rule_version, in_substance, in_words)


def build_sheet(content: SealedContent, question_set: QuestionSet) -> AnswerSheet:
    """Build what scoring takes in, from what was entered, on the day it was scored on."""
    figures = dict(content.details.figures)
    for entered in content.questions.values():
        figures.update(entered.figures)
    return AnswerSheet(
        as_at=content.details.as_at,
        responses={
            question.id: _build_response(found)
            for question in question_set.questions
            if (found := content.questions.get(question.id)) and (found.answer or found.exhibits)
        },
        figures={key: text for key, text in figures.items() if not key.startswith(EARLIER_PREFIX)},
        facts=dict(content.details.facts),
        earlier_themes=frozenset(
            key.removeprefix(EARLIER_PREFIX) for key in figures if key.startswith(EARLIER_PREFIX)
        ),
        today=content.scored_on,
    )


def _build_response(found: SealedQuestion) -> Response:
    answer = found.answer
    return Response(
        given=Given(answer.value, answer.note) if answer and answer.value else None,
        exhibits=tuple(_build_exhibit(exhibit) for exhibit in found.exhibits),
        follow_ups=dict(found.follow_ups),
    )


def _build_exhibit(exhibit: SealedExhibit) -> ExhibitGiven:
    return ExhibitGiven(
        strength=exhibit.strength,
        dated=exhibit.evidence.document_date,
        review_date=exhibit.evidence.review_date,
        tested_by=exhibit.tested_by,
        held=exhibit.held_because is not None,
        held_because=exhibit.held_because,
        names_revision=exhibit.evidence.names_revision,
        label=f"Exhibit {exhibit.number}",
        position_as_at=exhibit.position_as_at,
        source_kind=exhibit.source_kind,
    )


def _is_wording(difference: Difference) -> bool:
    return not _SENTENCES.isdisjoint(difference.place.split("."))
