"""Builds each group of what is told before signing: its count, and the first of its lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from checklist.assessments.contradictions import list_contradictions
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.answers.sheet import HeldBecause
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.messages import format_count, join_names
from checklist.core.scoring.deciding_rules import LOWERS_NOTHING
from checklist.core.scoring.grading import grade_in_words
from checklist.core.scoring.not_applicable import NOT_YET_AGREED
from checklist.reports.content.findings import Gap
from checklist.reports.content.readiness import ReadinessGroup, ReadinessLine, ReadinessTopic
from checklist.reports.content_builders.around_signing import AroundSigning
from checklist.reports.content_builders.exhibits import HELD_TEXTS
from checklist.reports.content_builders.figure_concerns import build_own_figure_concerns
from checklist.reports.content_builders.gaps import (
    NO_EXHIBIT,
    NONE_THAT_COUNTS,
    UNANSWERED,
    UNANSWERED_LIMITING,
)
from checklist.reports.content_builders.grades import build_over_claims
from checklist.reports.content_builders.questions import RESTRICTED_TEXTS

_MOST_KEPT = 100
"""The lines of a group that are told at most: all questions of a set; files may be thousands."""

_MOST_NAMES = 3

Gaps = Mapping[str, Gap]
_Build = Callable[[ScoredAssessment, AroundSigning, Gaps], ReadinessGroup | None]


@dataclass(frozen=True, slots=True)
class Builder:
    """How a group is built, and what is said where there is nothing of it.

    ``needs_answers``: that there is nothing says nothing while nothing is answered.
    """

    build: _Build
    nothing: str = ""
    needs_answers: bool = False


def list_builders() -> Sequence[Builder]:
    """List the builders of all groups, what weighs most first."""
    return _BUILDERS


def _build_group(
    topic: ReadinessTopic, title: str, meaning: str, lines: Iterable[ReadinessLine]
) -> ReadinessGroup | None:
    """Build a group of what there is; None where there is nothing."""
    found = tuple(lines)
    if not found:
        return None
    is_counted = topic is not ReadinessTopic.GRADE
    return ReadinessGroup(topic.value, title, is_counted, len(found), meaning, found[:_MOST_KEPT])


def _build_gap(topic: ReadinessTopic, name: str) -> _Build:
    """Make the builder of the questions that lack something, as the report lists them."""

    def build(scored: ScoredAssessment, _: AroundSigning, gaps: Gaps) -> ReadinessGroup | None:
        gap = gaps.get(name)
        if gap is None:
            return None
        lines = (_tell_question(scored, question) for question in gap.questions)
        return _build_group(topic, gap.name, gap.meaning, lines)

    return build


def _tell_question(scored: ScoredAssessment, question_id: str, text: str = "") -> ReadinessLine:
    prompt = scored.question_set.get_question(question_id).prompt
    return ReadinessLine(text, (question_id,), prompt)


def _build_grade(scored: ScoredAssessment, _: AroundSigning, __: Gaps) -> ReadinessGroup | None:
    word = scored.question_set.scoring.choose_wording("grade", "band")
    trail = [str(step) for step in scored.result.overall.trail]
    # What decides comes first: three lines stand open, and a cap can be told that changes nothing.
    trail.sort(key=lambda step: LOWERS_NOTHING in step)
    lines = (ReadinessLine(step) for step in trail)
    return _build_group(ReadinessTopic.GRADE, f"What decides the {word}", "", lines)


def _build_provisional(
    scored: ScoredAssessment, _: AroundSigning, __: Gaps
) -> ReadinessGroup | None:
    meaning = "A final grade needs more of the section answered."
    word = scored.question_set.scoring.choose_wording("grade", "band")
    return _build_group(
        ReadinessTopic.PROVISIONAL,
        f"Sections without a final {word}",
        meaning if word == "grade" else "",
        _list_provisional(scored),
    )


def _list_provisional(scored: ScoredAssessment) -> Iterator[ReadinessLine]:
    model = scored.question_set.scoring
    for section in scored.question_set.sections:
        result = scored.result.sections[section.id]
        if not section.is_scored or not result.is_provisional:
            continue
        grade = (
            f"{grade_in_words(model, result.grade)}, provisional" if result.grade else "none yet"
        )
        why = " ".join(str(reason) for reason in result.why_provisional)
        text = f"{section.short_title}: {grade}. {why}".strip()
        yield ReadinessLine(text, section=section.id)


def _build_claims(scored: ScoredAssessment, _: AroundSigning, __: Gaps) -> ReadinessGroup | None:
    lines = []
    for claim in build_over_claims(scored):
        scale = scored.question_set.get_scale(scored.question_set.get_question(claim.question_id))
        result = scored.result.questions[claim.question_id]
        claimed = scale.get_level(result.claimed or "").in_words
        supported = scale.get_level(result.supported or "").in_words
        text = f"Claimed at {claimed}; its evidence supports {supported}."
        lines.append(_tell_question(scored, claim.question_id, text))
    meaning = "Add evidence that supports them, or claim less."
    title = "Claimed above the evidence"
    return _build_group(ReadinessTopic.OVER_CLAIMS, title, meaning, lines)


def _build_figures(scored: ScoredAssessment, _: AroundSigning, __: Gaps) -> ReadinessGroup | None:
    lines = (
        ReadinessLine(concern.text, concern.questions)
        for concern in build_own_figure_concerns(scored)
    )
    title, meaning = "Against the figures", "Check the figures, or say in a note why they differ."
    return _build_group(ReadinessTopic.FIGURES, title, meaning, lines)


def _build_contradictions(
    scored: ScoredAssessment, _: AroundSigning, __: Gaps
) -> ReadinessGroup | None:
    """Build the contradictions but for levels against their figures, where those are told."""
    told = {each.questions for each in build_own_figure_concerns(scored)}
    lines = (
        ReadinessLine(f"{each.heading}. {each.sentence}", each.questions)
        for each in list_contradictions(scored)
        if each.kind != "figures disagree" or each.questions not in told
    )
    meaning = "These may be mistakes. They do not change the score."
    topic, title = ReadinessTopic.CONTRADICTIONS, "Contradictions to check"
    return _build_group(topic, title, meaning, lines)


_HELD = (HeldBecause.INFECTED, HeldBecause.NOT_SCANNED, HeldBecause.DISPOSED)
"""Why a file that the force did not withdraw counts for nothing, the gravest first."""


def _build_held(scored: ScoredAssessment, _: AroundSigning, __: Gaps) -> ReadinessGroup | None:
    exhibits = [
        (_HELD.index(exhibit.given.held_because), exhibit)
        for question_exhibits in scored.saved_answers.exhibits.by_question.values()
        for exhibit in question_exhibits
        if exhibit.given.held_because in _HELD
    ]
    lines = [
        ReadinessLine(
            f"{exhibit.given.label}, “{exhibit.title}”. {HELD_TEXTS[_HELD[place]]}",
            (exhibit.question_id,),
        )
        for place, exhibit in sorted(exhibits, key=lambda found: (found[0], found[1].number))
    ]
    meaning = "Scores leave them out. Where a scan is pending, wait for it before you sign."
    return _build_group(ReadinessTopic.HELD, "Files held back", meaning, lines)


def _build_restricted(
    scored: ScoredAssessment, around: AroundSigning, _: Gaps
) -> ReadinessGroup | None:
    lines = []
    for restricted in around.restricted:
        key = restricted.question.id
        is_open = scored.result.questions[key].status is QuestionStatus.UNANSWERED
        names = _join_few([person.name for person in restricted.people])
        text = RESTRICTED_TEXTS[is_open] if key in scored.closed else f"Restricted to {names}."
        lines.append(_tell_question(scored, key, text))
    meaning = "They are signed with the rest. Scores and grades count them."
    title = "Restricted questions"
    return _build_group(ReadinessTopic.RESTRICTED, title, meaning, lines)


def _join_few(names: Sequence[str]) -> str:
    """Join names as a sentence does; of many the first few, and how many more."""
    if len(names) > _MOST_NAMES + 1:
        names = [*names[:_MOST_NAMES], f"{len(names) - _MOST_NAMES} more"]
    return join_names(names)


def _build_notes(scored: ScoredAssessment, around: AroundSigning, _: Gaps) -> ReadinessGroup | None:
    counts = around.open_notes or {}
    lines = (
        _tell_question(scored, question.id, f"{format_count(counts[question.id], 'thread')} open.")
        for question in scored.question_set.questions
        if counts.get(question.id)
    )
    meaning = "Somebody may still wait for an answer. Only notes that you see are counted."
    return _build_group(ReadinessTopic.NOTES, "Notes still open", meaning, lines)


def _build_people(_: ScoredAssessment, around: AroundSigning, __: Gaps) -> ReadinessGroup | None:
    lines = tuple(
        ReadinessLine(f"{each.name} {each.obstacle.value if each.obstacle else 'can sign'}.")
        for each in around.signatories
    )
    if not lines:
        return None
    able = sum(each.obstacle is None for each in around.signatories)
    meaning = f"{format_count(able, 'person', 'people')} can sign now." if able else ""
    topic = ReadinessTopic.PEOPLE
    return ReadinessGroup(
        topic.value, "Who can sign", False, len(lines), meaning, lines[:_MOST_KEPT]
    )


_BUILDERS = (
    Builder(_build_grade),
    Builder(
        _build_gap(ReadinessTopic.LIMITING, UNANSWERED_LIMITING),
        "Every limiting question is answered.",
        needs_answers=True,
    ),
    Builder(_build_gap(ReadinessTopic.UNANSWERED, UNANSWERED)),
    Builder(_build_provisional),
    Builder(_build_claims, "Nothing is claimed above its evidence.", needs_answers=True),
    Builder(_build_figures, "No figure speaks against an answer.", needs_answers=True),
    Builder(_build_gap(ReadinessTopic.NO_EXHIBIT, NO_EXHIBIT)),
    Builder(_build_gap(ReadinessTopic.NO_EVIDENCE, NONE_THAT_COUNTS)),
    Builder(_build_contradictions, "No answers contradict one another.", needs_answers=True),
    Builder(_build_gap(ReadinessTopic.NOT_AGREED, NOT_YET_AGREED)),
    Builder(_build_held, "No file is held back."),
    Builder(_build_restricted, "No question is restricted."),
    Builder(_build_notes, "No note is open."),
    Builder(_build_people),
)
