"""A signatory signs exactly what the page showed, once, and everybody reads who did."""

from __future__ import annotations

from datetime import timedelta
from hashlib import sha256
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select, update

from checklist.accounts.models import Account, Membership, SignIn
from checklist.assessments.models import Answer, Assessment, Seal
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from checklist.core.signature import Capacity
from checklist.db import db, now
from tests.accounts.people import age
from tests.assessments.assessments import answer, begin
from tests.assessments.sign_off.signed import (
    LEVELS,
    begin_awaiting,
    find_seals,
    put_in_state,
    read_state,
    sign,
    signatory,
    text_of,
)
from tests.browser import Browser, add_organisation, one, sign_in

AUTHORITY = "Director of Standards, by delegation of 3 May 2026"


@pytest.fixture
def assessment(app: Flask, force: UUID, browser: Browser) -> UUID:
    """An assessment that awaits sign-off, answered by the coordinator."""
    return begin_awaiting(app, force)


@pytest.fixture
def sam(app: Flask, force: UUID, browser: Browser) -> Browser:
    """A signatory of the force."""
    return signatory(app, force)


def test_the_page_shows_what_is_signed(assessment: UUID, sam: Browser) -> None:
    page = sam.get(f"/assessments/{assessment}/sign")

    text = text_of(page)
    assert len(one(page, "#seal").text) == 12
    assert "3 answered" in text
    assert "0 not applicable" in text
    assert "61 unanswered" in text
    assert "2 claimed above what the evidence supports" in text
    assert "Asha Coordinator: 3 answers, 0 exhibits" in text
    statement = one(page, "#statement").text
    assert "fair account of the force’s position as at 4 March 2022" in statement
    assert "I sign it for Testshire Police as" in statement


def test_a_signature_is_a_seal_of_exactly_what_was_shown(
    app: Flask, assessment: UUID, sam: Browser
) -> None:
    shown = one(sam.get(f"/assessments/{assessment}/sign"), "#seal").text

    sign(sam, assessment, Capacity.DEPUTY)

    [seal] = find_seals(app, assessment)
    assert seal.digest == sha256(seal.content.encode()).hexdigest()
    assert seal.digest.startswith(shown)
    assert (seal.number, seal.signatory_name, seal.role) == (1, "Sam Signatory", "signatory")
    assert (seal.capacity, seal.authority) == (Capacity.DEPUTY, "")
    assert "I sign it for Testshire Police as deputy chief constable." in seal.statement
    assert read_state(app, assessment) is AssessmentState.SIGNED


def test_the_confirmation_names_seal_and_signatory(assessment: UUID, sam: Browser) -> None:
    sign(sam, assessment, Capacity.OTHER, authority=AUTHORITY)

    page = sam.get(sam.location)

    text = text_of(page)
    assert text.startswith("Signed by Sam Signatory") or "Signed" in one(page, "h1").text
    assert f"Signed by Sam Signatory as {AUTHORITY} on " in text
    assert f"I sign it for Testshire Police as {AUTHORITY}." in text
    assert "other:" not in text
    assert "It is being printed" in text


def test_every_page_then_says_who_signed_and_offers_no_change(
    app: Flask, assessment: UUID, sam: Browser, browser: Browser
) -> None:
    sign(sam, assessment, Capacity.CHIEF)
    [seal] = find_seals(app, assessment)
    base = f"/assessments/{assessment}"

    pages = [browser.get(f"{base}{path}") for path in ("", "/results", "/questions/vet-01")]

    for page in pages:
        words = text_of(page, "#signed-by")
        assert "Signed by Sam Signatory as chief constable on " in words
        assert f"seal {seal.digest[:12]}" in words
        assert page.select("#working-copy") == []
    assert pages[2].select("form#answer") == []


def test_nothing_can_be_saved_once_it_is_signed(
    app: Flask, assessment: UUID, sam: Browser, browser: Browser
) -> None:
    put_in_state(app, assessment, AssessmentState.PREPARING)
    url = f"/assessments/{assessment}/questions/vet-05"
    page = browser.get(url)
    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)
    sign(sam, assessment)

    refused = browser.send(page, url, form="#answer", value="3", note="Too late", expect=409)

    assert "Too late" in refused.text
    with app.app_context():
        saved = db.session.scalars(select(Answer.question_id)).all()
    assert sorted(saved) == sorted(LEVELS)


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ({}, "Select the capacity in which you sign"),
        ({"capacity": "other"}, "Enter your office, and what gives you authority to sign"),
        ({"capacity": "other", "authority": "x" * 201}, "200 characters"),
    ],
)
def test_the_capacity_is_asked_for(
    app: Flask, assessment: UUID, sam: Browser, typed: dict[str, Any], error: str
) -> None:
    url = f"/assessments/{assessment}/sign"

    refused = sam.send(sam.get(url), url, form="form#sign", expect=200, **typed)

    assert error in one(refused, ".govuk-error-summary").text
    assert find_seals(app, assessment) == []


def test_who_wrote_everything_cannot_sign_it(app: Flask, force: UUID, browser: Browser) -> None:
    assessment = begin(app, force)
    both = sign_in(app, "Asha Coordinator", force, Role.SIGNATORY)
    answer(app, assessment, LEVELS)
    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)

    page = both.get(f"/assessments/{assessment}/sign")

    assert text_of(page, "#only-author").startswith(
        "You wrote everything that is to be signed, so you cannot be the one who signs it."
    )
    assert page.select("form#sign") == []


def test_a_form_of_the_only_author_is_refused(app: Flask, assessment: UUID, sam: Browser) -> None:
    url = f"/assessments/{assessment}/sign"
    with app.app_context():
        sams = db.session.scalars(select(Account.id).where(Account.name == "Sam Signatory")).one()
        db.session.execute(
            update(Answer).where(Answer.question_id != "vet-01").values(saved_by=sams)
        )
        db.session.commit()
    page = sam.get(url)
    with app.app_context():
        db.session.execute(update(Answer).values(saved_by=sams))
        db.session.commit()

    refused = sam.send(page, url, form="form#sign", capacity="chief constable", expect=400)

    assert "You wrote everything" in refused.text
    assert find_seals(app, assessment) == []
    assert read_state(app, assessment) is AssessmentState.AWAITING_SIGN_OFF


def test_signing_needs_a_fresh_sign_in(app: Flask, assessment: UUID, sam: Browser) -> None:
    url = f"/assessments/{assessment}/sign"
    page = sam.get(url)
    age(app, SignIn.confirmed_at, timedelta(minutes=6))

    sam.get(url, expect=302)
    assert sam.location.startswith("/sign-in/again")
    sam.send(page, url, form="form#sign", capacity="chief constable", expect=401)

    assert find_seals(app, assessment) == []


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.CONTRIBUTOR, Role.READER])
def test_only_signatories_sign(app: Flask, force: UUID, assessment: UUID, role: Role) -> None:
    somebody = sign_in(app, "Some Body", force, role)

    somebody.get(f"/assessments/{assessment}/sign", expect=403)


def test_what_changed_after_the_page_was_opened_is_not_signed(
    app: Flask, assessment: UUID, sam: Browser
) -> None:
    url = f"/assessments/{assessment}/sign"
    page = sam.get(url)
    with app.app_context():
        db.session.execute(
            update(Answer).where(Answer.question_id == "vet-03").values(value="4", version=2)
        )
        db.session.commit()

    refused = sam.send(page, url, form="form#sign", capacity="chief constable", expect=200)

    assert "what is to be signed changed" in one(refused, ".govuk-error-summary").text
    assert "vet-03" in text_of(refused, "#changed")
    assert "cor-06" not in text_of(refused, "#changed")
    assert find_seals(app, assessment) == []
    sam.send(refused, url, form="form#sign", capacity="chief constable")
    assert len(find_seals(app, assessment)) == 1


def test_the_second_signatory_is_told_who_signed_when_and_what(
    app: Flask, force: UUID, assessment: UUID, sam: Browser
) -> None:
    other = signatory(app, force, "Dana Deputy")
    url = f"/assessments/{assessment}/sign"
    page = other.get(url)
    sign(sam, assessment, Capacity.CHIEF)
    [seal] = find_seals(app, assessment)

    told = other.send(page, url, form="form#sign", capacity="deputy chief constable", expect=409)

    assert "Sam Signatory signed this assessment as chief constable on" in told.text
    assert seal.digest[:12] in told.text
    assert "vet-01=" not in told.text, "what the page kept is nothing that anybody typed"
    assert len(find_seals(app, assessment)) == 1


def test_pressing_twice_signs_once(app: Flask, assessment: UUID, sam: Browser) -> None:
    url = f"/assessments/{assessment}/sign"
    page = sam.get(url)

    for _ in range(2):
        sam.send(page, url, form="form#sign", capacity="chief constable")

    assert sam.location.startswith(f"/assessments/{assessment}/seals/1")
    assert len(find_seals(app, assessment)) == 1


def test_the_signature_stands_when_the_account_is_closed(
    app: Flask, assessment: UUID, sam: Browser, browser: Browser
) -> None:
    sign(sam, assessment)
    with app.app_context():
        account = db.session.scalars(select(Account).where(Account.name == "Sam Signatory")).one()
        account.is_active = False
        account.name = "Sam Renamed"
        db.session.execute(
            update(Membership).where(Membership.account_id == account.id).values(ended_at=now())
        )
        db.session.commit()

    page = browser.get(f"/assessments/{assessment}")

    assert "Signed by Sam Signatory as deputy chief constable" in text_of(page, "#signed-by")


def test_what_is_not_asked_to_be_signed_is_not_signed(
    app: Flask, force: UUID, browser: Browser, sam: Browser
) -> None:
    assessment = begin(app, force)

    page = sam.get(f"/assessments/{assessment}/sign", expect=409)

    assert "Nobody can sign now" in page.text


def test_another_force_finds_no_seal(app: Flask, assessment: UUID, sam: Browser) -> None:
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    outsider = signatory(app, other, "Olga Outsider")
    sign(sam, assessment)

    for path in ("sign", "seals/1", "reopen"):
        outsider.get(f"/assessments/{assessment}/{path}", expect=404)


def test_the_scores_shown_are_those_of_the_seal(
    app: Flask, assessment: UUID, sam: Browser, browser: Browser
) -> None:
    before = text_of(browser.get(f"/assessments/{assessment}/results"))
    sign(sam, assessment)
    after = text_of(browser.get(f"/assessments/{assessment}/results"))
    with app.app_context():
        seal = db.session.scalars(select(Seal)).one()
        assert db.session.get_one(Assessment, assessment).state is AssessmentState.SIGNED
        assert seal.rule_version
    assert before.partition("Working copy, not signed")[2].strip()[:40] in after
