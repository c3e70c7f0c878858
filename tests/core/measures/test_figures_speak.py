"""What figures allow, row by row of the table in dossier 4a.2, at each limit and beside it."""

from __future__ import annotations

from datetime import date

import pytest

from checklist.core.measures.hints import find_hints
from checklist.core.measures.values import compute_values
from checklist.core.question_sets.model import QuestionSet
from tests.core.second_rules import second_vcc
from tests.core.sheets import AS_AT, typed
from tests.core.shipped import LIBRARY

SETS = [
    pytest.param(second_vcc(), id="second rules"),
    *(
        pytest.param(shipped.question_set, id=shipped.question_set.version)
        for shipped in LIBRARY
        if shipped.question_set.id == "vcc-2022"
        and any(question.hints for question in shipped.question_set.questions)
    ),
]


def share(part: str, whole: str, of: int = 1000) -> dict[int, dict[str, str]]:
    """The figures that make so many thousandths."""
    return {count: {part: str(count), whole: str(of)} for count in range(of + 1)}


M04 = share("M03", "M01")
M05 = share("M05__renewed_before_expiry", "M05__expiries_due")
M09 = share("M08", "M09__holders_of_designated_posts")
M19 = share("M19__satisfactory_files", "M18")
M30 = share("M29__monitored", "M29__in_service")
M32 = share("M31__monitored", "M31__in_service")
M56 = share("M56__effective", "M55")
M64 = {count: {"M64": str(count), "M59__meeting_criteria": "10"} for count in range(12)}
M65 = {count: {"M65__on_time": str(count), "M64": "10"} for count in range(11)}
NO_HANDHELDS = {"M31__monitored": "0", "M31__in_service": "0"}


def backlog(cases: int, decided: int | None = None) -> dict[str, str]:
    return {"M15": str(cases)} | ({} if decided is None else {"M14__cases_decided": str(decided)})


def signed(*day: int) -> dict[str, str]:
    return {"M44__sign_off": date(*day).isoformat()}


def unit(staff: str = "", proactive: str = "", results: str = "") -> dict[str, str]:
    given = {"M47": staff, "M47__proactive": proactive, "M57__with_result": results}
    return {key: text for key, text in given.items() if text}


def operations(run: str = "", results: str = "") -> dict[str, str]:
    given = {"M57__run": run, "M57__with_result": results}
    return {key: text for key, text in given.items() if text}


ROWS: list[tuple[str, dict[str, str], str]] = [
    *(("vet-03", M04[n], level) for n, level in ((0, "4"), (1, "4"), (2, "3"), (10, "3"))),
    *(("vet-03", M04[n], level) for n, level in ((11, "2"), (30, "2"), (31, "1"), (100, "1"))),
    *(("vet-03", M04[n], level) for n, level in ((101, "0"), (1000, "0"))),
    *(("vet-04", M05[n], level) for n, level in ((1000, "4"), (990, "4"), (989, "3"))),
    *(("vet-04", M05[n], level) for n, level in ((950, "3"), (949, "2"), (800, "2"))),
    *(("vet-04", M05[n], level) for n, level in ((799, "1"), (0, "1"))),
    *(("vet-08", M09[n], level) for n, level in ((0, "4"), (1, "3"), (20, "3"), (21, "2"))),
    *(("vet-08", M09[n], level) for n, level in ((100, "2"), (101, "1"), (300, "1"), (301, "0"))),
    ("vet-13", backlog(0), "4"),
    ("vet-13", backlog(0, 1200), "4"),
    ("vet-13", backlog(1, 1200), "3"),
    ("vet-13", backlog(100, 1200), "3"),
    ("vet-13", backlog(101, 1200), "2"),
    ("vet-13", backlog(0, 0), "4"),
    ("vet-13", backlog(1, 0), "2"),
    ("vet-13", backlog(1), ""),
    ("vet-13", {"M14__cases_decided": "1200"}, ""),
    *(("vet-16", M19[n], level) for n, level in ((1000, "4"), (980, "4"), (979, "3"))),
    *(("vet-16", M19[n], level) for n, level in ((900, "3"), (899, "2"), (700, "2"))),
    *(("vet-16", M19[n], level) for n, level in ((699, "1"), (1, "1"), (0, "0"))),
    ("vet-16", {"M19__satisfactory_files": "20", "M18": "20"}, "4"),
    ("vet-16", {"M19__satisfactory_files": "0", "M18": "20"}, "0"),
    ("vet-16", {"M19__satisfactory_files": "19", "M18": "19"}, ""),
    ("inf-01", M30[1] | M32[1], ""),
    ("inf-01", M30[0] | M32[1], "2"),
    ("inf-01", M30[1] | M32[0], "2"),
    ("inf-01", M30[0] | M32[0], "1"),
    ("inf-01", M30[1] | NO_HANDHELDS, ""),
    ("inf-01", M30[0] | NO_HANDHELDS, "2"),
    ("inf-01", M30[0], "2"),
    ("inf-01", M32[0], "2"),
    ("inf-01", M32[1], ""),
    *(("inf-02", M30[n], level) for n, level in ((990, "4"), (989, "3"), (900, "3"))),
    *(("inf-02", M30[n], level) for n, level in ((899, "2"), (600, "2"), (599, "1"))),
    *(("inf-02", M30[n], level) for n, level in ((1, "1"), (0, "0"))),
    *(("inf-03", M32[n], level) for n, level in ((990, "4"), (989, "3"), (900, "3"))),
    *(("inf-03", M32[n], level) for n, level in ((899, "2"), (600, "2"), (599, "1"))),
    *(("inf-03", M32[n], level) for n, level in ((1, "1"), (0, "0"))),
    ("inf-03", NO_HANDHELDS, ""),
    ("cor-01", signed(2022, 3, 4), "4"),
    ("cor-01", signed(2021, 3, 4), "4"),
    ("cor-01", signed(2021, 3, 3), "2"),
    ("cor-01", signed(2020, 9, 4), "2"),
    ("cor-01", signed(2020, 9, 3), "1"),
    ("cor-06", unit("0"), "0"),
    ("cor-06", unit("0", "0", "0"), "0"),
    ("cor-06", unit("0.5", "0", "0"), "1"),
    ("cor-06", unit("", "0.0", "0"), "1"),
    ("cor-06", unit("4", "0.5", "0"), "2"),
    ("cor-06", unit("4", "0", "1"), "2"),
    ("cor-06", unit("4", "0"), "2"),
    ("cor-06", unit("4", "", "0"), "2"),
    ("cor-06", unit("4", "0.5", "1"), ""),
    ("cor-06", unit("4", "0.5"), ""),
    ("cor-06", unit("4"), ""),
    *(("cor-11", M56[n], level) for n, level in ((980, "4"), (979, "3"), (900, "3"))),
    *(("cor-11", M56[n], level) for n, level in ((899, "2"), (700, "2"), (699, "1"))),
    *(("cor-11", M56[n], level) for n, level in ((500, "1"), (499, "0"), (0, "0"))),
    ("cor-11", {"M56__effective": "10", "M55": "10"}, "4"),
    ("cor-11", {"M56__effective": "9", "M55": "9"}, ""),
    ("cor-12", operations("3", "1"), ""),
    ("cor-12", operations("3", "0"), "2"),
    ("cor-12", operations("0", "0"), "1"),
    ("cor-12", operations("0"), "1"),
    ("cor-12", operations("3"), ""),
    ("cor-12", operations("", "0"), "2"),
    ("cor-17", M64[10] | M65[10], ""),
    ("cor-17", M64[10] | M65[9], "2"),
    ("cor-17", M64[9], "1"),
    ("cor-17", M64[1], "1"),
    ("cor-17", M64[0], "0"),
    ("cor-17", M64[10], ""),
    ("cor-17", M64[11], ""),
    ("cor-17", {"M64": "0", "M59__meeting_criteria": "0"}, ""),
    ("cor-17", M65[9], "2"),
]


@pytest.mark.parametrize("question_set", SETS)
@pytest.mark.parametrize(("question", "figures", "level"), ROWS)
def test_each_row_of_the_table_gives_the_highest_level_that_its_figures_allow(
    question_set: QuestionSet, question: str, figures: dict[str, str], level: str
) -> None:
    sheet = typed(**figures)

    found = find_hints(question_set, sheet, compute_values(question_set, sheet))

    assert found.get(question, "") == level


@pytest.mark.parametrize("question_set", SETS)
def test_without_figures_nothing_is_suggested(question_set: QuestionSet) -> None:
    assert find_hints(question_set, typed(), compute_values(question_set, typed())) == {}


def test_a_hint_of_no_level_ends_the_list() -> None:
    first = (
        "level: '{}', when: {{match: all, comparisons: [{{of: M04, operator: at most, value: '0.1'"
    )
    quiet = second_vcc((first.format("4"), first.format("")))

    found = [
        find_hints(quiet, sheet, compute_values(quiet, sheet)).get("vet-03")
        for sheet in (typed(**M04[1]), typed(**M04[2]))
    ]

    assert found == [None, "3"]


@pytest.mark.parametrize("question_set", SETS)
def test_every_row_of_the_table_is_tried(question_set: QuestionSet) -> None:
    hinting = {question.id for question in question_set.questions if question.hints}

    assert hinting == {question for question, _, _ in ROWS}
    assert date(2022, 3, 4) == AS_AT
