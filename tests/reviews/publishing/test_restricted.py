"""Of a restricted question a published report tells nothing to those who are not named."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

import pytest
from flask import Flask

from checklist.core.organisations import Role
from checklist.db import db
from tests.assessments.assessments import an_account
from tests.assessments.reach.assigning import account_of, inspector
from tests.assessments.restrictions.story import restrict
from tests.assessments.shares.sharing import add_body
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser, sign_in
from tests.responses.responding import place
from tests.reviews.draft_reports.drafting import TEXT
from tests.reviews.draft_reports.test_draft_pdf import ask, fetch
from tests.reviews.publishing.publishing import correct, publish, published, say_no_comments

RIGHT = "Registers are kept by hand in one of two places."


@pytest.fixture
def out(app: Flask, drafted: UUID, sid: Browser, lee: Browser) -> UUID:
    """A report that is published; its one finding is on a question restricted since."""
    say_no_comments(sid, drafted)
    with app.app_context():
        restrict(drafted, "vet-02", [account_of("Sid Signs")], an_account())
        db.session.commit()
    publish(lee, drafted)
    return drafted


@pytest.fixture
def unnamed(app: Flask, out: UUID, force: UUID, inspectorate: UUID) -> Mapping[str, Browser]:
    """Those who read the report, and are not named."""
    return {
        "body": sign_in(app, "Bea Body", add_body(app, force), Role.COORDINATOR),
        "reader": sign_in(app, "Rae Reader", force, Role.READER),
        "inspector": inspector(app, inspectorate, "Olga Other"),
        "inspectorate": sign_in(app, "Ira Reader", inspectorate, Role.READER),
    }


def test_neither_the_page_nor_the_response_shows_a_finding_on_it(
    out: UUID, unnamed: Mapping[str, Browser], sid: Browser, ina: Browser
) -> None:
    for who, browser in unnamed.items():
        page = browser.get(published(out))
        assert TEXT not in page.text, who
        assert "Finding 1 is about a restricted question" in text_of(page, "#withheld")
        assert text_of(page, "#hidden-reliability")
        for part in ("", "sheet"):
            path = place(out, part) if part else place(out)
            assert TEXT not in browser.client.get(path).text, (who, path)
    for browser in (sid, ina):
        assert TEXT in text_of(browser.get(published(out)), "#finding-1")


def test_no_print_shows_it_to_an_inspector_who_is_not_assigned(
    app: Flask, out: UUID, unnamed: Mapping[str, Browser]
) -> None:
    for edition in ("whole", "website"):
        url = f"{published(out)}/1/{edition}"
        ask(app, unnamed["inspector"], url)
        assert TEXT not in " ".join(fetch(unnamed["inspector"], url)), edition


def test_a_correction_of_it_is_named_to_nobody_else(
    out: UUID, unnamed: Mapping[str, Browser], lee: Browser
) -> None:
    correct(lee, out, "finding-1", text=RIGHT, reason="Quenillot was read wrongly.")

    for who, browser in unnamed.items():
        page = browser.get(published(out))
        assert "Quenillot" not in page.text, who
        assert "a restricted question was corrected" in text_of(page, "#versions")
    record = unnamed["reader"].get(f"/assessments/{out}/timeline")
    assert "corrected the published report" in record.text
    assert "finding-1" not in record.text
    assert "Quenillot" in lee.get(published(out)).text


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_no_print_tells_why_a_place_on_it_was_corrected(
    app: Flask, out: UUID, unnamed: Mapping[str, Browser], sid: Browser, lee: Browser
) -> None:
    correct(lee, out, "finding-1", text=RIGHT, reason="Quenillot was read wrongly.")
    url = f"{published(out)}/2/whole"

    ask(app, unnamed["body"], url)
    for who in ("body", "inspector"):
        printed = " ".join(" ".join(fetch(unnamed[who], url)).split())
        assert "It corrects a place that is restricted." in printed
        assert "Quenillot" not in printed
        assert "Finding 1:" not in printed
    ask(app, sid, url)
    assert "Quenillot was read wrongly." in " ".join(" ".join(fetch(sid, url)).split())
