"""The page that says what people see of an assessment is linked where they are, and holds good."""

from __future__ import annotations

from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask

from checklist.accounts.models import ForceAccess
from checklist.core.assessment_states import AssessmentState as State
from checklist.core.organisations import OrganisationKind, Role
from checklist.core.permissions.actions import Action
from checklist.core.permissions.sight import READ
from checklist.db import db
from checklist.web.access import find_access
from tests.assessments.assessments import VCC, begin
from tests.assessments.sign_off.signed import put_in_state, text_of
from tests.browser import Browser, add_organisation, one, sign_in


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force, title="Spring check")


@pytest.fixture
def body(app: Flask, force: UUID) -> UUID:
    """A local policing body that the force is open to."""
    body = add_organisation(app, "Testshire PCC", OrganisationKind.LOCAL_POLICING_BODY)
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=body, force_id=force))
        db.session.commit()
    return body


def follow(who: Browser, page: BeautifulSoup, selector: str) -> str:
    """Follow a link to the page, and return the part of it that the link leads to."""
    href = str(one(page, f"{selector} a[href^='/what-you-see']")["href"])
    shown = who.get(href)
    anchor = one(shown, f"[id='{href.partition('#')[2]}']")
    section = anchor.find_parent("section")
    assert section is not None
    return " ".join(section.text.split())


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.CONTRIBUTOR, Role.READER])
def test_a_local_policing_body_is_led_to_what_it_sees_and_why(
    app: Flask, assessment: UUID, body: UUID, role: Role
) -> None:
    eve = sign_in(app, "Eve Watcher", body, role)

    card = one(eve.get("/"), ".govuk-summary-card")
    assert "You can read it once the force has signed it" in card.text
    assert VCC.title in card.text
    assert "Spring check" not in card.text
    before = follow(eve, eve.get("/"), ".govuk-summary-card")
    why = "Nobody has signed these" if role is Role.READER else "You read and answer what the force"
    assert before.startswith(f"Preparing; awaiting sign-off {why}")
    assert "Not yet: once the force has signed it, you see its answers" in before
    refused = text_of(eve.get(f"/assessments/{assessment}", expect=403))
    assert "They can once the force has signed it" in refused

    put_in_state(app, assessment, State.SIGNED)
    after = follow(eve, eve.get(f"/assessments/{assessment}"), "main")
    assert after.startswith("Signed A signatory stands for it in the name of the force")
    assert "its answers, exhibits and scores" in after
    assert "answers only where you are named" in after

    put_in_state(app, assessment, State.CHANGES_REQUESTED)
    home = text_of(eve.get("/"), ".govuk-summary-card")
    assert "You can read it once the force has signed it again" in home


def test_an_inspector_is_promised_nothing_that_signing_does_not_bring(
    app: Flask, force: UUID, assessment: UUID
) -> None:
    inspectorate = add_organisation(app, "An Inspectorate", OrganisationKind.INSPECTORATE)
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=inspectorate, force_id=force))
        db.session.commit()
    put_in_state(app, assessment, State.SUBMITTED)
    ina = sign_in(app, "Ina Inspector", inspectorate, Role.INSPECTOR)

    assert "once the force has signed it" not in text_of(ina.get("/"))
    told = follow(ina, ina.get("/"), ".govuk-summary-card")
    assert "Inspectors read what they are assigned to" in told
    refused = text_of(ina.get(f"/assessments/{assessment}", expect=403))
    assert "once the force has signed it" not in refused


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.CONTRIBUTOR, Role.SIGNATORY, Role.READER])
def test_people_of_the_force_are_led_to_it_from_home(app: Flask, force: UUID, role: Role) -> None:
    who = sign_in(app, "Fay Force", force, role)

    assert one(who.get("/"), "main a[href='/what-you-see']")
    assert f"You act as {role.value} of Testshire Police" in text_of(who.get("/what-you-see"))


def test_it_tells_of_all_that_pages_of_an_assessment_show_and_of_nothing_else(app: Flask) -> None:
    opened: set[Action] = set()
    of_assessments: set[Action] = set()
    for rule in app.url_map.iter_rules():
        access = find_access(app, rule.endpoint)
        opened |= access.actions if access else set()
        if access and "assessment_id" in rule.arguments:
            of_assessments |= {
                action for action in access.actions if action.name.startswith("READ")
            }
    # These are asked on pages that reading opens.
    within = {Action.KNOW_OF_ASSESSMENT, Action.READ_SMALL_NUMBERS, Action.READ_NOTES}
    within.add(Action.READ_FOLLOWED_ACTIONS)

    assert set(READ) - opened - within == set()
    assert of_assessments - set(READ) == set()
