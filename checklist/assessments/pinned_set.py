"""The question sets that ship, and the one an assessment is pinned to."""

from __future__ import annotations

from functools import cache

from checklist.assessments.models import Assessment
from checklist.core.errors import Locked
from checklist.core.measures.values import REPEAT_THEMES
from checklist.core.question_sets.library import Library, load_library
from checklist.core.question_sets.model import Question, QuestionSet, Theme
from checklist.resources import bundled


def themes_asked(question_set: QuestionSet, question: Question) -> tuple[Theme, ...]:
    """The themes asked about with a question whose measure counts findings that repeat."""
    formulas = (
        derived.formula
        for measure in question.measures
        for derived in question_set.measure(measure).derived
    )
    counts_repeats = any(REPEAT_THEMES in formula for formula in formulas)
    return question_set.themes if counts_repeats else ()


@cache
def library() -> Library:
    """All versions of all sets, read once."""
    return load_library(bundled("checklists"))


def question_set_of(assessment: Assessment) -> QuestionSet:
    """The version an assessment is pinned to. Raises Locked where its file is not as it was."""
    try:
        shipped = library().get(assessment.set_id, assessment.set_version)
    except KeyError:
        shipped = None
    if shipped is None or shipped.content_hash != assessment.set_hash:
        raise Locked(
            "The question set {set_id} {version} has changed since this assessment was pinned"
            " to it. Ask whoever runs the service to put the released file back",
            set_id=assessment.set_id,
            version=assessment.set_version,
        )
    return shipped.question_set
