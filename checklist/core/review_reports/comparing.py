"""What changed from one report on a review to the next, found by comparing all that they say."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from checklist.core.question_sets.model import QuestionSet
from checklist.core.review_reports.finding_changes import compare_findings, compare_words
from checklist.core.review_reports.report_changes import ChangeKind, ReportChange, tell
from checklist.core.review_reports.report_content import (
    ReportLine,
    ReportQuestion,
    ReportWorksheet,
    ReviewReport,
)
from checklist.core.review_reports.report_places import (
    METHOD,
    RELIABILITY,
    Part,
    Place,
    name_place,
    place_of_line,
)
from checklist.core.scoring.grading import grade_in_words, list_grades
from checklist.core.scoring.results import Basis
from checklist.core.worksheets.outcomes import Outcome

_NOTHING = ReportQuestion(None, None, None)
_FAILED = (Outcome.NOT_MET.value, Outcome.NOT_FOUND.value)


def list_changes(
    question_set: QuestionSet, before: ReviewReport, after: ReviewReport
) -> tuple[ReportChange, ...]:
    """List what changed since a report, in the order in which a report says it."""
    return tuple(
        chain(
            _compare_lines(question_set, before, after),
            compare_findings(before, after),
            _compare_worksheets(before, after),
            _compare_texts(question_set, before, after),
            _compare_questions(question_set, before, after),
        )
    )


def find_graver(
    question_set: QuestionSet, before: ReviewReport, after: ReviewReport
) -> tuple[ReportChange, ...]:
    """Find what is new or graver than in a report that the force has read."""
    found = list_changes(question_set, before, after)
    return tuple(change for change in found if change.is_graver)


def _compare_lines(
    question_set: QuestionSet, before: ReviewReport, after: ReviewReport
) -> Iterator[ReportChange]:
    """Compare final grades; a score follows from levels, which are compared one by one."""
    old = {each.section: each for each in before.lines}
    model = question_set.scoring
    ranks = {None: -1} | {grade: place for place, grade in enumerate(list_grades(model))}
    for line in after.lines:
        was, now = _final_grade(old.get(line.section)), _final_grade(line)
        if was == now:
            continue
        is_worse = was is None or (now is not None and ranks[now] < ranks[was])
        place = place_of_line(line.section)
        yield tell(
            ChangeKind.WORSE_GRADE if is_worse else ChangeKind.BETTER_GRADE,
            place,
            (),
            "{named} is now graded {now}, and was {was}",
            named=name_place(place, question_set),
            now="not at all" if now is None else grade_in_words(model, now),
            was="not graded" if was is None else grade_in_words(model, was),
        )


def _final_grade(line: ReportLine | None) -> str | None:
    return line.grades.get(Basis.FINAL.value) if line else None


def _compare_worksheets(before: ReviewReport, after: ReviewReport) -> Iterator[ReportChange]:
    old = {each.number: each for each in before.worksheets}
    for each in after.worksheets:
        place, about = Place(Part.WORKSHEET, str(each.number)), (each.question,)
        earlier = old.pop(each.number, None)
        if earlier is None:
            text, kind = "Worksheet {key} is new: {sentence}", ChangeKind.NEW_WORKSHEET
        elif earlier == each:
            continue
        elif _is_worse(earlier, each):
            text, kind = "Worksheet {key} now says more: {sentence}", ChangeKind.WORSE_WORKSHEET
        else:
            text, kind = "Worksheet {key} now says less: {sentence}", ChangeKind.BETTER_WORKSHEET
        yield tell(kind, place, about, text, key=place.key, sentence=each.sentence)
    for each in old.values():
        place, about = Place(Part.WORKSHEET, str(each.number)), (each.question,)
        text, kind = "Worksheet {key} is left out", ChangeKind.WORKSHEET_DROPPED
        yield tell(kind, place, about, text, key=place.key)


def _is_worse(before: ReportWorksheet, after: ReportWorksheet) -> bool:
    """Say whether a worksheet says something graver, or of something else than before."""
    same = (before.question, before.population, before.size, before.drawn)
    if same != (after.question, after.population, after.size, after.drawn):
        return True
    failed = [sum(each.counted.get(key, 0) for key in _FAILED) for each in (before, after)]
    met = [each.counted.get(Outcome.MET.value, 0) for each in (before, after)]
    if failed[1] > failed[0] or (failed[1] == failed[0] and met[1] < met[0]):
        return True
    ranges = (after.lowest, before.lowest), (after.highest, before.highest)
    is_wider = any((now or 0) > (was or 0) for now, was in ranges)
    is_better = failed[1] < failed[0] or met[1] > met[0]
    return is_wider or not is_better


def _compare_texts(
    question_set: QuestionSet, before: ReviewReport, after: ReviewReport
) -> Iterator[ReportChange]:
    for place, was, now in (
        (RELIABILITY, before.how_reliable, after.how_reliable),
        (METHOD, before.method, after.method),
    ):
        yield from compare_words(was, now, place, (), name_place(place, question_set))


def _compare_questions(
    question_set: QuestionSet, before: ReviewReport, after: ReviewReport
) -> Iterator[ReportChange]:
    for question in question_set.questions:
        was = before.questions.get(question.id, _NOTHING)
        now = after.questions.get(question.id, _NOTHING)
        if was == now:
            continue
        place, about = Place(Part.QUESTION, question.id), (question.id,)
        levels = tuple(_compare_levels(question_set, place, was, now))
        yield from levels
        yield from _compare_decision(place, was, now)
        reason = tuple(compare_words(was.reason, now.reason, place, about, f"{place.key}, why"))
        kinds = {each.kind for each in levels}
        if kinds and not any(kind.is_graver for kind in kinds) and reason:
            text = "{key}: the reason changed with the level"
            yield tell(ChangeKind.OTHER_REASON, place, about, text, key=place.key)
        else:
            yield from reason
        notes = "\n".join(was.notes), "\n".join(now.notes)
        yield from compare_words(*notes, place, about, f"{place.key}, note to the force")


def _compare_levels(
    question_set: QuestionSet, place: Place, was: ReportQuestion, now: ReportQuestion
) -> Iterator[ReportChange]:
    about = (place.key,)
    if was.final == now.final:
        return
    if now.final is None:
        text, kind = "{key} has no final level any more; it was {was}", ChangeKind.NO_LEVEL
    elif was.final is None:
        text, kind = "{key} has a final level, {now}, and had none", ChangeKind.NEW_LEVEL
    else:
        scale = question_set.get_scale(question_set.get_question(place.key))
        is_lower = scale.rank(now.final) < scale.rank(was.final)
        kind = ChangeKind.LOWER_LEVEL if is_lower else ChangeKind.HIGHER_LEVEL
        text = "{key} is now at final level {now}, and was at {was}"
    yield tell(kind, place, about, text, key=place.key, now=now.final, was=was.final)


def _compare_decision(
    place: Place, was: ReportQuestion, now: ReportQuestion
) -> Iterator[ReportChange]:
    """Compare whether inspectors agree that a question does not apply."""
    if was.is_agreed == now.is_agreed:
        return
    if now.is_agreed is None:
        kind, text = (
            ChangeKind.NO_DECISION,
            "{key}: the force no longer says that it does not apply",
        )
    elif now.is_agreed:
        text, kind = "{key} does not apply, inspectors agree", ChangeKind.NOT_APPLICABLE_AGREED
    else:
        kind = ChangeKind.NOT_APPLICABLE_REFUSED
        text = "{key} applies, inspectors say; the force says that it does not"
    yield tell(kind, place, (place.key,), text, key=place.key)
