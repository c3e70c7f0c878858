"""The history of an answer: comparing two Saves, and beginning again from one of them."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st

from checklist.assessments.answers.history_diff import compare_texts
from checklist.assessments.models import Answer, AnswerEntry
from checklist.core.organisations import Role
from checklist.db import db
from tests.assessments.assessments import an_account, begin
from tests.browser import Browser, one, sign_in

FORM = "form#answer"


@pytest.fixture
def url(app: Flask, force: UUID) -> str:
    return f"/assessments/{begin(app, force)}/questions/vet-02"


def save(browser: Browser, url: str, **typed: Any) -> None:
    browser.send(browser.get(url), url, form=FORM, **typed)


@given(st.text("ab \n", max_size=60), st.text("ab \n", max_size=60))
def test_what_is_marked_and_what_is_not_make_up_each_text_again(older: str, newer: str) -> None:
    found = compare_texts("Note", older, newer)

    assert "".join(span.text for span in found.older) == older
    assert "".join(span.text for span in found.newer) == newer
    kept = [
        "".join(span.text for span in spans if not span.is_changed)
        for spans in (found.older, found.newer)
    ]
    assert kept[0] == kept[1]
    assert found.is_changed == (older != newer)


@pytest.mark.parametrize(
    ("between", "changes"),
    [("", 1), ("the", 1), ("of the", 1), ("\n\n", 1), ("of the same", 2)],
)
def test_changes_with_two_words_or_fewer_between_them_are_one(between: str, changes: int) -> None:
    rest = "We looked at every file of the year and found that nine in ten were complete"

    found = compare_texts("Note", f"{rest} old {between} May", f"{rest} new {between} June")

    assert [sum(span.is_changed for span in spans) for spans in (found.older, found.newer)] == [
        changes,
        changes,
    ]
    assert not found.is_replaced


def test_two_words_at_either_end_are_not_joined_to_a_change() -> None:
    found = compare_texts("Note", "We count twelve of them", "We count thirteen of them")

    assert [span.text for span in found.newer] == ["We count ", "thirteen", " of them"]


@pytest.mark.parametrize(("in_both", "is_replaced"), [(3, True), (4, False), (5, False)])
def test_a_text_with_less_than_two_fifths_in_common_is_shown_as_replaced(
    in_both: int, is_replaced: bool
) -> None:
    same = " ".join(["every", "file", "was", "read", "twice"][:in_both])
    older = f"{same} {' '.join(f'old{number}' for number in range(10 - in_both))}"
    newer = f"{same} {' '.join(f'new{number}' for number in range(20))}"

    found = compare_texts("Note", older, newer)

    assert found.is_replaced == is_replaced
    assert (found.older[0].text == older) == is_replaced
    assert (found.newer[0].text == newer) == is_replaced


def test_a_long_text_put_in_is_not_a_replacement() -> None:
    found = compare_texts("Note", "Three vacancies.", "Three vacancies. " + "More of it. " * 40)

    assert not found.is_replaced
    assert [span.is_changed for span in found.older] == [False]


def test_two_saves_are_shown_side_by_side_with_what_differs(browser: Browser, url: str) -> None:
    save(browser, url, value="2", note="Tested in <May> by us")
    save(browser, url, value="3", note="Tested in June by us")

    page = browser.get(f"{url}/history/compare?older=1&newer=2")

    taken_out = [element.text for element in page.select("del")]
    put_in = [element.text for element in page.select("ins")]
    assert ["2. Works with clear gaps" in text for text in taken_out] == [True, False]
    assert ["<May>" in text for text in taken_out] == [False, True]
    assert "June" in put_in[1]
    assert "by us" not in "".join(taken_out + put_in)
    assert "Taken out: " in taken_out[1]


def test_saves_are_compared_the_older_first_however_they_are_asked_for(
    browser: Browser, url: str
) -> None:
    save(browser, url, value="2", note="First")
    save(browser, url, value="2", note="Second")

    page = browser.get(f"{url}/history/compare?older=2&newer=1")

    assert "Saves 1 and 2" in one(page, "h1").text
    assert "First" in one(page, "del").text
    assert page.select("tbody th")[1].text == "Reason for this levelreplaced"


def test_a_save_that_never_was_cannot_be_compared(browser: Browser, url: str) -> None:
    browser.get(f"{url}/history/compare", expect=404)
    save(browser, url, value="2", note="First")

    browser.get(f"{url}/history/compare?older=1&newer=9", expect=404)


def test_an_earlier_save_is_restored_by_saving_it_again(browser: Browser, url: str) -> None:
    save(browser, url, value="2", note="First")
    save(browser, url, value="3", note="Second")
    page = browser.get(f"{url}?restore=1")
    assert "Nothing has changed yet" in one(page, "#restored").text
    assert one(page, "textarea#note").text == "First"
    assert one(browser.get(url), "textarea#note").text == "Second"

    browser.send(page, f"{url}?restore=1", form=FORM, value="2", note="First")

    assert one(browser.get(url), "textarea#note").text == "First"
    history = browser.get(f"{url}/history")
    assert len(history.select("section.govuk-summary-card")) == 3


def test_restoring_is_refused_where_the_answer_has_changed(
    app: Flask, browser: Browser, force: UUID, url: str
) -> None:
    save(browser, url, value="2", note="First")
    save(browser, url, value="3", note="Second")
    page = browser.get(f"{url}?restore=1")
    other = sign_in(app, "Ben Signatory", force, Role.SIGNATORY)
    save(other, url, value="4", note="Ben's")

    refused = browser.send(page, url, form=FORM, value="2", note="First", expect=200)

    assert "Ben's" in one(refused, "#conflict").text


def test_figures_and_follow_ups_come_back_with_an_earlier_save(app: Flask, force: UUID) -> None:
    browser = sign_in(app, "Asha Coordinator", force, Role.COORDINATOR)
    url = f"/assessments/{begin(app, force)}/questions/vet-01"
    figures: dict[str, Any] = {"figure-M01": "2,412"}
    save(browser, url, value="2", note="First", **figures)
    save(browser, url, value="2", note="Second")

    page = browser.get(f"{url}?restore=1")

    assert one(page, "input[name=figure-M01]")["value"] == "2,412"


def test_a_draft_is_kept_while_an_earlier_save_is_looked_at(browser: Browser, url: str) -> None:
    save(browser, url, value="2", note="First")
    save(browser, url, value="2", note="Second")
    page = browser.get(url)
    sent = {str(it["name"]): str(it["value"]) for it in page.select(f"{FORM} [type=hidden]")}
    browser.client.post(f"{url}/draft", data=sent | {"sequence": "1", "note": "My draft"})

    restored = browser.get(f"{url}?restore=1")

    assert "a draft from" in one(restored, "#restored").text
    assert one(browser.get(url), "textarea#note").text == "My draft"


def test_a_reader_compares_and_does_not_restore(
    app: Flask, browser: Browser, force: UUID, url: str
) -> None:
    save(browser, url, value="2", note="First")
    save(browser, url, value="2", note="Second")
    reader = sign_in(app, "Rita Reader", force, Role.READER)

    assert "What changed" in reader.get(f"{url}/history").text
    assert "Restore" not in reader.get(f"{url}/history").text
    assert "Restore" not in reader.get(f"{url}/history/compare").text
    assert not reader.get(f"{url}?restore=1").select("#restored")


def test_a_note_in_the_history_shows_its_markup_as_text(browser: Browser, url: str) -> None:
    note = '<b class="hostile">bold</b> & "quoted"'
    save(browser, url, value="2", note=note)
    save(browser, url, value="2", note="Second")

    for path in ("history", "history/compare"):
        page = browser.get(f"{url}/{path}")

        assert note in one(page, "main").text
        assert not page.select(".hostile")


def add_saves(app: Flask, url: str, newest: int) -> None:
    """Write as many Saves of an answer as its newest version says."""
    _, _, assessment, _, question = url.split("/")
    with app.app_context():
        author, value = an_account(), {"value": "2", "note": "A note"}
        same = {"assessment_id": UUID(assessment), "question_id": question, "saved_by": author}
        db.session.add(Answer(**same, **value, version=newest))
        for version in range(1, newest + 1):
            entry = AnswerEntry(**same, **value, version=version, role="contributor")
            db.session.add(entry)
        db.session.commit()


@pytest.mark.parametrize(("newest", "pages"), [(20, [20]), (21, [20, 1]), (45, [20, 20, 5])])
def test_the_earlier_saves_follow_page_by_page_and_none_is_skipped(
    app: Flask, browser: Browser, url: str, newest: int, pages: list[int]
) -> None:
    add_saves(app, url, newest)
    shown: list[list[int]] = []
    address: str | None = f"{url}/history"

    while address:
        page = browser.get(address)
        titles = [title.text for title in page.select("h2[id^=version-]")]
        shown.append([int(title.removeprefix("Save ").partition(":")[0]) for title in titles])
        earlier = [link for link in page.select("main a") if link.text == "Earlier saves"]
        address = str(earlier[0]["href"]) if earlier else None

    assert [len(versions) for versions in shown] == pages
    assert [version for versions in shown for version in versions] == [*range(newest, 0, -1)]


@pytest.mark.parametrize(
    ("before", "versions"), [(1, []), (2, [1]), (4, [3, 2, 1]), (9, [3, 2, 1])]
)
def test_only_the_saves_before_a_version_are_shown(
    app: Flask, browser: Browser, url: str, before: int, versions: list[int]
) -> None:
    add_saves(app, url, newest=3)

    page = browser.get(f"{url}/history?before={before}")

    ids = [str(title["id"]) for title in page.select("h2[id^=version-]")]
    assert ids == [f"version-{version}" for version in versions]
