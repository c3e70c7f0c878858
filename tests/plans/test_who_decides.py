"""Who decides on a published finding: those who published it, with no role in its force."""

from __future__ import annotations

import csv
from io import StringIO
from uuid import UUID

from flask import Flask

from checklist.core.organisations import Role
from checklist.db import db
from tests.assessments.assessments import an_account
from tests.assessments.restrictions.story import restrict
from tests.assessments.sign_off.signed import text_of
from tests.assessments.submissions.sending import open_to_inspectorate
from tests.browser import Browser, sign_in
from tests.plans.closing import Parties, ask, close, place, send, standing
from tests.plans.planning import id_of_person


def test_nobody_closes_as_a_lead_what_they_asked_for_in_the_force(
    app: Flask, force: UUID, browser: Browser, assessment: UUID, parties: Parties
) -> None:
    open_page = parties.lee.get(place(assessment, 2, 0, "decide"))
    ask(sign_in(app, "Lee Lead", force, Role.COORDINATOR), assessment, 2)

    refused = parties.lee.get(place(assessment, 2, 0, "decide"), expect=403)
    close(parties.lee, assessment, 2, page=open_page, expect=403)

    assert "You have or had a role in this force" in refused.text
    assert "Closure asked for" in standing(browser, assessment, 2)
    page = parties.lee.get(place(assessment, 2))
    assert not page.select(f"a[href='{place(assessment, 2, 0, 'decide')}']")
    assert not parties.lee.get("/desk").select("#closures-asked")


def test_nobody_opens_again_a_finding_of_a_force_in_which_they_have_a_role(
    app: Flask, force: UUID, assessment: UUID, parties: Parties
) -> None:
    close(parties.lee, assessment, 2)
    sign_in(app, "Lee Lead", force, Role.READER)

    parties.lee.get(place(assessment, 2, 0, "reopen"), expect=403)


def test_another_inspectorate_reads_a_finding_and_decides_nothing_of_it(
    app: Flask, force: UUID, browser: Browser, assessment: UUID, parties: Parties
) -> None:
    second = open_to_inspectorate(app, force, "Second Inspectorate")
    zed = sign_in(app, "Zed Lead", second, Role.LEAD_INSPECTOR)
    ask(browser, assessment, 2)

    zed.get(place(assessment, 2, 0, "decide"), expect=403)
    zed.get(f"/assessments/{assessment}/published/correct", expect=403)

    page = zed.get(place(assessment, 2))
    assert not page.select(f"a[href='{place(assessment, 2, 0, 'decide')}']")
    assert not zed.get("/desk").select("#closures-asked")
    assert not zed.get(f"/assessments/{assessment}/published").select("a[href$='/correct']")
    assert parties.lee.get("/desk").select("#closures-asked")
    close(parties.lee, assessment, 2)
    zed.get(place(assessment, 2, 0, "reopen"), expect=403)
    send(parties.lee, assessment, (2, 0), "reopen", text="It was found again")


def test_the_record_names_no_finding_on_a_question_that_is_closed_to_its_reader(
    app: Flask, force: UUID, browser: Browser, assessment: UUID, parties: Parties
) -> None:
    asha = id_of_person(app, "Asha Coordinator")
    with app.app_context():
        restrict(assessment, "vet-16", [asha], an_account())
        db.session.commit()
    rae = sign_in(app, "Rae Reader", force, Role.READER)
    ask(browser, assessment, 2)
    close(parties.lee, assessment, 2)
    rae.get(place(assessment, 2), expect=404)
    address = f"/assessments/{assessment}/timeline"

    for who, is_named in ((browser, True), (rae, False)):
        told = text_of(who.get(address), "#deeds")
        rows = list(csv.DictReader(StringIO(who.client.get(f"{address}.csv").text)))
        details = [row["Detail"] for row in rows if "published finding" in row["What"]]
        assert ("finding 2" in told) is is_named
        assert details == ["finding 2, vet-16" if is_named else "vet-16, restricted"] * 2
