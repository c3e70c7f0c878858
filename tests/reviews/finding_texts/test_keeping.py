"""A lead inspector keeps finding texts; inspectors read them, and no other organisation does."""

from __future__ import annotations

from threading import Barrier, Thread
from uuid import UUID, uuid4

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import func, select

from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from checklist.reviews.finding_texts.models import FindingText
from tests.assessments.assessments import queries_counted
from tests.assessments.reach.assigning import inspector, lead
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser, add_organisation, one, sign_in
from tests.reviews.finding_texts.keeping import (
    NAME,
    NEW,
    TEXTS,
    TYPED,
    WORDS,
    add_texts,
    address_of,
    change,
    keep,
    withdraw,
)


@pytest.fixture
def inspectorate(app: Flask) -> UUID:
    return add_organisation(app, "An Inspectorate", OrganisationKind.INSPECTORATE)


@pytest.fixture
def lee(app: Flask, inspectorate: UUID) -> Browser:
    return lead(app, inspectorate)


@pytest.fixture
def ina(app: Flask, inspectorate: UUID) -> Browser:
    return inspector(app, inspectorate)


def error_of(page: BeautifulSoup, field: str) -> str:
    return text_of(page, f"#{field}-error").removeprefix("Error: ")


def test_where_none_is_kept_a_lead_is_asked_to_and_an_inspector_is_told(
    lee: Browser, ina: Browser
) -> None:
    assert "Keep a new text" in text_of(lee.get(TEXTS))

    page = ina.get(TEXTS)

    assert "No text is offered. A lead inspector can keep some." in text_of(page)
    assert "Keep a new text" not in text_of(page)


def test_a_kept_text_is_read_by_inspectors_with_its_kind_and_who_kept_it(
    app: Flask, lee: Browser, ina: Browser
) -> None:
    keep(lee)

    assert "Area for improvement (1)" in text_of(ina.get(TEXTS))
    page = ina.get(address_of(app))
    assert one(page, "h1").text == NAME
    assert text_of(page, "#text") == WORDS
    assert "by Lee Lead, lead inspector" in text_of(page, "#history")
    assert not page.select(f"a[href='{address_of(app)}/change']")


def test_only_a_lead_keeps_texts(app: Flask, lee: Browser, ina: Browser) -> None:
    keep(lee)

    assert ina.client.get(NEW).status_code == 403
    assert ina.client.get(f"{address_of(app)}/change").status_code == 403


def test_who_reads_a_text_stands_beside_its_boxes(lee: Browser) -> None:
    page = lee.get(NEW)

    line = "Seen by: inspectors and lead inspectors of An Inspectorate."
    assert text_of(page, "#text-seen") == text_of(page, "#name-seen") == line
    assert "[force]" in text_of(page)


def test_a_text_without_name_kind_or_words_is_refused_beside_each(lee: Browser) -> None:
    page = keep(lee, expect=200, name=" ", kind="", text="")

    assert error_of(page, "name") == "Enter a name"
    assert error_of(page, "kind") == "Select what kind of finding it is for"
    assert error_of(page, "text") == "Enter the text"


def test_two_texts_of_an_inspectorate_have_no_name_that_looks_alike(
    app: Flask, lee: Browser
) -> None:
    keep(lee)

    page = keep(lee, expect=200, name="vetting  BACKLOG", text="Other words")

    assert error_of(page, "name") == "Another text is called “Vetting backlog”. Enter another name"
    assert one(page, "textarea#text").text.strip() == "Other words"
    keep(lee, name="Other")
    refused = change(lee, address_of(app, "Other"), expect=200, name=NAME)
    assert "Another text is called" in error_of(refused, "name")


def test_the_name_of_a_withdrawn_text_stays_its_own(app: Flask, lee: Browser) -> None:
    keep(lee)
    withdraw(lee, address_of(app))

    page = keep(lee, expect=200)

    assert "offer that text again" in error_of(page, "name")
    change(lee, address_of(app))
    assert "Area for improvement (1)" in text_of(lee.get(TEXTS))


def test_of_two_who_keep_one_name_at_once_one_is_told_and_loses_nothing(
    app: Flask, inspectorate: UUID, lee: Browser
) -> None:
    both = lee, lead(app, inspectorate, "Lia Lead")
    pages = [each.get(NEW) for each in both]
    together, answers = Barrier(2), dict[int, tuple[int, str]]()

    def send(number: int) -> None:
        boxes = pages[number].select("#keep [type=hidden]")
        hidden = {str(each["name"]): str(each["value"]) for each in boxes}
        together.wait()
        got = both[number].client.post(NEW, data=hidden | TYPED | {"text": f"Words {number}"})
        answers[number] = got.status_code, got.text

    threads = [Thread(target=send, args=(number,)) for number in range(2)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()

    assert sorted(code for code, _ in answers.values()) == [200, 302]
    [loser] = [number for number, (code, _) in answers.items() if code == 200]
    assert "Another text is called" in answers[loser][1]
    assert f"Words {loser}" in answers[loser][1]
    with app.app_context():
        assert db.session.scalar(select(func.count()).select_from(FindingText)) == 1


def test_a_form_that_is_sent_twice_keeps_one_text(app: Flask, lee: Browser) -> None:
    page = lee.get(NEW)

    for _ in range(2):
        lee.send(page, NEW, form="form#keep", **TYPED)

    with app.app_context():
        assert db.session.scalar(select(func.count()).select_from(FindingText)) == 1


def test_each_version_is_kept_with_who_saved_it(
    app: Flask, inspectorate: UUID, lee: Browser
) -> None:
    keep(lee)
    lia = lead(app, inspectorate, "Lia Lead")

    change(lia, address_of(app), text="Better words", name="Backlog")

    page = lee.get(address_of(app, "Backlog"))
    assert text_of(page, "#text") == "Better words"
    [changed, kept] = [each.text for each in page.select("#history > li")]
    assert "Changed" in changed
    assert "Lia Lead" in changed
    assert "Kept" in kept
    assert "Lee Lead" in kept
    assert WORDS in kept
    assert NAME in kept


def test_a_save_over_a_save_shows_both_and_the_next_one_stands(
    app: Flask, inspectorate: UUID, lee: Browser
) -> None:
    keep(lee)
    url = f"{address_of(app)}/change"
    page = lee.get(url)
    change(lead(app, inspectorate, "Lia Lead"), address_of(app), text="Words of Lia")
    sent = TYPED | {"text": "Words of Lee", "standing": "offered"}

    refused = lee.send(page, url, form="form#keep", expect=200, **sent)

    assert "Saved by Lia Lead" in text_of(refused, "#saved")
    assert "Words of Lia" in text_of(refused, "#saved")
    assert one(refused, "textarea#text").text.strip() == "Words of Lee"
    lee.send(refused, url, form="form#keep", **sent)
    assert text_of(lee.get(address_of(app)), "#text") == "Words of Lee"


def test_a_withdrawn_text_stays_readable_with_its_history(
    app: Flask, lee: Browser, ina: Browser
) -> None:
    keep(lee)

    withdraw(lee, address_of(app))

    page = ina.get(TEXTS)
    assert "Withdrawn (1)" in text_of(page)
    assert "No text is offered" in text_of(page)
    page = ina.get(address_of(app))
    assert "Nobody can choose it" in text_of(page)
    assert "Withdrawn" in text_of(page, "#history")


def test_another_inspectorate_and_a_force_are_told_of_no_text(
    app: Flask, force: UUID, lee: Browser
) -> None:
    keep(lee)
    address = address_of(app)
    elsewhere = add_organisation(app, "Another Inspectorate", OrganisationKind.INSPECTORATE)
    lou = lead(app, elsewhere, "Lou Lead")

    assert "No text is offered" in text_of(lou.get(TEXTS))
    for page in (address, f"{address}/change"):
        there = lou.client.get(page)
        nowhere = lou.client.get(page.replace(address, f"{TEXTS}/{uuid4()}"))
        assert there.status_code == nowhere.status_code == 404
        assert there.text == nowhere.text
    keep(lou)
    assert sign_in(app, "Cora Force", force, Role.COORDINATOR).client.get(TEXTS).status_code == 403


def test_a_hundred_texts_are_listed_with_as_many_queries_as_one(
    app: Flask, inspectorate: UUID, lee: Browser
) -> None:
    keep(lee)
    with queries_counted(app) as few:
        lee.get(TEXTS)
    add_texts(app, inspectorate, 100)

    with queries_counted(app) as many:
        page = lee.get(TEXTS)

    assert len(many) == len(few)
    assert "Area for improvement (101)" in text_of(page)
