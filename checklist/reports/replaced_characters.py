"""The characters of an assessment that no typeface of ours holds, told before it is printed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.used_evidence import UsedEvidence
from checklist.reports.printable_text import find_replacements

_ABOUT = "the name or title"


@dataclass(frozen=True, slots=True)
class ReplacedCharacter:
    """A character, what is printed in its place, and the questions where it was typed."""

    character: str
    printed: str
    places: Sequence[str]


def list_replaced_characters(scored: ScoredAssessment) -> list[ReplacedCharacter]:
    """List the characters that will be printed as others, in the order of the questions."""
    found: dict[tuple[str, str], dict[str, None]] = {}
    for place, text in _list_typed_texts(scored):
        for pair in find_replacements(text).items():
            found.setdefault(pair, {})[place] = None
    return [ReplacedCharacter(*pair, list(places)) for pair, places in found.items()]


def _list_typed_texts(scored: ScoredAssessment) -> Iterator[tuple[str, str]]:
    """Yield each typed text of an assessment with the id of its question."""
    assessment, saved = scored.assessment, scored.saved_answers
    for text in (assessment.force.name, assessment.title, assessment.notice or ""):
        yield _ABOUT, text
    for question in scored.question_set.questions:
        answer = saved.answers.get(question.id)
        if answer is not None:
            yield question.id, f"{answer.given.value} {answer.given.note}"
        for used in scored.used_evidence.get(question.id, ()):
            yield question.id, _join_exhibit(used)
    for key, text in saved.follow_ups.items():
        yield key.partition(".")[0], text


def _join_exhibit(used: UsedEvidence) -> str:
    """Join what was typed of one exhibit."""
    exhibit, evidence = used.exhibit, used.evidence
    name = used.revision.name if used.revision else ""
    typed = (exhibit.pinpoint, exhibit.shows, exhibit.tested_by, evidence.title, evidence.place)
    return " ".join((*typed, name))
