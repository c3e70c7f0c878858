"""People are mentioned as @Name: those who see the note, and nobody else is told of."""

from __future__ import annotations

import re
from uuid import UUID, uuid4

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account
from checklist.assessments.notes.mentions import find_mentions, name_apart
from checklist.core.errors import UserError
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from tests.assessments.assessments import begin
from tests.assessments.notes.talking import notes_of, shown, write
from tests.browser import Browser, add_organisation, one, sign_in

IDS = {name: uuid4() for name in ("asha", "asher", "anne", "sam", "other sam", "jose")}
PEOPLE = name_apart(
    [
        (IDS["asha"], "Asha Khan", "coordinator", "asha@example.test"),
        (IDS["asher"], "Asha Khan-Smith", "reader", "asher@example.test"),
        (IDS["anne"], "Anne O’Neill", "reader", "anne@example.test"),
        (IDS["sam"], "Sam Smith", "reader", "sam@example.test"),
        (IDS["other sam"], "Sam Smith", "signatory", "sam.smith@example.test"),
        (IDS["jose"], "José", "reader", "jose@example.test"),
    ]
)


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


@pytest.fixture
def colleague(app: Flask, force: UUID) -> Browser:
    return sign_in(app, "Cora Colleague", force, Role.CONTRIBUTOR)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("@Asha Khan", ["asha"]),
        ("Ask @asha khan, or @ASHA KHAN-SMITH.", ["asha", "asher"]),
        ("(@Anne O'Neill) and @Anne O’Neill's register", ["anne"]),
        ("@Sam Smith (signatory), and @sam smith (reader)!", ["other sam", "sam"]),
        ("@Jose\u0301: is it so?", ["jose"]),
        ("Write to asha@example.test at 3 @ the desk", []),
        ("Nothing here", []),
        ("@Asha  Khan\nand Anne O’Neill", ["asha"]),
    ],
)
def test_a_name_after_an_at_sign_is_a_person(text: str, found: list[str]) -> None:
    assert find_mentions(text, PEOPLE) == [IDS[name] for name in found]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("@Bob", "Nobody who sees this note is called “Bob”"),
        ("Ask @Zoë, who knows", "Nobody who sees this note is called “Zoë”"),
        ("@Asha, is it so?", "the whole name of the person: @Asha Khan or @Asha Khan-Smith"),
        ("@Asha Brown", "the whole name of the person: @Asha Khan or"),
        ("@Sam Smith", "person: @Sam Smith (reader) or @Sam Smith (signatory)"),
        ("@Asha\nKhan", "the whole name of the person"),
    ],
)
def test_a_name_of_nobody_or_of_several_is_refused_with_what_to_write(text: str, said: str) -> None:
    with pytest.raises(UserError, match=re.escape(said)) as refused:
        find_mentions(text, PEOPLE)

    assert refused.value.field == "text"


def test_people_of_one_name_and_role_are_told_apart_by_their_addresses() -> None:
    two = name_apart(
        [(uuid4(), "Sam Smith", "reader", f"{name}@example.test") for name in ("sam", "sammy")]
    )

    assert [person.label for person in two] == [
        "Sam Smith (sam@example.test)",
        "Sam Smith (sammy@example.test)",
    ]
    assert find_mentions("@Sam Smith (sammy@example.test), look", two) == [two[1].person_id]


def test_who_is_mentioned_finds_the_note_marked_and_nobody_else_does(
    app: Flask, force: UUID, browser: Browser, colleague: Browser, assessment: UUID
) -> None:
    reader = sign_in(app, "Rita Reader", force, Role.READER)
    write(browser, assessment, "Nothing to you")

    write(browser, assessment, "@Cora Colleague, is it so?")

    marked = [note for note in shown(colleague.get(notes_of(assessment))) if "Mentions you" in note]
    assert len(marked) == 1
    assert "is it so?" in marked[0]
    assert "Mentions you" not in reader.get(notes_of(assessment)).text


def test_the_page_lists_whom_a_note_may_mention_without_a_script(
    app: Flask, force: UUID, browser: Browser, colleague: Browser, assessment: UUID
) -> None:
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    sign_in(app, "Olu Outsider", other, Role.COORDINATOR)
    sign_in(app, "Cora Colleague", force, Role.SIGNATORY)
    thread = write(browser, assessment, "Who knows?")

    for page in (browser.get(notes_of(assessment)), browser.get(thread)):
        names = [name.text for name in page.select("#names li")]
        assert names == ["@Asha Coordinator", "@Cora Colleague"]
        assert "Olu" not in page.text


def test_somebody_of_elsewhere_is_told_of_no_more_than_somebody_who_is_not_there(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    sign_in(app, "Olu Outsider", other, Role.COORDINATOR)
    url = notes_of(assessment)
    said = []

    for name in ("Olu Outsider", "Nia Nobody"):
        text = f"@{name} would know"
        page = browser.send(browser.get(url), url, form="form#write", expect=200, text=text)
        assert one(page, "textarea#text").text == text
        said.append(one(page, "#text-error").text.replace(name.split()[0], "…"))

    assert said[0] == said[1]
    assert "Nobody who sees this note" in said[0]
    assert shown(browser.get(url)) == []


def test_a_person_whose_role_has_ended_can_no_longer_be_mentioned(
    app: Flask, browser: Browser, colleague: Browser, assessment: UUID
) -> None:
    with app.app_context():
        query = select(Account).where(Account.name == "Cora Colleague")
        db.session.scalars(query).one().is_active = False
        db.session.commit()
    url = notes_of(assessment)

    page = browser.get(url)

    assert "Cora" not in page.text
    browser.send(page, url, form="form#write", expect=200, text="@Cora Colleague, is it so?")
