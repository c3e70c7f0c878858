"""A question put to a local policing body, in a real browser: given, answered, read, taken back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.environment import IN_FULL
from tests.walks.arriving import arrive, expect_started
from tests.walks.checking import Inspector
from tests.walks.conftest import Service
from tests.walks.test_joining import open_window, sign_in
from tests.walks.test_main_job import PASSWORD, describe_and_start, fill_date, set_password
from tests.walks.widening import complaints_of_width

NOTE = "The panel sees every decision of the quarter, and says so in its minutes."
MINUTES = "Minutes of the panel, June, with every decision of the quarter.\n"
SHOWS = "The panel looked at every decision."
FILE = "panel-minutes.txt"


@dataclass(frozen=True)
class Stage:
    """A force, the body that it asks, and the administrator who opens it to them."""

    service: Service
    chromium: Browser
    inspector: Inspector

    @property
    def force(self) -> str:
        """A force that no other walk sees."""
        return f"{self.inspector.pictures.name.title()} Asking Police"

    @property
    def team(self) -> str:
        """The service team of its administrator."""
        return f"{self.inspector.pictures.name.title()} service team"

    @property
    def body(self) -> str:
        """A body with a name as long as real ones have."""
        return f"Office of the {self.inspector.pictures.name.title()} Police and Crime Commissioner"

    def open_as(self, name: str, place: str, role: str) -> Page:
        """Open a window in which a new person of an organisation is signed in."""
        email = f"{name.split()[0].lower()}.{self.inspector.pictures.name}@asking.example"
        page = open_window(self.chromium, self.service, self.inspector).new_page()
        link = self.service.add_person(email, name, place, role)
        set_password(page, link, self.inspector)
        arrive(page, "You have signed out")
        sign_in(page, email, PASSWORD)
        expect(page.get_by_role("button", name="Sign out")).to_be_visible()
        return page

    def look(self, page: Page, name: str) -> None:
        """Hold a page to what every page is held to: in a full run at every width."""
        self.inspector.look(page, f"body-{name}")
        if IN_FULL and self.inspector.has_scripts:
            assert complaints_of_width(page) == [], name


def test_a_force_asks_a_body_which_answers_with_a_file_and_takes_the_question_back(
    service: Service, chromium: Browser, inspector: Inspector, tmp_path: Path
) -> None:
    stage = Stage(service, chromium, inspector)
    service.command("organisation", "add", stage.force, "--kind", "force")
    service.command("organisation", "add", stage.body, "--kind", "local policing body")
    give_access(stage)
    coordinator = stage.open_as("Corin Coordinator", stage.force, "coordinator")
    dana = stage.open_as("Dana Delegate", stage.body, "contributor")
    coordinator.get_by_role("button", name="Start an assessment").click()
    coordinator.locator("input[name=question_set]").first.check()
    describe_and_start(coordinator, f"Asked {inspector.pictures.name}")
    expect_started(coordinator)
    assessment = coordinator.url

    put(stage, coordinator)
    question = answer(stage, dana)
    exhibit = add_file(stage, dana, question, tmp_path)
    read(stage, coordinator, question, exhibit)
    take_back(stage, coordinator, assessment)

    for place in (question, exhibit):
        dana.goto(place)
        expect(dana.get_by_role("heading", level=1)).to_have_text("This is not open to you")
        expect(dana.locator("body")).not_to_contain_text("sees every decision")
    stage.look(dana, "taken-back-from")
    coordinator.goto(question)
    expect(coordinator.locator("form#answer")).to_contain_text(NOTE)
    assert [text for text in inspector.complaints if "403" not in text] == []


def give_access(stage: Stage) -> None:
    """Open the force to the body, as an administrator does."""
    stage.service.command("organisation", "add", stage.team, "--kind", "service team")
    page = stage.open_as("Ada Administrator", stage.team, "administrator")
    page.goto("/organisations")
    page.get_by_role("link", name=stage.body).click()
    page.get_by_role("link", name=re.compile("^Change.*forces it sees", re.IGNORECASE)).click()
    arrive(page, "Forces it sees")
    stage.look(page, "forces")
    page.get_by_label(stage.force, exact=True).check()
    page.get_by_role("button", name="Save").click()
    arrive(page, stage.body)
    expect(page.get_by_role("main")).to_contain_text(stage.force)
    stage.look(page, "organisation")


def put(stage: Stage, page: Page) -> None:
    """Put the first question to the body as a whole, by a day."""
    page.get_by_role("link", name=re.compile("^Share questions out")).click()
    page.get_by_role("button", name="Share questions").click()
    page.locator("select[name=recipient]").select_option(
        label=f"{stage.body} (all who answer there)"
    )
    stage.look(page, "put")
    page.locator("summary", has_text="Single questions of").first.click()
    page.locator("input[name=questions]").first.check()
    fill_date(page, "due", (30, 9, 2099))
    page.get_by_role("button", name="Share", exact=True).click()
    expect(page.locator("[aria-labelledby=by-person]")).to_contain_text(stage.body)
    stage.look(page, "who-answers-what")


def answer(stage: Stage, page: Page) -> str:
    """Answer what home lists, and give its address."""
    page.goto("/")
    expect(page.get_by_role("main")).to_contain_text("Answer by 30 September 2099")
    stage.look(page, "home")
    page.locator("section[aria-labelledby=my-work] a").first.click()
    expect(page).to_have_url(re.compile(r"//[^/]+/assessments/[0-9a-f-]+/questions/[\w-]+$"))
    question = page.url
    stage.look(page, "question")
    page.locator("input[name=value][value='3']").check()
    page.get_by_label("Reason for this level").fill(NOTE)
    page.get_by_role("button", name="Save and continue").click()
    expect(page).not_to_have_url(question)
    return question


def add_file(stage: Stage, page: Page, question: str, folder: Path) -> str:
    """Add a file to the answer and download it again; the address of its exhibit."""
    file = folder / FILE
    file.write_text(MINUTES)
    page.goto(question)
    page.locator("input[type=file]").set_input_files(file)
    page.get_by_role("button", name="Upload and describe").click()
    page.get_by_label("What it shows", exact=False).fill(SHOWS)
    page.locator("input[name=marking][value=OFFICIAL]").check()
    page.locator("input[name=strength][value=E1]").check()
    stage.look(page, "exhibit-new")
    page.get_by_role("button", name="Add exhibit").click()
    page.locator("main a[href$='/exhibits/1']").first.click()
    expect(page.get_by_role("main")).to_contain_text(SHOWS)
    expect(page.get_by_role("main")).to_contain_text("added it. The force keeps it")
    stage.look(page, "exhibit")
    assert download(page, f"Download {FILE}", folder) == MINUTES
    return page.url


def download(page: Page, link: str, folder: Path) -> str:
    """Follow a link to a file, and give what it holds."""
    with page.expect_download() as begun:
        page.get_by_role("link", name=link).click()
    begun.value.save_as(folder / "received")
    assert begun.value.suggested_filename == FILE
    return (folder / "received").read_text()


def read(stage: Stage, page: Page, question: str, exhibit: str) -> None:
    """See in the force what the body saved, and that it was the body."""
    page.goto(question)
    expect(page.locator("form#answer")).to_contain_text(NOTE)
    expect(page.get_by_role("main")).to_contain_text("Dana Delegate")
    stage.look(page, "answered")
    page.goto(exhibit)
    expect(page.get_by_role("main")).to_contain_text(SHOWS)
    stage.look(page, "exhibit-in-force")


def take_back(stage: Stage, page: Page, assessment: str) -> None:
    """Take the question back: what the body saved stays."""
    page.goto(f"{assessment}/shares")
    page.get_by_role("link", name=re.compile(stage.body)).click()
    arrive(page, re.compile(f"^Shared with .*{stage.body}"))
    expect(page.get_by_role("main")).to_contain_text("1 of 1 question answered")
    stage.look(page, "shared")
    page.locator("input[name=questions]").check()
    page.get_by_role("button", name="Take back").click()
    expect(page.locator(".govuk-notification-banner")).to_contain_text("1 question taken back")
    arrive(page, "Who answers what")
    expect(page.get_by_role("link", name=re.compile(stage.body))).to_have_count(0)
