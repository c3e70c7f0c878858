"""Validates sections: their shares, and that each can have a grade."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.validation.problem import Problem


def find_problems(question_set: QuestionSet) -> Iterator[Problem]:
    """Yield the problems of a set's sections."""
    total = sum(section.share for section in question_set.sections)
    are_told_apart = len({section.id for section in question_set.sections}) == len(
        question_set.sections
    )
    if total != 1 and are_told_apart:  # one that stands twice counts twice
        yield Problem(
            ("sections", 0, "share"), f"make the sections' shares add up to 1, not {total}"
        )
    if not any(section.is_scored for section in question_set.sections):
        yield Problem(("sections",), "leave one scored question in the set; it has none")
    elif question_set.scoring.kind == "graded":
        for number, section in enumerate(question_set.sections):
            if section.share and not section.is_scored:
                advice = "leave one scored question in this section, or give it share 0"
                yield Problem(("sections", number, "share"), advice)
