"""The printed report names the finding of an earlier report that one repeats, as its page does."""

from __future__ import annotations

from uuid import UUID

from flask import Flask

from checklist.core.organisations import Role
from checklist.db import db
from checklist.web.filters import format_day
from tests.assessments.assessments import an_account
from tests.assessments.restrictions.story import restrict
from tests.browser import Browser, sign_in
from tests.plans.closing import Parties, due
from tests.plans.planning import id_of_person
from tests.plans.test_repeats import publish, review, say
from tests.reviews.draft_reports.test_draft_pdf import ask, fetch

__all__ = ["review"]


def test_the_whole_report_names_what_a_finding_repeats_and_the_edition_for_anybody_does_not(
    app: Flask, browser: Browser, assessment: UUID, review: UUID, parties: Parties
) -> None:
    say(parties.ina, review, f"{assessment}/2")
    publish(app, review)
    whole, website = (f"/assessments/{review}/published/1/{each}" for each in ("whole", "website"))
    for url in (whole, website):
        ask(app, browser, url)

    said = f"Repeats finding 2 of the report published on {format_day(due(-40))}."
    assert said in " ".join(fetch(browser, whole))
    assert "Repeats finding" not in " ".join(fetch(browser, website))


def test_of_an_earlier_finding_that_is_closed_to_its_reader_the_print_says_nothing(
    app: Flask, force: UUID, browser: Browser, assessment: UUID, review: UUID, parties: Parties
) -> None:
    say(parties.ina, review, f"{assessment}/2")
    publish(app, review)
    asha = id_of_person(app, "Asha Coordinator")
    with app.app_context():
        restrict(assessment, "vet-16", [asha], an_account())
        db.session.commit()
    cora = sign_in(app, "Cora Coordinator", force, Role.COORDINATOR)
    url = f"/assessments/{review}/published/1/whole"

    ask(app, browser, url)
    assert "Repeats finding 2" in " ".join(fetch(browser, url))
    cora.get(f"{url}/download", expect=404)
    ask(app, cora, url)

    assert "Repeats finding" not in " ".join(fetch(cora, url))
    assert "Repeats finding 2" in " ".join(fetch(browser, url))
