"""Need to know, in a real browser: a question is restricted, met by a colleague, and lifted."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, Page, expect

from tests.walks.arriving import arrive
from tests.walks.checking import Inspector
from tests.walks.conftest import Service
from tests.walks.test_main_job import describe_and_start
from tests.walks.test_sharing import open_as

SECRET = "Two of nine posts are empty since the canary left."


def test_a_question_is_restricted_met_by_a_colleague_and_lifted(
    service: Service, chromium: Browser, inspector: Inspector
) -> None:
    coordinator = open_as(service, chromium, inspector, "Rita Restricts", "coordinator")
    colleague = open_as(service, chromium, inspector, "Colm Colleague", "reader")
    coordinator.get_by_role("button", name="Start an assessment").click()
    coordinator.locator("input[name=question_set]").first.check()
    describe_and_start(coordinator, f"Restricted {inspector.pictures.name}")
    assessment = coordinator.url
    question = answer_first(coordinator)

    restrict(coordinator, assessment, question, inspector)
    meet(colleague, assessment, question, inspector)
    lift(coordinator, assessment, inspector)

    colleague.goto(question)
    expect(colleague.get_by_role("main")).to_contain_text(SECRET)
    assert [text for text in inspector.complaints if "403" not in text] == []


def answer_first(page: Page) -> str:
    """Answer the first question, and give its address."""
    page.locator(".govuk-task-list__link").first.click()
    page.locator("input[name=value][value='1']").check()
    question = page.url
    page.get_by_label("Reason for this level").fill(SECRET)
    page.get_by_role("button", name="Save and continue").click()
    expect(page).not_to_have_url(question)
    return question


def restrict(page: Page, assessment: str, question: str, inspector: Inspector) -> None:
    page.goto(assessment)
    page.get_by_role("link", name="Restrict questions to people you name").click()
    arrive(page, "Restricted questions")
    inspector.look(page, "restricted-none")
    page.get_by_role("button", name="Restrict a question or a section").click()
    arrive(page, "Restrict a question or a section")
    page.get_by_role("button", name="Restrict", exact=True).click()
    expect(page).to_have_title(re.compile("^Error: "))
    inspector.look(page, "restrict-refused")
    page.locator("select[name=what]").select_option(value=question.rpartition("/")[2])
    page.get_by_role("button", name="Restrict", exact=True).click()
    arrive(page, "Restricted questions")
    expect(page.get_by_role("main")).to_contain_text("Rita Restricts")
    inspector.look(page, "restricted")


def meet(page: Page, assessment: str, question: str, inspector: Inspector) -> None:
    """Meet the restricted question as a colleague who is not named."""
    for place in (assessment, question, f"{assessment}/results", f"{assessment}/all?words=canary"):
        page.goto(place)
        expect(page.get_by_role("main")).to_contain_text("restricted")
        expect(page.locator("body")).not_to_contain_text("canary left")
    page.goto(question)
    inspector.look(page, "restricted-to-others")
    page.goto(f"{question}/notes")
    expect(page.get_by_role("heading", level=1)).to_have_text("This is not open to you")
    inspector.look(page, "restricted-notes")


def lift(page: Page, assessment: str, inspector: Inspector) -> None:
    page.goto(f"{assessment}/restrictions")
    page.get_by_role("link", name=re.compile("^Lift")).first.click()
    arrive(page, re.compile("^Lift the restriction"))
    inspector.look(page, "lift")
    page.locator("main form button").last.click()
    arrive(page, "Restricted questions")
    expect(page.get_by_role("link", name=re.compile("^Lift"))).to_have_count(0)
