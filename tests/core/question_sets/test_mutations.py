"""Whatever is changed in a sound set: it is refused, or scores an empty sheet and a full one."""

from __future__ import annotations

import json
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.commands.score_json import build_json
from checklist.core.commands.score_text import build_text
from checklist.core.contradictions.case import Case
from checklist.core.contradictions.contradiction_list import find_contradictions
from checklist.core.contradictions.rules import FILE, read_rules_file
from checklist.core.measures.disparity import compute_disparities
from checklist.core.measures.small_number_suppression import find_suppressed_figures
from checklist.core.question_sets.library import read_question_set
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.validation.remarks import find_remarks
from checklist.core.scoring.grade_limits import find_overall_limits, find_section_limits
from checklist.core.scoring.score import score
from checklist.resources import bundled
from tests.core.broken import GRADED, SECOND, SMALL, complaints
from tests.core.mutations import change, empty_sheet, full_sheet, read_document
from tests.core.shipped import LIBRARY
from tests.core.strategies import tried

SHIPPED = [read_document(shipped.file.read_text(encoding="utf-8")) for shipped in LIBRARY]
RULES = read_rules_file(bundled("checklists") / FILE)
SMALL_SETS = [read_document(text) for text in (SMALL, GRADED, SECOND)]
seeds = st.integers(0, 2**32)


def read_changed(document: object, seed: int) -> QuestionSet | None:
    """The set that came of some slips; None where it is refused, in sentences with a place."""
    text = change(document, chance(seed))
    lines = complaints(text)
    assert all(line.startswith("small.yaml:") for line in lines)
    return None if lines else read_question_set(text, "changed.yaml")


def chance(seed: int) -> Random:
    return Random(seed)  # noqa: S311  # it chooses slips and answers, not secrets


def use(question_set: QuestionSet, sheet: AnswerSheet) -> None:
    """Make of a sheet all that the core makes of one."""
    result = score(question_set, sheet)
    find_contradictions(RULES, Case(question_set, sheet, result))
    assert list(build_text(question_set, sheet, result))
    assert json.dumps(build_json(question_set, sheet, result))
    for section in question_set.sections:
        find_section_limits(question_set.scoring, result.sections[section.id])
    find_overall_limits(question_set, result)
    list(compute_disparities(question_set, sheet, result.values))
    find_suppressed_figures(question_set, sheet)


def check_use(question_set: QuestionSet, seed: int) -> None:
    list(find_remarks(question_set))
    use(question_set, empty_sheet())
    use(question_set, full_sheet(question_set, chance(seed)))


@given(seeds, st.sampled_from(SMALL_SETS))
@tried(60, 6000)
def test_a_changed_small_set_is_refused_or_can_be_scored(seed: int, document: object) -> None:
    question_set = read_changed(document, seed)

    if question_set is not None:
        check_use(question_set, seed)


@given(seeds, st.sampled_from(SHIPPED))
@tried(8, 800)
def test_a_changed_set_that_ships_is_refused_or_can_be_scored(seed: int, document: object) -> None:
    question_set = read_changed(document, seed)

    if question_set is not None:
        check_use(question_set, seed)


def test_enough_changed_sets_are_sound_for_the_rules_on_them_to_be_tried() -> None:
    sound = [seed for seed in range(40) if read_changed(SMALL_SETS[seed % 3], seed) is not None]

    assert 8 <= len(sound) <= 32, len(sound)
