"""Sign-off is asked for, taken back and declined on pages that say what is so and who is next."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select, update

from checklist.accounts.models import Account, Membership
from checklist.assessments.models import Answer, Draft
from checklist.assessments.sign_off.models import StateChange
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from checklist.core.workflow.events import Event
from checklist.db import db, now
from checklist.evidence.models import WaitingFile
from checklist.settings import Settings
from tests.accounts.authenticators import set_up_app
from tests.assessments.assessments import begin
from tests.assessments.shares.sharing import share
from tests.assessments.sign_off.signing import (
    add_signatory,
    ask,
    changes_of,
    decline,
    sign_off_of,
    state_of,
    take_back,
)
from tests.assessments.sign_off.test_reopening import save
from tests.browser import Browser, hidden_fields, one, sign_in

REASON = "The note on vet-20 names a person"


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


@pytest.fixture
def sam(app: Flask, force: UUID) -> Browser:
    return add_signatory(app, force)


@pytest.fixture
def cleo(app: Flask, force: UUID, assessment: UUID, browser: Browser) -> Browser:
    """A contributor with whom two questions are shared."""
    cleo = sign_in(app, "Cleo Contributor", force, Role.CONTRIBUTOR)
    share(app, assessment, "Cleo Contributor", "vet-01", "vet-02")
    return cleo


def text_of(page: BeautifulSoup, selector: str) -> str:
    return " ".join(one(page, selector).text.split())


def question(assessment: UUID, name: str = "vet-01") -> str:
    return f"/assessments/{assessment}/questions/{name}"


def test_asking_closes_the_answers_and_says_who_is_next(
    app: Flask, browser: Browser, assessment: UUID, sam: Browser
) -> None:
    page = browser.get(sign_off_of(assessment))
    assert "A coordinator can ask for sign-off" in text_of(page, "#standing")
    assert "has not been asked for" in text_of(page, "#changes-of-state")

    ask(browser, assessment)

    assert state_of(app, assessment) is AssessmentState.AWAITING_SIGN_OFF
    for path in (f"/assessments/{assessment}", question(assessment), sign_off_of(assessment)):
        state = text_of(browser.get(path), "#how-it-stands")
        assert "awaits sign-off, so nobody can change its answers. A signatory signs it" in state
    assert text_of(browser.get(sign_off_of(assessment)), "#working-copy").startswith("Awaiting")
    shown = browser.get(question(assessment))
    assert shown.select("form#answer") == []
    assert "Asha Coordinator, coordinator, asked for sign-off" in text_of(
        browser.get(sign_off_of(assessment)), "#changes-of-state"
    )


def test_buttons_stand_only_where_the_table_has_them(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, sam: Browser, cleo: Browser
) -> None:
    reader = sign_in(app, "Rae Reader", force, Role.READER)

    def steps(who: Browser) -> list[str]:
        page = one(who.get(sign_off_of(assessment)), "#steps")
        return [each.text.strip() for each in page.select("a, button")]

    assert [steps(who) for who in (browser, sam, cleo, reader)] == [
        ["Ask for sign-off"],
        [],
        [],
        [],
    ]
    ask(browser, assessment)
    assert [steps(who) for who in (browser, sam, cleo, reader)] == [
        ["Take it back"],
        ["Read it and sign", "Decline to sign"],
        [],
        [],
    ]


def test_without_a_signatory_who_can_sign_it_says_who_and_what_stops_the_others(
    app: Flask, browser: Browser, assessment: UUID, force: UUID
) -> None:
    path = f"{sign_off_of(assessment)}/ask"
    nobody = browser.get(path)
    assert "A coordinator can invite one on the page “People”" in text_of(nobody, "#missing")
    assert nobody.select("form#ask") == []
    assert one(nobody, "main a[href='/people']").text == "Invite a signatory"

    with app.app_context():
        newcomer = Account(name="Ned {New}", email="ned@example.test")
        db.session.add(newcomer)
        db.session.flush()
        db.session.add(
            Membership(account_id=newcomer.id, organisation_id=force, role=Role.SIGNATORY)
        )
        db.session.commit()
    page = browser.get(path)
    assert "Ned {New} has never signed in" in text_of(page, "#missing")
    assert text_of(page, "#kept-from-signing") == "Ned {New} has never signed in"
    assert page.select("#signatories") == []
    token = hidden_fields(one(browser.get("/change-password"), "main form"))
    refused = browser.client.post(path, data=token | {"key": "0" * 32})
    assert refused.status_code == 409
    assert "has never signed in" in refused.text
    assert state_of(app, assessment) is AssessmentState.PREPARING


def test_it_is_not_asked_for_where_the_only_signatory_wrote_all_of_it(
    app: Flask, browser: Browser, assessment: UUID, sam: Browser
) -> None:
    path = f"{sign_off_of(assessment)}/ask"
    left_open = browser.get(path)
    assert text_of(left_open, "#signatories") == "Sam Signatory"
    save(sam, assessment, "vet-01", "2")

    page = browser.get(path)

    assert text_of(page, "#missing") == (
        "No signatory can sign yet: Sam Signatory wrote all that is to be signed, so somebody else"
        " must sign. Somebody else can save one of the answers, or a coordinator can invite another"
        " signatory on the page “People”."
    )
    assert page.select("#signatories, form#ask") == []
    assert "wrote all" in text_of(page, "#kept-from-signing")
    assert "wrote all" in text_of(browser.get(sign_off_of(assessment)), "#kept-from-signing")
    browser.send(left_open, path, form="form#ask", expect=409)
    assert state_of(app, assessment) is AssessmentState.PREPARING

    save(browser, assessment, "vet-01", "3", "Two posts are filled.")
    ask(browser, assessment)
    assert state_of(app, assessment) is AssessmentState.AWAITING_SIGN_OFF


class TestWhereASecondFactorIsNeeded:
    """Signatories need one, unless whoever runs the service made it optional."""

    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return replace(settings, is_second_factor_optional=False)

    def test_who_has_none_cannot_sign_until_it_is_set_up(
        self, app: Flask, browser: Browser, assessment: UUID, force: UUID
    ) -> None:
        path = f"{sign_off_of(assessment)}/ask"
        sam = add_signatory(app, force)
        assert "Sam Signatory has no second factor" in text_of(browser.get(path), "#missing")

        set_up_app(sam)

        assert browser.get(path).select("#missing") == []


def test_a_file_that_is_being_uploaded_is_waited_for_and_a_left_one_is_not(
    app: Flask, browser: Browser, assessment: UUID, force: UUID, sam: Browser
) -> None:
    path = f"{sign_off_of(assessment)}/ask"
    with app.app_context():
        una = db.session.scalars(select(Account.id).filter_by(name="Sam Signatory")).one()
        db.session.add(
            WaitingFile(
                force_id=force, person_id=una, name="a.txt", media_type="text/plain", size=1,
                sha256="a" * 64, received_at=now(),
            )
        )  # fmt: skip
        db.session.commit()
    assert "by Sam Signatory. They can describe them" in text_of(browser.get(path), "#missing")

    with app.app_context():
        db.session.execute(update(WaitingFile).values(received_at=now() - timedelta(hours=2)))
        db.session.commit()

    ask(browser, assessment)


def test_it_is_taken_back_without_a_reason_and_can_be_changed_again(
    app: Flask, browser: Browser, assessment: UUID, sam: Browser
) -> None:
    ask(browser, assessment)

    take_back(browser, assessment)

    assert state_of(app, assessment) is AssessmentState.PREPARING
    browser.send(
        browser.get(question(assessment)),
        question(assessment),
        form="form#answer",
        value="3",
        note="Checked in March",
    )
    assert [change.event for change in changes_of(app, assessment)] == [
        Event.ASK_FOR_SIGN_OFF,
        Event.TAKE_BACK,
    ]
    assert browser.get(f"/assessments/{assessment}").select("#declined") == []


def test_a_signatory_declines_with_a_reason_that_the_force_reads(
    app: Flask, browser: Browser, assessment: UUID, sam: Browser, cleo: Browser
) -> None:
    ask(browser, assessment)
    for empty in ("", "See page 4", "n/a."):
        page = decline(sam, assessment, empty, expect=200)
        assert page.select("#reason-error")
        assert one(page, "textarea#reason").text.strip() == empty
    assert "Seen by: Testshire Police" in decline(sam, assessment, "-", expect=200).text

    decline(sam, assessment, REASON)

    for who in (browser, cleo):
        tasks = text_of(who.get(f"/assessments/{assessment}"), "#declined")
        assert "Sam Signatory declined to sign the assessment" in tasks
        assert REASON in tasks
        assert REASON in text_of(who.get(sign_off_of(assessment)), "#changes-of-state")
    [_, change] = changes_of(app, assessment)
    assert (change.reason, change.role, change.number) == (REASON, "signatory", 2)
    assert state_of(app, assessment) is AssessmentState.PREPARING


def test_home_says_what_awaits_a_signatory_and_what_was_declined(
    app: Flask, browser: Browser, assessment: UUID, sam: Browser, cleo: Browser
) -> None:
    def work(who: Browser) -> dict[str, str]:
        parts = who.get("/").select("[aria-labelledby=my-work] h3")
        lists = {each.text.partition("(")[0].strip(): each.find_next("ul") for each in parts}
        return {name: " ".join(found.text.split()) for name, found in lists.items() if found}

    assert work(sam) == {}
    ask(browser, assessment)
    assert "Asked for by Asha Coordinator" in work(sam)["To sign"]
    assert "To sign" not in work(browser)
    assert "To answer" not in work(cleo)

    decline(sam, assessment, REASON)

    assert work(sam) == {}
    assert "Declined by Sam Signatory" in work(browser)["Declined by a signatory"]
    assert "To answer" in work(cleo)
    ask(browser, assessment)
    assert "Declined by a signatory" not in work(browser)


def test_a_form_sent_twice_has_one_effect(
    app: Flask, browser: Browser, assessment: UUID, sam: Browser
) -> None:
    path = f"{sign_off_of(assessment)}/ask"
    page = browser.get(path)
    for _ in range(2):
        browser.send(page, path, form="form#ask")
    declining = f"{sign_off_of(assessment)}/decline"
    form = sam.get(declining)
    for _ in range(2):
        sam.send(form, declining, form="form#decline", reason=REASON)
    ask(browser, assessment)
    back = browser.get(sign_off_of(assessment))
    for _ in range(2):
        browser.send(back, f"{sign_off_of(assessment)}/take-back", form="form#take-back")

    assert [change.number for change in changes_of(app, assessment)] == [1, 2, 3, 4]


def test_two_who_decide_at_once_have_one_order_and_the_second_is_told(
    app: Flask, browser: Browser, assessment: UUID, sam: Browser
) -> None:
    ask(browser, assessment)
    path = f"{sign_off_of(assessment)}/decline"
    page = sam.get(path)
    take_back(browser, assessment)

    late = sam.send(page, path, form="form#decline", reason=REASON, expect=409)

    assert "The force is preparing this assessment" in late.text
    assert REASON in late.text
    assert [change.event for change in changes_of(app, assessment)][-1] is Event.TAKE_BACK


def test_a_save_that_comes_while_it_awaits_sign_off_is_refused_and_its_text_kept(
    app: Flask, browser: Browser, assessment: UUID, sam: Browser, cleo: Browser
) -> None:
    url = question(assessment)
    page = cleo.get(url)
    ask(browser, assessment)

    told = cleo.send(
        page, url, form="form#answer", value="3", note="Written for an hour", expect=409
    )

    assert "awaits sign-off, so nobody can change its answers" in told.text
    assert "Written for an hour" in told.text
    assert "kept as your draft" in told.text
    assert "not saved" not in text_of(told, "main")
    assert one(told, "main a[href$='/questions/vet-01']")
    assert "Written for an hour" in text_of(cleo.get(url), "#kept-draft")
    assert "Written for an hour" not in browser.get(url).text
    with app.app_context():
        assert db.session.scalars(select(Answer)).all() == []
        assert len(db.session.scalars(select(Draft)).all()) == 1
    decline(sam, assessment, REASON)
    assert "Written for an hour" in one(cleo.get(url), "textarea#note").text


def test_a_coordinator_who_signs_elsewhere_cannot_decline_and_a_reader_cannot_ask(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, sam: Browser
) -> None:
    reader = sign_in(app, "Rae Reader", force, Role.READER)
    reader.get(f"{sign_off_of(assessment)}/ask", expect=403)
    sam.get(f"{sign_off_of(assessment)}/ask", expect=403)
    sam.get(f"{sign_off_of(assessment)}/decline", expect=409)
    ask(browser, assessment)
    browser.get(f"{sign_off_of(assessment)}/decline", expect=403)
    browser.get(f"{sign_off_of(assessment)}/ask", expect=409)


def test_an_archived_one_is_not_asked_for(
    app: Flask, browser: Browser, assessment: UUID, sam: Browser
) -> None:
    page = browser.get(f"/assessments/{assessment}/delete")
    browser.send(page, f"/assessments/{assessment}/archive", form="form#archive")

    assert "archived" in browser.get(f"{sign_off_of(assessment)}/ask", expect=409).text
    assert browser.get(sign_off_of(assessment)).select("#steps a") == []


def test_one_that_was_ever_signed_is_never_deleted(
    app: Flask, browser: Browser, assessment: UUID, sam: Browser
) -> None:
    ask(browser, assessment)
    take_back(browser, assessment)
    path = f"/assessments/{assessment}/delete"
    page = browser.get(path)
    with app.app_context():  # as a signature leaves it, reopened since
        first = db.session.scalars(select(StateChange).filter_by(number=1)).one()
        first.event, first.to_state = Event.SIGN, AssessmentState.SIGNED
        db.session.commit()

    refused = browser.send(
        page, path, form="form#delete", reason="Begun twice", sure="y", expect=409
    )

    assert "was signed, so it is kept and nobody can delete it" in refused.text
    browser.get(f"/assessments/{assessment}")
