"""Evidence grows old: rule version 2, from section 4a.1 of the 2022 dossier, beside version 1."""

from __future__ import annotations

from datetime import date

import pytest

from checklist.core.answers.sheet import AnswerSheet, ExhibitGiven, Given, Response, SourceKind
from checklist.core.question_sets.model import QuestionSet
from checklist.core.scoring.evidence_strength import weigh_exhibit
from checklist.core.scoring.score import score
from tests.core.second_rules import second_vcc
from tests.core.sheets import vcc

AS_AT = date(2026, 3, 31)
AUDIT = "internal audit"


def weigh(
    exhibit: ExhibitGiven, question_set: QuestionSet | None = None, as_at: date = AS_AT
) -> tuple[str, str, str]:
    """The strength an exhibit counts as, the highest level it supports, and the remarks."""
    of = question_set or second_vcc()
    scale = of.scales[0]
    support = weigh_exhibit(of.scoring, scale, exhibit, as_at)
    remarks = " ".join(map(str, support.remarks))
    return support.strength, scale.levels[support.rank].id, remarks


@pytest.mark.parametrize(
    ("strength", "months", "oldest", "too_old"),
    [
        ("E1", 36, date(2023, 3, 31), date(2023, 3, 30)),
        ("E2", 12, date(2025, 3, 31), date(2025, 3, 30)),
        ("E3", 24, date(2024, 3, 31), date(2024, 3, 30)),
    ],
)
def test_each_strength_counts_for_its_months_to_the_day(
    strength: str, months: int, oldest: date, too_old: date
) -> None:
    level = {"E1": "2", "E2": "3", "E3": "4"}[strength]

    assert weigh(ExhibitGiven(strength, oldest, tested_by=AUDIT)) == (strength, level, "")
    weakest, lowest, remark = weigh(ExhibitGiven(strength, too_old, tested_by=AUDIT))
    assert (weakest, lowest) == ("E0", "1")
    assert f"more than {months} months before the as-at date" in remark
    assert f"{too_old.day} March {too_old.year}" in remark


@pytest.mark.parametrize(
    ("dated", "as_at", "counts"),
    [
        (date(2024, 2, 29), date(2025, 2, 28), True),
        (date(2024, 2, 29), date(2025, 3, 1), False),
        (date(2023, 2, 28), date(2024, 2, 29), True),
        (date(2023, 2, 27), date(2024, 2, 29), False),
    ],
)
def test_a_limit_ends_on_the_last_day_of_a_short_month(
    dated: date, as_at: date, counts: bool
) -> None:
    assert (weigh(ExhibitGiven("E2", dated), as_at=as_at)[0] == "E2") == counts


def test_a_document_with_a_review_date_counts_until_it_however_old() -> None:
    old = date(2009, 5, 1)

    assert weigh(ExhibitGiven("E1", old, review_date=AS_AT)) == ("E1", "2", "")
    strength, level, remark = weigh(ExhibitGiven("E1", old, review_date=date(2026, 3, 30)))
    assert (strength, level) == ("E0", "1")
    assert "was due for review on 30 March 2026" in remark
    assert "no longer known to be current" in remark
    assert "no longer known to be current" in weigh(ExhibitGiven("E1", old))[2]


def test_by_rule_version_1_only_operating_records_grow_too_old() -> None:
    by_first = vcc()
    old = date(2012, 1, 1)

    assert weigh(ExhibitGiven("E1", old), by_first) == ("E1", "2", "")
    assert weigh(ExhibitGiven("E3", old, tested_by=AUDIT), by_first) == ("E3", "4", "")
    assert weigh(ExhibitGiven("E2", old), by_first)[0] == "E0"
    passed = weigh(ExhibitGiven("E1", old, review_date=date(2026, 3, 30)), by_first)
    assert passed[:2] == ("E1", "1")
    assert "supports one level less" in passed[2]


def test_a_report_counts_by_the_position_that_it_reports() -> None:
    report = ExhibitGiven(
        "E3", date(2025, 12, 1), position_as_at=date(2024, 3, 31), tested_by=AUDIT
    )
    older = ExhibitGiven("E3", date(2025, 12, 1), position_as_at=date(2024, 3, 30), tested_by=AUDIT)

    assert weigh(report)[0] == "E3"
    strength, _, remark = weigh(older)
    assert strength == "E0"
    assert "reports the position as at 30 March 2024" in remark
    assert "too old to show how it is now" in remark
    by_first = weigh(older, vcc())
    assert by_first[0] == "E3"


def test_no_position_makes_a_document_newer_than_it_is() -> None:
    old = date(2012, 3, 31)
    renewed = ExhibitGiven("E3", old, position_as_at=AS_AT, tested_by=AUDIT)

    strength, _, remark = weigh(renewed)

    assert strength == "E0"
    assert "is dated 31 March 2012, more than 24 months before the as-at date" in remark


@pytest.mark.parametrize("kind", SourceKind)
def test_what_is_printed_after_the_date_counts_where_others_found_it_before(
    kind: SourceKind,
) -> None:
    printed = ExhibitGiven(
        "E3",
        date(2026, 11, 17),
        position_as_at=AS_AT,
        source_kind=kind,
        tested_by="the inspectorate",
    )

    strength, _, remark = weigh(printed)

    assert strength == ("E0" if kind is SourceKind.FORCE else "E3")
    assert ("the force’s own account" in remark) == (kind is SourceKind.FORCE)
    assert weigh(printed, vcc())[0] == "E0"


def test_what_is_printed_after_the_date_says_of_when_it_speaks_or_does_not_count() -> None:
    silent = ExhibitGiven(
        "E3", date(2026, 4, 1), source_kind=SourceKind.INSPECTORATE, tested_by="the inspectorate"
    )
    later = ExhibitGiven(
        "E3",
        date(2026, 11, 17),
        position_as_at=date(2026, 4, 1),
        source_kind=SourceKind.INSPECTORATE,
        tested_by="the inspectorate",
    )

    assert "is dated 1 April 2026, after the as-at date" in weigh(silent)[2]
    assert "reports the position as at 1 April 2026, after the as-at date" in weigh(later)[2]
    assert {weigh(silent)[0], weigh(later)[0]} == {"E0"}


@pytest.mark.parametrize(
    ("dated", "supported"),
    [(date(2012, 3, 31), "1"), (date(2025, 1, 31), "4"), (date(2024, 2, 29), "1")],
)
def test_all_questions_at_the_top_on_audits_of_one_date(dated: date, supported: str) -> None:
    of = second_vcc()
    exhibit = ExhibitGiven("E3", dated, tested_by=AUDIT)
    sheet = AnswerSheet(
        AS_AT,
        {
            question.id: Response(Given("4", "As the audit found."), (exhibit,))
            for question in of.questions
        },
    )

    result = score(of, sheet)

    assert {each.supported for each in result.questions.values()} == {supported}
    assert {each.claimed for each in result.questions.values()} == {"4"}
