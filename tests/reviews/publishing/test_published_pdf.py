"""A published report as a PDF: whole, the edition for a website, and in the force's own report."""

from __future__ import annotations

import json
from uuid import UUID

import pytest
from flask import Flask

from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from checklist.settings import Settings
from tests.assessments.assessments import an_account
from tests.assessments.reach.assigning import account_of, inspector
from tests.assessments.restrictions.story import restrict
from tests.browser import Browser, add_organisation, sign_in
from tests.reviews.draft_reports.drafting import TEXT
from tests.reviews.draft_reports.test_draft_pdf import ask, fetch, list_prints
from tests.reviews.publishing.publishing import (
    WHY,
    correct,
    publish,
    published,
    say_no_comments,
)


@pytest.fixture
def out(app: Flask, drafted: UUID, sid: Browser, lee: Browser) -> UUID:
    """A report that is published."""
    say_no_comments(sid, drafted)
    publish(lee, drafted)
    return drafted


def pdf_of(assessment: UUID, edition: str) -> str:
    return f"{published(assessment)}/1/{edition}"


def test_both_editions_are_offered_printed_and_marked(
    app: Flask, out: UUID, browser: Browser, lee: Browser
) -> None:
    offered = [str(a["href"]) for a in browser.get(published(out)).select("#published-pdfs a")]
    assert offered == [pdf_of(out, each) for each in ("whole", "website", "health-check")]
    assert len(lee.get(published(out)).select("#published-pdfs a")) == 2
    for url in offered[:2]:
        ask(app, browser, url)

    whole, shown = (fetch(lee, url) for url in offered[:2])

    for pages, marking in ((whole, "OFFICIAL-SENSITIVE"), (shown, "OFFICIAL")):
        assert TEXT in " ".join(pages)
        assert WHY in " ".join(pages)
        for page in pages:
            assert page.replace("OFFICIAL-SENSITIVE", "OS").count("OFFICIAL") == (
                0 if marking == "OFFICIAL-SENSITIVE" else page.count("OFFICIAL")
            )
            assert page.count(marking) >= 2
    assert all("Version 1, published" in page for page in whole)
    assert all("Published edition, version 1, published" in page for page in shown)
    assert "What the published edition leaves out" in " ".join(whole)
    assert "What the published edition leaves out" not in " ".join(shown)


def test_a_corrected_version_says_in_print_what_it_corrects(
    app: Flask, out: UUID, browser: Browser, lee: Browser
) -> None:
    correct(lee, out, "finding-1", text="Registers are kept by hand in one place.")
    for edition in ("whole", "website"):
        ask(app, browser, f"{published(out)}/2/{edition}")

    whole, shown = (
        " ".join(" ".join(fetch(browser, f"{published(out)}/2/{each}")).split())
        for each in ("whole", "website")
    )

    assert "Version 2, corrected" in whole
    told = "It corrects version 1 at one place, Finding 1: The list was read wrongly."
    assert told in whole
    assert "It corrects version 1 at one place: Finding 1." in shown
    assert "read wrongly" not in shown


def test_whoever_reads_the_published_report_has_it_and_nobody_else(
    app: Flask, out: UUID, browser: Browser, force: UUID, inspectorate: UUID
) -> None:
    for edition in ("whole", "website"):
        ask(app, browser, pdf_of(out, edition))
    readers = (
        sign_in(app, "Rea Reader", force, Role.READER),
        sign_in(app, "Con Tributor", force, Role.CONTRIBUTOR),
        inspector(app, inspectorate, "Olga Other"),
    )
    for reader in readers:
        for edition in ("whole", "website"):
            assert TEXT in " ".join(fetch(reader, pdf_of(out, edition)))
    elsewhere = add_organisation(app, "Elsewhere Police", OrganisationKind.FORCE)
    other = sign_in(app, "Eve Elsewhere", elsewhere, Role.COORDINATOR)
    for edition in ("whole", "website", "health-check"):
        for path in (pdf_of(out, edition), f"{pdf_of(out, edition)}/download"):
            assert other.client.get(path).status_code == 404
    assert readers[2].client.get(pdf_of(out, "health-check")).status_code == 404
    assert browser.client.get(pdf_of(out, "elsewhere")).status_code == 404
    assert len(list_prints(app)) == 2


def test_the_edition_for_a_website_tells_nothing_of_a_restricted_question(
    app: Flask, settings: Settings, drafted: UUID, browser: Browser, sid: Browser, lee: Browser
) -> None:
    say_no_comments(sid, drafted)
    publish(lee, drafted)
    ask(app, sid, pdf_of(drafted, "website"))
    assert TEXT in " ".join(fetch(sid, pdf_of(drafted, "website")))
    with app.app_context():
        restrict(drafted, "vet-02", [account_of("Sid Signs")], an_account())
        db.session.commit()
    for by in (sid, browser):
        assert by.client.get(f"{pdf_of(drafted, 'website')}/download").status_code == 404
    for by, edition in ((lee, "whole"), (lee, "website"), (browser, "whole")):
        ask(app, by, pdf_of(drafted, edition))

    whole, closed = (" ".join(fetch(by, pdf_of(drafted, "whole"))) for by in (lee, browser))
    shown = " ".join(fetch(sid, pdf_of(drafted, "website")))

    assert TEXT in whole
    assert TEXT not in closed
    assert "Left out: The answer to vet-02" in closed
    assert TEXT not in shown
    assert "Parts of the whole report are left out." in shown
    assert "Restricted by the force finding 1, vet-02" in whole
    newest = [each for each in list_prints(app) if each.kind == "published edition"][-1]
    content = (settings.reports / f"{newest.content}.json").read_text()
    assert TEXT not in content
    assert json.loads(content)["left_out"] is None


def test_the_force_has_its_own_report_with_what_was_published(
    app: Flask, out: UUID, browser: Browser, lee: Browser
) -> None:
    url = pdf_of(out, "health-check")
    ask(app, browser, url)

    pages = fetch(browser, url)

    assert "With what inspectors found: Version 1, published" in pages[0]
    chapter = " ".join(page for page in pages[2:] if "What inspectors found" in page)
    assert TEXT in chapter
    assert "not published" not in " ".join(pages)
    assert lee.client.get(url).status_code == 404
