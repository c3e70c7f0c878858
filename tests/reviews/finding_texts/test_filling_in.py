"""An inspector begins a finding with a kept text: it is put after what is typed, and filled in."""

from __future__ import annotations

from uuid import UUID, uuid4

from bs4 import BeautifulSoup
from flask import Flask

from checklist.core.organisations import OrganisationKind
from tests.assessments.assessments import queries_counted
from tests.assessments.reach.assigning import lead
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser, add_organisation, one
from tests.reviews.finding_texts.keeping import (
    NAME,
    TEXTS,
    add_texts,
    address_of,
    change,
    keep,
    withdraw,
)
from tests.reviews.findings.conftest import ina, lee
from tests.reviews.findings.finding import filled, find_findings, listing, write

__all__ = ["ina", "lee"]

FILLED = (
    "In 5 March 2021 to 4 March 2022, Testshire Police had a backlog in vetting: see vet-01 and"
    " vet-02."
)


def new(assessment: UUID, *questions: str) -> str:
    chosen = "&".join(f"questions={each}" for each in questions or ("vet-01", "vet-02"))
    return f"{listing(assessment)}/new?{chosen}"


def id_of(app: Flask, name: str = NAME) -> str:
    return address_of(app, name).removeprefix(f"{TEXTS}/")


def fill_in(
    by: Browser, url: str, page: BeautifulSoup | None = None, /, **typed: str
) -> BeautifulSoup:
    """Press "Fill in" on the form of a finding, with what stands there and what is typed."""
    sent = filled(page or by.get(url)) | typed | {"then": "fill"}
    return by.send(page or by.get(url), url, form="form#write", expect=200, **sent)


def text_in(page: BeautifulSoup) -> str:
    return one(page, "textarea#text").text.removeprefix("\n")


def error_of(page: BeautifulSoup, field: str = "kept_text") -> str:
    return text_of(page, f"#{field}-error").removeprefix("Error: ")


def test_where_no_text_is_kept_none_is_offered(assessment: UUID, ina: Browser) -> None:
    assert not ina.get(new(assessment)).select("#kept_text")


def test_a_chosen_text_is_filled_in_with_force_questions_and_period(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    keep(lee)
    url = new(assessment)

    page = fill_in(ina, url, kept_text=id_of(app))

    assert text_in(page) == FILLED
    assert "“Vetting backlog” is filled in" in text_of(page)
    assert one(page, "#write input[name=kind][checked]")["value"] == "area for improvement"
    assert not page.select("#kept_text option[selected][value]:not([value=''])")
    write(ina, page, url)
    assert [each.text for each in find_findings(app, assessment)] == [FILLED]


def test_it_is_put_after_what_is_typed_and_nothing_else_is_lost(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    keep(lee, text="And [force].")
    url = new(assessment)
    typed = {"kind": "narrative", "recommendation-1-text": "Clear everybody"}

    page = fill_in(ina, url, ina.get(url), kept_text=id_of(app), text="Mine.", **typed)

    assert text_in(page) == "Mine.\n\nAnd Testshire Police."
    assert one(page, "#write input[name=kind][checked]")["value"] == "narrative"
    assert "Clear everybody" in one(page, "#recommendation-1-text").text


def test_without_a_choice_one_is_asked_for_and_what_is_typed_stays(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    keep(lee)

    page = fill_in(ina, new(assessment), text="Mine.")

    assert error_of(page) == "Choose a text"
    assert text_in(page) == "Mine."


def test_a_text_that_would_make_it_too_long_is_refused_with_the_count(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    keep(lee, text="b" * 100)

    page = fill_in(ina, new(assessment), kept_text=id_of(app), text="a" * 7950)

    assert error_of(page) == (
        "With “Vetting backlog” the text would have 8052 characters, and it can have 8000. Shorten"
        " what is typed first"
    )
    assert text_in(page) == "a" * 7950


def test_what_is_not_filled_in_is_asked_for_when_the_finding_is_saved(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    keep(lee)
    url = f"{listing(assessment)}/new"
    page = fill_in(ina, url, kept_text=id_of(app))
    assert text_in(page).endswith("see [questions].")

    refused = write(ina, page, url, expect=200, questions="vet-01")

    assert error_of(refused, "text") == "Write what is meant in place of [questions]"
    assert "[questions]" in text_in(refused)
    assert not find_findings(app, assessment)


def test_other_words_in_brackets_are_the_writers_own(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    keep(lee, text="It said “curent” [sic] of [FORCE].")
    url = new(assessment)

    page = fill_in(ina, url, kept_text=id_of(app))

    write(ina, page, url)
    [finding] = find_findings(app, assessment)
    assert finding.text == "It said “curent” [sic] of Testshire Police."


def test_a_text_is_filled_in_as_a_finding_is_changed(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    keep(lee)
    url = new(assessment)
    page = fill_in(ina, url, kept_text=id_of(app))
    write(ina, page, url)

    page = fill_in(ina, f"{listing(assessment)}/1/change", kept_text=id_of(app))

    assert text_in(page) == f"{FILLED}\n\n{FILLED}"


def test_a_text_withdrawn_since_the_page_was_opened_is_refused(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    keep(lee)
    keep(lee, name="Other")
    url = new(assessment)
    page = ina.get(url)
    assert [each.text for each in page.select("#kept_text option")] == [
        "Choose a text",
        "Other",
        "Vetting backlog",
    ]
    withdraw(lee, address_of(app))

    page = fill_in(ina, url, page, kept_text=id_of(app), text="Mine.")

    assert error_of(page) == "That text was withdrawn. Choose another"
    assert text_in(page) == "Mine."
    assert [each.text for each in page.select("#kept_text option")] == ["Choose a text", "Other"]


def test_the_text_of_another_inspectorate_is_as_one_that_is_not_there(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    elsewhere = add_organisation(app, "Another Inspectorate", OrganisationKind.INSPECTORATE)
    keep(lead(app, elsewhere, "Lou Lead"))
    keep(lee, name="Other")
    url = new(assessment)

    theirs = fill_in(ina, url, kept_text=id_of(app))

    assert text_in(theirs) == ""
    nowhere = fill_in(ina, url, kept_text=str(uuid4()))
    assert error_of(theirs) == error_of(nowhere) == error_of(fill_in(ina, url, kept_text="x"))
    assert NAME not in theirs.text


def test_a_text_kept_last_year_changes_no_finding_that_began_with_it(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    keep(lee)
    url = new(assessment)
    page = fill_in(ina, url, kept_text=id_of(app))
    write(ina, page, url)

    change(lee, address_of(app), text="Other words")

    assert find_findings(app, assessment)[0].text == FILLED


def test_a_hundred_texts_are_offered_with_as_many_queries_as_one(
    app: Flask, inspectorate: UUID, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    keep(lee)
    ina.get(new(assessment))  # what the first page keeps is asked for once
    with queries_counted(app) as few:
        ina.get(new(assessment))
    add_texts(app, inspectorate, 100)

    with queries_counted(app) as many:
        page = ina.get(new(assessment))

    assert len(many) == len(few)
    assert len(page.select("#kept_text optgroup option")) == 101
