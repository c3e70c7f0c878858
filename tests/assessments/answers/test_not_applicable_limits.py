"""Choosing more questions as not applicable than the set allows: it is told, and not forbidden."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from checklist.core.question_sets.library import read_question_set
from checklist.settings import Settings
from tests.assessments.test_start_form import START, plan
from tests.browser import Browser
from tests.core.broken import GRADED
from tests.core.scoring.test_not_applicable_limit import LIMIT, MAY
from tests.core.scoring.test_share_in_place import BEGINNING, question, section

NAMES = [f"aaa-{number:02}" for number in range(1, 9)]
TEXT = BEGINNING + section("aaa", "1", [question(name, MAY) for name in NAMES]) + "\n"
ID = TEXT.partition("id: ")[2].split()[0]
NO_MORE = "At most 2 may."
KIND = "  kind: graded\n"


@pytest.fixture
def settings(settings: Settings, tmp_path: Path, request: pytest.FixtureRequest) -> Settings:
    """A service with a set of its own, of which a quarter may not apply, or less, or any number."""
    limit = "rule_version: '1'" if request.param == "no limit" else LIMIT
    text = TEXT.replace("rule_version: '1'", limit)
    if request.param == "graded":
        text = GRADED.replace(KIND, f"{KIND}  not_applicable_at_most: 3/20\n")
    path = tmp_path / "sets" / read_question_set(text, "a set").id / "1.0.0.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    return replace(settings, own_sets=tmp_path / "sets")


@pytest.fixture
def path(browser: Browser) -> str:
    browser.send(browser.get(START), START, **plan(question_set=f"{ID} 1.0.0"))
    return f"{browser.location}/sections/aaa/not-applicable"


def choose(browser: Browser, path: str, number: int) -> BeautifulSoup:
    """Choose so many questions, and open the page to check them on."""
    browser.send(browser.get(path), path, questions=NAMES[:number], reason="There are none.")
    return browser.get(browser.location)


def save(browser: Browser, path: str, number: int) -> list[str]:
    """Choose so many, save them, and return what is said of it."""
    check = choose(browser, path, number)
    browser.send(check, path, questions=NAMES[:number], sure="y")
    page = browser.get(browser.location)
    return [each.text for each in page.select(".govuk-notification-banner__heading")]


def find_warning(page: BeautifulSoup) -> str:
    return " ".join(each.text for each in page.select(".govuk-warning-text__text"))


@pytest.mark.parametrize("settings", ["limit"], indirect=True)
def test_beyond_the_limit_it_is_told_with_numbers_before_and_after_and_saved(
    browser: Browser, path: str
) -> None:
    beyond = find_warning(choose(browser, path, 3))

    said = save(browser, path, 3)

    assert "You can save this, but it passes a limit." in beyond
    assert "3 of the 8 scored questions that are asked" in beyond
    assert NO_MORE in beyond
    assert said[0] == "3 questions saved as not applicable"
    assert "3 of the 8 scored questions that are asked" in said[1]
    assert NO_MORE in said[1]


@pytest.mark.parametrize("settings", ["limit"], indirect=True)
@pytest.mark.parametrize("number", [1, 2])
def test_at_the_limit_and_below_nothing_is_told(browser: Browser, path: str, number: int) -> None:
    assert find_warning(choose(browser, path, number)) == ""
    assert len(save(browser, path, number)) == 1


@pytest.mark.parametrize("settings", ["limit"], indirect=True)
def test_what_is_saved_already_counts_towards_the_limit(browser: Browser, path: str) -> None:
    save(browser, path, 2)

    browser.send(browser.get(path), path, questions=NAMES[2:3], reason="There are none.")

    assert NO_MORE in find_warning(browser.get(browser.location))


@pytest.mark.parametrize("settings", ["no limit"], indirect=True)
def test_a_set_without_a_limit_has_none_to_pass(browser: Browser, path: str) -> None:
    assert find_warning(choose(browser, path, 7)) == ""
    assert len(save(browser, path, 7)) == 1


@pytest.mark.parametrize("settings", ["graded"], indirect=True)
def test_a_graded_set_says_what_passing_its_limit_comes_to(browser: Browser) -> None:
    browser.send(browser.get(START), START, **plan(question_set="small-2011 1.0.0"))
    path = f"{browser.location}/sections/jobs/not-applicable"

    browser.send(browser.get(path), path, questions=["jobs-07"], reason="None was refused.")
    told = find_warning(browser.get(browser.location))

    assert "You can save this, but the grade would stay provisional." in told
    assert "100% of the weight of Second jobs is marked not applicable; at most 15% may be." in told
