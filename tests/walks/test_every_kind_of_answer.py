"""Answers of every type in a real browser: with and without scripts, at a desk and on a phone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlsplit
from uuid import UUID, uuid4

import pytest
from flask import Flask
from playwright.sync_api import Browser, Page, ViewportSize, expect

from checklist.assessments.pinned_set import shipped_library
from tests.assessments.assessments import begin
from tests.environment import IN_FULL
from tests.walks.arriving import arrive, expect_started
from tests.walks.checking import DESKTOP, PHONE, violations
from tests.walks.conftest import SMALL, Service, signed_in
from tests.walks.stocking import WFOF, Stocking, stocking
from tests.walks.widening import complaints_of_width

WAYS = [
    pytest.param(True, PHONE, id="with scripts on a phone"),
    pytest.param(False, DESKTOP, id="without scripts at a desk"),
]
OTHER_WAYS = [
    pytest.param(True, DESKTOP, id="with scripts at a desk"),
    pytest.param(False, PHONE, id="without scripts on a phone"),
]
Typed = dict[str, str | list[str]]


@dataclass
class Walk:
    """A coordinator who answers one assessment, and what is held against the pages passed."""

    page: Page
    assessment: str
    has_scripts: bool
    html: dict[str, str]
    complaints: list[str] = field(default_factory=list)

    def open(self, question: str) -> None:
        self.page.goto(f"{self.assessment}/questions/{question}")

    def save(self, typed: Typed) -> None:
        """Type these, by the names of their fields, and press Save."""
        for name, text in typed.items():
            self.fill(name, text)
        with self.page.expect_navigation() as coming:
            self.page.get_by_role("button", name="Save and return to the list").click()
        if not self.has_scripts and coming.value.ok:
            self.html[f"answering {self.page.title()} {len(self.html)}"] = coming.value.text()

    def fill(self, name: str, text: str | list[str]) -> None:
        fields = self.page.locator(f'form#answer [name="{name}"]')
        parts = [text] if isinstance(text, str) else text
        if fields.first.get_attribute("type") in {"radio", "checkbox"}:
            for part in parts:
                self.page.locator(f'form#answer [name="{name}"][value="{part}"]').check()
        else:
            for one, part in zip(fields.all(), parts, strict=True):
                one.fill(part)

    def is_refused(self, question: str, typed: Typed, message: str) -> None:
        """Save what cannot stand, and read why; everything typed is still there."""
        self.open(question)
        self.save(typed)
        expect(self.page.locator(".govuk-error-summary")).to_contain_text(message)
        beside = self.page.locator(".govuk-error-message", has_text=message)
        expect(beside.first).to_be_visible()
        self.look(question)

    def is_taken(self, question: str, typed: Typed, words: str) -> None:
        """Save what stands, and read it again where it is saved."""
        if not self.page.url.endswith(question):
            self.open(question)
        self.save(typed)
        expect(self.page.locator(".govuk-error-summary")).to_have_count(0)
        self.open(question)
        expect(self.page.locator("main")).to_contain_text(words)

    def shows(self, *words: str) -> None:
        for one in words:
            expect(self.page.locator("main")).to_contain_text(one)
        self.look(self.page.url.rpartition("/")[2])

    def look(self, name: str) -> None:
        """Hold the page to axe where there are scripts, and to every width."""
        found = complaints_of_width(self.page)
        if self.has_scripts:
            found += violations(self.page)
        self.complaints += [f"{name}: {one}" for one in found]


@pytest.fixture
def shire(inside: Flask) -> Stocking:
    """A force of its own, with a coordinator."""
    name = uuid4().hex[:8]
    return stocking(inside, f"{name} Police", f"Kit {name}")


@pytest.fixture
def page(
    service: Service, chromium: Browser, shire: Stocking, scripts: bool, size: ViewportSize
) -> Iterator[Page]:
    """A page of its coordinator's, in a window of this size."""
    ways = {"java_script_enabled": scripts, "viewport": size}
    context = signed_in(chromium, service, shire.browser, **ways)
    yield context.new_page()
    context.close()


KINDS: list[tuple[str, Typed, str, Typed, str]] = [
    ("public-01", {}, "Select yes, partly or no", {"value": "partly"}, "Partly"),
    (
        "public-02",
        {"value": ["31", "2", "2026"]},
        "must be a real date",
        {"value": ["4", "March", "2022"]},
        "4 March 2022",
    ),
    (
        "public-03",
        {"value": "101"},
        "Percentage must be between 0 and 100",
        {"value": "12.5%"},
        "12.5%",
    ),
    ("media-04", {}, "Select the one that fits best", {"value": "all contact"}, "All contact"),
    (
        "proc-02",
        {"value": "5k"},
        "Amount must be in pounds, such as 5,000 or 49.99",
        {"value": "£5,000"},
        "£5,000",
    ),
    ("media-10", {"value": "about 3"}, "must be a whole number", {"value": "3"}, "3"),
    ("biz-04", {"value": "many"}, "must be a whole number", {"value": "1,250"}, "1,250"),
    (
        "biz-05",
        {"value": "1,300"},
        "Applications approved (biz-05) cannot exceed those made (biz-04)",
        {"value": "1,200"},
        "1,200",
    ),
    (
        "media-11",
        {"value": "x" * 4001},
        "Answer must be 4,000 characters or fewer",
        {"value": "Two were warned.\nOne left."},
        "Two were warned.",
    ),
]
"""A question of each type: what it refuses and says to that, and what it takes and how it reads."""


@pytest.mark.parametrize(("scripts", "size"), WAYS if IN_FULL else WAYS[:1])
def test_the_2011_set_is_answered_in_every_type_it_has(
    page: Page, shire: Stocking, html: dict[str, str], scripts: bool
) -> None:
    walk = Walk(page, f"/assessments/{begin_2011(shire)}", scripts, html)

    for question, wrong, message, right, words in KINDS:
        # A note alone would be saved, for the level to be set later.
        noted = {**wrong, "note": "As counted."} if wrong else {}
        walk.is_refused(question, noted, message)
        expect(walk.page.locator("#note")).to_have_value("As counted." if wrong else "")
        walk.is_taken(question, right, words)
    walk.open("public-03")
    walk.shows("Then and now", "Figures from the time", "2011 national telephone survey: 36%")
    hides_and_shows_again(walk)

    assert walk.complaints == []


def begin_2011(shire: Stocking) -> UUID:
    shipped = shipped_library().latest(WFOF.id)
    return begin(
        shire.app,
        shire.force,
        set_id=WFOF.id,
        set_version=WFOF.version,
        set_hash=shipped.content_hash,
        as_at=date(2026, 11, 20),
    )


def hides_and_shows_again(walk: Walk) -> None:
    """An answer that hides others says so before it does, and what was said there is kept."""
    walk.open("public-01")
    walk.save({"value": "no"})
    walk.shows("Not saved yet", "public-02", "public-03")
    walk.save({})
    walk.open("public-02")
    expect(walk.page.locator("#hidden")).to_contain_text("4 March 2022")
    walk.look("public-02 hidden")
    walk.is_taken("public-01", {"value": "yes"}, "Yes")
    walk.open("public-02")
    expect(walk.page.locator("[name=value]").nth(1)).to_have_value("3")


FIGURES: Typed = {
    "fact-shared-register": "yes",
    "figure-M01": "40",
    "figure-M01-refused": "10",
    "figure-M01-opened": ["1", "2", "2026"],
    "figure-M02-decided-female": "20",
    "figure-M02-refused-female": "5",
    "figure-M02-decided-male": "20",
    "figure-M02-refused-male": "10",
    "value": "partly",
    "note": "Counted from the register.",
}
BESIDE: list[tuple[str, Typed, str]] = [
    ("gift-01", {"value": "yes"}, "Yes"),
    ("gift-02", {"value": ["1", "2", "2020"], "note": "Read again in May."}, "1 February 2020"),
    ("gift-04", {"value": "one register"}, "One register"),
    ("jobs-03", {"value": "49.99", "note": "In a year."}, "£49.99"),
    ("jobs-06", {"value": ["policing", "teaching"]}, "Policing; teaching"),
]
"""What is answered before the figures, and what the page says to it."""


@pytest.mark.parametrize(("scripts", "size"), OTHER_WAYS if IN_FULL else OTHER_WAYS[:1])
def test_figures_facts_and_several_choices_are_given_and_a_level_is_fixed(
    page: Page, html: dict[str, str], scripts: bool
) -> None:
    walk = Walk(page, begin_small(page), scripts, html)

    for question, typed, words in BESIDE:
        walk.is_taken(question, typed, words)
        walk.look(question)
    unequal = FIGURES | {"figure-M01-accepted": "31"}
    walk.is_refused("gift-03", unequal, "They must add up to the 40 entries")
    walk.is_taken(
        "gift-03", {"figure-M01-accepted": "30", "follow-up-entries": "A watch."}, "Partly"
    )
    walk.shows("Share refused: 25", "Against the reference")
    expect(page.locator("[name=fact-shared-register][value=yes]")).to_be_checked()
    walk.open("gift-01")
    walk.save({"value": "no"})
    walk.shows("Not saved yet")
    walk.save({})
    walk.open("jobs-07")
    walk.shows("This question is not asked", "Without a policy nothing is followed up.")

    assert walk.complaints == []


def begin_small(page: Page) -> str:
    """Start an assessment of the made-up set, and give its path."""
    page.goto("/assessments/start")
    page.locator(f"input[name=question_set][value^={SMALL.id}]").check()
    page.locator("#title").fill("Every kind")
    for name in ("period_begins", "period_ends", "as_at"):
        year = "2025" if name == "period_begins" else "2026"
        for part, number in (("day", "30"), ("month", "9"), ("year", year)):
            page.locator(f"#{name}-{part}").fill(number)
    page.locator("input[name=marking]").last.check()
    page.get_by_role("button", name="Continue").click()
    arrive(page, "Check the assessment before you start it")
    page.get_by_role("button", name="Start the assessment").click()
    expect_started(page)
    return urlsplit(page.url).path
