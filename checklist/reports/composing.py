"""What a report says of an assessment: from its position to the content that is printed."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from checklist.assessments.position import Position
from checklist.core.grading import band_called
from checklist.core.in_place import counts_on
from checklist.core.question_set import QuestionSet, Section
from checklist.core.results import Basis, OverallResult, Score, SectionResult
from checklist.core.results import Standing as Counts
from checklist.core.rounding import percent, shown
from checklist.reports.amounts import all_counted
from checklist.reports.asking import asked_of
from checklist.reports.content import (
    Ahead,
    Bar,
    Chapter,
    Column,
    Cover,
    Group,
    HealthCheck,
    InPlace,
    Kind,
    OverClaim,
    Scores,
    Standing,
    Term,
)
from checklist.reports.exhibits import register_of
from checklist.reports.findings import concerns_of, points_of, threads_of
from checklist.reports.method import grounds_of, method_of
from checklist.web.filters import day

SAID = (Counts.ANSWERED, Counts.FIXED)


def compose(position: Position) -> HealthCheck:
    """The whole report on an assessment as it stands, or as it was sealed."""
    chapters = tuple(chapters_of(position))
    return HealthCheck(
        kind=Kind.REPORT.value,
        cover=cover_of(position),
        overall=overall_of(position.question_set, position.result.overall),
        concerns=concerns_of(position),
        next_best=tuple(ahead_in(position)),
        bars=tuple(bars_of(position)),
        bands=tuple(bands_of(position.question_set)),
        in_place=tuple(in_place_of(position)),
        over_claims=tuple(over_claims_in(chapters)),
        points=points_of(position),
        chapters=chapters,
        measures=tuple(all_counted(position)),
        register=register_of(position),
        threads=threads_of(position),
        method=method_of(position.question_set),
        grounds=grounds_of(position),
    )


def ahead_in(position: Position) -> Iterator[Ahead]:
    """The answers that would raise the grade most, and then the score."""
    for one in position.next_best:
        why = tuple(str(sentence) for sentence in one.why)
        yield Ahead(one.move.question.id, one.move.question.prompt, str(one.todo), why)


def cover_of(position: Position) -> Cover:
    """Whose report it is, on what, and how much of it there is."""
    assessment, question_set = position.assessment, position.question_set
    standings = [one.standing for one in position.result.questions.values()]
    return Cover(
        force=assessment.force.name,
        title=assessment.title,
        set_title=question_set.title,
        set_name=question_set.short_title,
        set_id=assessment.set_id,
        set_version=assessment.set_version,
        set_hash=assessment.set_hash,
        period=f"{day(assessment.period_begins)} to {day(assessment.period_ends)}",
        as_at=day(assessment.as_at),
        marking=assessment.marking.value,
        notice=assessment.notice,
        asked=sum(one is not Counts.HIDDEN for one in standings),
        answered=sum(one in SAID for one in standings),
        not_applicable=sum(one is Counts.NOT_APPLICABLE for one in standings),
        exhibits=sum(len(used) for used in position.said.exhibits.values()),
        measures=len(question_set.measures),
    )


def score_shown(score: Fraction | None) -> str:
    return "" if score is None else shown(score)


def scores_of(result: SectionResult | OverallResult) -> Scores:
    """Each basis' score, the floor of the final one, and the coverage."""
    none = Score(None, None)
    found = {basis: result.scores.get(basis, none) for basis in Basis}
    return Scores(
        claimed=score_shown(found[Basis.CLAIMED].score),
        supported=score_shown(found[Basis.SUPPORTED].score),
        final=score_shown(found[Basis.FINAL].score),
        floor=score_shown(found[Basis.FINAL].floor),
        coverage="" if result.coverage is None else percent(result.coverage),
    )


def overall_of(question_set: QuestionSet, result: OverallResult) -> Standing:
    """Where the force stands overall."""
    return standing_of(question_set, "Overall", result, ())


def standing_of(
    question_set: QuestionSet,
    name: str,
    result: SectionResult | OverallResult,
    why: tuple[str, ...],
) -> Standing:
    """Where a section or the whole stands, its grade and band by their labels."""
    model = question_set.scoring
    band = band_called(model, result.band) if result.band else None
    grade = band_called(model, result.grade) if result.grade else None
    return Standing(
        name=name,
        scores=scores_of(result),
        band=band.label if band else "",
        grade=grade.label if grade else "",
        meaning=grade.meaning if grade else "",
        is_provisional=result.is_provisional,
        is_out_of_date=isinstance(result, OverallResult) and result.is_out_of_date,
        why_provisional=why,
        trail=tuple(str(step) for step in result.trail),
    )


def chapters_of(position: Position) -> Iterator[Chapter]:
    """Each section with its questions, in the order of the set."""
    for section in position.question_set.sections:
        result = position.result.sections[section.id]
        why = tuple(str(reason) for reason in result.why_provisional)
        standings = [position.result.questions[one.id].standing for one in section.questions]
        yield Chapter(
            section=section.id,
            title=section.title,
            introduction=section.introduction,
            share=percent(section.share),
            standing=standing_of(position.question_set, section.short_title, result, why),
            answered=sum(one in SAID for one in standings),
            count=sum(one is not Counts.HIDDEN for one in standings),
            top=top_of(position.question_set, section),
            columns=tuple(columns_of(position, section)),
            groups=tuple(
                Group(part.title, tuple(asked_of(position, one) for one in part.questions))
                for part in section.subsections
            ),
        )


def top_of(question_set: QuestionSet, section: Section) -> int:
    """How many steps the tallest scale of a section has."""
    levels = [
        len(question_set.scale_of(question).levels)
        for question in section.questions
        if question.type == "level"
    ]
    return max(levels, default=2) - 1


def columns_of(position: Position, section: Section) -> Iterator[Column]:
    """The columns of a section's chart, with each level as how far up its scale it stands."""
    for question in section.questions:
        if question.type != "level":
            continue
        result = position.result.questions[question.id]
        scale = position.question_set.scale_of(question)
        yield Column(
            question=question.id,
            number=question.id.rpartition("-")[2],
            claimed=str(scale.rank(result.claimed)) if result.claimed is not None else "",
            supported=str(scale.rank(result.supported)) if result.supported is not None else "",
            standing=result.standing.value,
        )


def bars_of(position: Position) -> Iterator[Bar]:
    """The pairs of bars: each section, then overall."""
    overall = scores_of(position.result.overall)
    for section in position.question_set.sections:
        found = scores_of(position.result.sections[section.id])
        yield Bar(section.short_title, found.claimed, found.supported)
    yield Bar("Overall", overall.claimed, overall.supported)


def bands_of(question_set: QuestionSet) -> Iterator[Bar]:
    """Where each band begins, to be drawn across the bars."""
    for band in question_set.scoring.bands:
        yield Bar(band.label, begins=shown(band.begins_at))


def in_place_of(position: Position) -> Iterator[InPlace]:
    """The counts by level, of a set that is scored by the share in place."""
    question_set = position.question_set
    if question_set.scoring.kind != "share-in-place":
        return
    parts = [(one.short_title, one.questions) for one in question_set.sections]
    for name, questions in (*parts, ("Overall", question_set.questions)):
        claimed, supported = (
            tuple(
                Term(one.label, str(one.number))
                for one in counts_on(question_set, questions, position.result.questions, basis)
            )
            for basis in (Basis.CLAIMED, Basis.SUPPORTED)
        )
        yield InPlace(name, claimed, supported)


def over_claims_in(chapters: tuple[Chapter, ...]) -> Iterator[OverClaim]:
    """The questions that are claimed above what their exhibits support."""
    for chapter in chapters:
        for group in chapter.groups:
            for one in group.asked:
                if one.is_over_claimed:
                    yield OverClaim(one.question, one.prompt, one.claimed, one.supported)
