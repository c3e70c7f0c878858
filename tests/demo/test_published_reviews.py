"""Two reviews of the demonstration are published: Dorset's, and that of a made-up force."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from checklist.demo.people import DORSET, SPECIMENSHIRE
from tests.browser import one
from tests.demo.conftest import Demonstration

DORA, PAT = "dora@worked-example.example", "pat@worked-example.example"
ABE, TIA, CORA = (
    "abe@specimenshire.example",
    "tia@specimenshire.example",
    "cora@specimenshire-pcc.example",
)
LIV = "liv@inspectorate.example"


def read(loaded: Demonstration, email: str, force: str, path: str) -> str:
    """The text of a page of a force's assessment on vetting, with single blanks."""
    page = loaded.sign_in(email).get(loaded.address(force, "vcc-2022") + path)
    return " ".join(one(page, "main").text.split())


def count_kinds(loaded: Demonstration, email: str, force: str) -> Counter[str]:
    """Count the findings of a published report by their kind."""
    page = loaded.sign_in(email).get(loaded.address(force, "vcc-2022") + "/published")
    heads = page.select("[id^=finding-] h3")
    return Counter(each.text.split(". ")[1].partition(":")[0].strip() for each in heads)


def test_dorset_is_published_as_it_was_and_provisionally(loaded: Demonstration) -> None:
    report = read(loaded, PAT, DORSET, "/published")

    assert count_kinds(loaded, PAT, DORSET) == {"Area for improvement": 3, "Narrative": 6}
    assert "17 November 2022" in report
    assert "Requires improvement (provisional)" in report
    assert "Published reports speak of sixteen of the 64 questions." in report
    assert "nothing is said of how reliable" in report
    for score in ("61.54", "25.00", "36.54", "44.23"):
        assert score in report
    for wanted in (
        "Manage vetting so that everyone holds valid clearance for their role.",
        "watch for disproportionality in vetting decisions, and respond to it.",
        "build regular links with bodies that support vulnerable people.",
    ):
        assert wanted in report


def test_nobody_knows_whether_dorset_had_a_response(loaded: Demonstration) -> None:
    response = read(loaded, PAT, DORSET, "/response")

    assert "11 January 2023" in response
    assert "Not recorded: this is a worked example" in response
    assert "late" not in response.lower()
    sheet = loaded.sign_in(PAT).get(loaded.address(DORSET, "vcc-2022") + "/response/sheet")
    assert "neither the force nor its local policing body" in one(sheet, "#about").text
    across = one(loaded.sign_in(LIV).get("/across-forces/responses"), "#responses").text
    assert "4 days late" in across
    assert "Not known" in across


@pytest.mark.parametrize("email", [ABE, TIA, CORA, LIV])
def test_specimenshire_is_graded_and_its_cause_has_two_recommendations(
    loaded: Demonstration, email: str
) -> None:
    report = read(loaded, email, SPECIMENSHIRE, "/published")

    assert count_kinds(loaded, email, SPECIMENSHIRE) == {
        "Cause of concern": 1,
        "Area for improvement": 3,
        "Narrative": 1,
    }
    for score in ("67.00", "75.00", "69.38", "69.55"):
        assert score in report
    assert "60 of 64 answers" in report
    assert "between 20 and 73" in report
    assert re.search("Recommendation 1.*Chief constable.*Recommendation 2", report)
    assert "Nobody had asked them before." in report


def test_its_response_came_out_four_days_late(loaded: Demonstration) -> None:
    for email in (ABE, CORA, LIV):
        response = read(loaded, email, SPECIMENSHIRE, "/response")
        assert "8 November 2026" in response
        assert "4 days late" in response
        assert "for 16 October 2026. Given 15 October 2026" in response


def test_its_cause_of_concern_was_closed_after_inspectors_looked_again(
    loaded: Demonstration,
) -> None:
    for email in (ABE, CORA, LIV):
        report = read(loaded, email, SPECIMENSHIRE, "/published")
        assert "None was without enhanced vetting (0 to 23)." in report
        assert "69.55 Requires improvement" in report
    finding = read(loaded, ABE, SPECIMENSHIRE, "/published/findings/1/1")
    assert "Show that it works." in finding
    plan = " ".join(one(loaded.sign_in(ABE).get("/plan"), "main").text.split())
    assert plan.count("Approved") >= 2
    assert "Have a second person read each decision" in plan


@pytest.mark.parametrize(
    ("email", "grade"),
    [
        (ABE, "Inspectors found: requires improvement"),
        (PAT, "Worked example: requires improvement (provisional)"),
    ],
)
def test_home_says_the_published_grade_beside_what_the_evidence_supports(
    loaded: Demonstration, email: str, grade: str
) -> None:
    home = " ".join(loaded.sign_in(email).get("/").text.split())

    assert re.search(rf"Published on \d+ \w+ \d+\. {re.escape(grade)}", home)
