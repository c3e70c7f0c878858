"""What figures allow and how much may not apply, on the pages of a set by the second rules."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from checklist.settings import Settings
from tests.assessments.test_start_form import START, plan
from tests.browser import Browser, one
from tests.core.broken import SECOND

only_sqlite = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
SHARES = {"10": "12", "50": "60", "60": "72"}
"""Of 120 entries, how many were refused where so many in a hundred were."""


@pytest.fixture
def settings(settings: Settings, tmp_path: Path) -> Settings:
    """A service with one set of its own, of version 2 of the rules."""
    path = tmp_path / "sets" / "small-2011" / "1.0.0.yaml"
    path.parent.mkdir(parents=True)
    text = SECOND.replace(
        "            prompt: Is there one policy on gifts",
        "            na_allowed: yes\n            na_when: None.\n"
        "            prompt: Is there one policy on gifts",
    )
    path.write_text(text, encoding="utf-8")
    return replace(settings, own_sets=tmp_path / "sets")


@pytest.fixture
def url(browser: Browser) -> str:
    """A new assessment by that set, in which the question with hints is asked."""
    browser.send(browser.get(START), START, **plan(question_set="small-2011 1.0.0"))
    assessment = browser.location
    save(browser, f"{assessment}/questions/gift-04", value="one register")
    return assessment


def save(browser: Browser, page: str, **typed: str) -> None:
    """Save an answer as its page sends it."""
    browser.send(browser.get(page), page, form="#answer", **named(typed))


def refuse(browser: Browser, page: str, **typed: str) -> str:
    """Send an answer that is refused, and return the errors."""
    sent: dict[str, Any] = {**named(typed), "expect": 200}
    answered = browser.send(browser.get(page), page, form="#answer", **sent)
    return one(answered, ".govuk-error-summary").text


def named(typed: dict[str, str]) -> dict[str, Any]:
    return {key.replace("_", "-"): text for key, text in typed.items()}


def figures(share: str) -> dict[str, str]:
    return {"figure_M01": "120", "figure_M01_refused": SHARES[share]}


def words(browser: Browser, address: str, selector: str = "main") -> str:
    return " ".join(one(browser.get(address), selector).text.split())


@only_sqlite
@pytest.mark.parametrize(
    ("share", "level", "is_refused"),
    [
        ("10", "yes", False),
        ("50", "partly", False),
        ("50", "yes", True),
        ("60", "no", False),
        ("60", "partly", True),
    ],
)
def test_a_level_above_what_its_figures_allow_needs_a_reason(
    browser: Browser, url: str, share: str, level: str, is_refused: bool
) -> None:
    page = f"{url}/questions/gift-03"
    filled = {"value": level, "follow_up_entries": "A clock.", **figures(share)}
    if not is_refused:
        save(browser, page, **filled)
        return

    errors = refuse(browser, page, **filled)

    assert "its figures allow" in errors
    assert "at most" in errors
    save(browser, page, note="Counted twice in error.", **filled)


@only_sqlite
def test_the_page_says_what_its_figures_allow(browser: Browser, url: str) -> None:
    page = f"{url}/questions/gift-03"

    sent = named(figures("50"))
    browser.send(browser.get(page), page, form="#answer", then="figures", **sent)

    assert words(browser, browser.location, "#hint") == (
        "Your figures allow “Partly” at most. You choose the level, and explain one that is higher."
    )


@only_sqlite
@pytest.mark.parametrize(
    ("share", "level", "is_told"),
    [
        ("10", "yes", False),
        ("50", "yes", False),
        ("60", "partly", False),
        ("60", "yes", True),
    ],
)
def test_a_claim_with_its_reason_is_no_point_and_two_above_is_told_to_chief_officers(
    browser: Browser, url: str, share: str, level: str, is_told: bool
) -> None:
    save(
        browser,
        f"{url}/questions/gift-03",
        value=level,
        note="The figures leave out gifts sent back unopened.",
        follow_up_entries="A clock.",
        **figures(share),
    )

    told = words(browser, f"{url}/reports/summary")

    assert "its figures suggest" not in words(browser, f"{url}/results")
    assert ("Level against its own figures" in told) is is_told
    assert ("its figures allow “No” at most. Its note says why." in told) is is_told


@only_sqlite
def test_too_much_that_does_not_apply_is_said_where_the_band_would_stand(
    browser: Browser, url: str
) -> None:
    """Of the three scored questions one may not apply: two are one too many."""
    for question in ("gift-01", "jobs-07"):
        save(
            browser,
            f"{url}/questions/{question}",
            value="not applicable",
            note="There is nothing of the kind.",
        )
    save(browser, f"{url}/questions/gift-03", value="yes", follow_up_entries="A clock.")
    excess = (
        "Too much of the whole does not apply for a band: 2 of the 3 scored questions that are"
        " asked. At most 1 may."
    )

    results = words(browser, f"{url}/results")

    assert "Too much does not apply for a band" in words(
        browser, f"{url}/results", ".checklist-grade"
    )
    assert excess in words(browser, f"{url}/results", ".checklist-grade")
    assert results.count(excess) >= 3
    assert "or where more than 25% of those asked do not apply" in results
    assert "Too much does not apply for a band" in words(browser, f"{url}/reports/summary")


@only_sqlite
def test_the_rules_are_told_on_the_page_of_scoring(browser: Browser) -> None:
    rules = words(browser, "/how-scoring-works", "section[aria-labelledby='small-2011']")

    assert "No band is shown where more than 25% of the scored questions that are asked" in rules
    assert "A level higher by 1 or more, or lower by 2 or more, needs a written reason" in rules
    assert "One higher by 2 or more stands in the summary for chief officers" in rules
    graded = words(browser, "/how-scoring-works", "section[aria-labelledby='vcc-2022']")
    assert "What figures allow" in graded
    others = words(browser, "/how-scoring-works", "section[aria-labelledby='wfof-2011']")
    assert "What figures allow" not in others
