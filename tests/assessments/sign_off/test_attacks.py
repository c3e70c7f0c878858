"""What an attacker or a hasty signatory tries: nothing is signed but once, by them, as shown."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select, update

from checklist.accounts.models import Account, Membership
from checklist.assessments.models import Answer, Assessment, Exhibit, Restriction
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db, now
from checklist.evidence.models import Evidence
from checklist.exchange.commands import verify
from tests.accounts.test_who_may_change import sent_everywhere
from tests.accounts.walking import example_force
from tests.assessments.assessments import an_account
from tests.assessments.shares.sharing import account_of
from tests.assessments.sign_off.evidence import add_file_exhibit
from tests.assessments.sign_off.signed import (
    begin_asked,
    find_seals,
    put_in_state,
    read_state,
    sign,
    signatory,
    text_of,
)
from tests.assessments.sign_off.test_signing_races import in_the_meantime
from tests.browser import Browser, add_organisation, hidden_fields, one, sign_in

SAM = "Sam Signatory"
CAPACITY: dict[str, Any] = {"capacity": "chief constable"}


@pytest.fixture
def assessment(app: Flask, force: UUID, browser: Browser) -> UUID:
    """An assessment that awaits sign-off, with a file as its exhibit."""
    assessment = begin_asked(app, force)
    add_file_exhibit(app, force, assessment, "vet-01")
    return assessment


@pytest.fixture
def sam(app: Flask, force: UUID, browser: Browser) -> Browser:
    return signatory(app, force, SAM)


def page_of(assessment: UUID) -> str:
    return f"/assessments/{assessment}/sign"


def fields_of(page: BeautifulSoup) -> dict[str, str]:
    return hidden_fields(one(page, "form#sign")) | CAPACITY


def reopen(who: Browser, assessment: UUID) -> None:
    path = f"/assessments/{assessment}/reopen"
    who.send(who.get(path), path, form="form#reopen", reason="A typing error")


def test_a_key_of_another_assessments_form_signs_nothing_and_shows_no_seal(
    app: Flask, force: UUID, assessment: UUID, sam: Browser, browser: Browser
) -> None:
    other = begin_asked(app, force)
    sign(sam, other)
    reopen(sam, other)
    put_in_state(app, other, AssessmentState.AWAITING_SIGN_OFF)
    key = fields_of(sam.get(page_of(assessment)))
    sam.client.post(page_of(assessment), data=key)
    assert len(find_seals(app, assessment)) == 1

    forged = fields_of(sam.get(page_of(other))) | {"key": key["key"]}
    answer = sam.client.post(page_of(other), data=forged)

    assert answer.status_code == 400
    assert "sent before, as another form" in answer.text
    assert len(find_seals(app, other)) == 1
    assert read_state(app, other) is AssessmentState.AWAITING_SIGN_OFF


def test_a_key_of_another_signatory_makes_a_signature_of_ones_own(
    app: Flask, force: UUID, assessment: UUID, sam: Browser
) -> None:
    sent = fields_of(sam.get(page_of(assessment)))
    sam.client.post(page_of(assessment), data=sent)
    reopen(sam, assessment)
    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)
    tess = signatory(app, force, "Tess Signatory")

    replayed = fields_of(tess.get(page_of(assessment))) | {"key": sent["key"]}
    assert tess.client.post(page_of(assessment), data=replayed).status_code == 302

    assert [each.signatory_name for each in find_seals(app, assessment)] == [SAM, "Tess Signatory"]


def test_the_page_of_one_signatory_is_not_signed_with_by_another(
    app: Flask, force: UUID, assessment: UUID, sam: Browser
) -> None:
    sent = fields_of(sam.get(page_of(assessment)))
    tess = signatory(app, force, "Tess Signatory")

    for data in (sent, sent | {"csrf_token": ""}, {**sent, "csrf_token": "x" * 90}):
        assert tess.client.post(page_of(assessment), data=data).status_code in {200, 400}

    assert find_seals(app, assessment) == []


def end_role_of_sam() -> None:
    membership = select(Membership).where(Membership.account_id == account_of(SAM))
    db.session.scalars(membership).one().ended_at = now()


def close_account_of_sam() -> None:
    db.session.get_one(Account, account_of(SAM)).is_active = False


@pytest.mark.parametrize("end", [end_role_of_sam, close_account_of_sam])
def test_a_role_that_ended_before_or_while_it_is_signed_signs_nothing(
    app: Flask, assessment: UUID, sam: Browser, end: Any
) -> None:
    page = sam.get(page_of(assessment))
    in_the_meantime(app, end)

    refused = sam.send(page, page_of(assessment), form="form#sign", expect=403, **CAPACITY)

    assert "has ended. Nothing was changed" in text_of(refused)
    assert sam.client.post(page_of(assessment), data=fields_of(page)).status_code in {302, 400, 401}
    assert find_seals(app, assessment) == []
    assert read_state(app, assessment) is AssessmentState.AWAITING_SIGN_OFF


def test_a_signatory_of_another_force_finds_nothing_to_sign(
    app: Flask, assessment: UUID, sam: Browser
) -> None:
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    olu = signatory(app, other, "Olu Outsider")
    token = hidden_fields(one(olu.get("/change-password"), "main form"))["csrf_token"]
    sent = fields_of(sam.get(page_of(assessment))) | {"csrf_token": token}

    for path in (page_of(assessment), f"/assessments/{assessment}/reopen"):
        assert olu.client.post(path, data=sent | {"reason": "x"}).status_code == 404

    assert find_seals(app, assessment) == []


def restrict(force: UUID, assessment: UUID) -> None:
    account = an_account()
    db.session.add(
        Restriction(
            assessment_id=assessment, question_id="cor-06", person_id=account, set_by=account
        )
    )


def redate(force: UUID, assessment: UUID) -> None:
    db.session.scalars(select(Evidence)).one().document_date = date(2021, 1, 1)


def withdraw(force: UUID, assessment: UUID) -> None:
    db.session.execute(update(Exhibit).values(withdrawn_at=now(), withdrawn_reason="Wrong file"))


@pytest.mark.parametrize(
    ("change", "told"), [(restrict, "cor-06"), (redate, "vet-01"), (withdraw, "vet-01")]
)
def test_a_stale_page_signs_nothing_and_names_what_is_another(
    app: Flask, force: UUID, assessment: UUID, sam: Browser, change: Any, told: str
) -> None:
    page = sam.get(page_of(assessment))
    with app.app_context():
        change(force, assessment)
        db.session.commit()

    refused = sam.send(page, page_of(assessment), form="form#sign", expect=200, **CAPACITY)

    assert told in text_of(refused, "#changed")
    assert find_seals(app, assessment) == []


def test_an_archived_one_is_not_signed(app: Flask, assessment: UUID, sam: Browser) -> None:
    sent = fields_of(sam.get(page_of(assessment)))
    with app.app_context():
        db.session.get_one(Assessment, assessment).archived_at = now()
        db.session.commit()

    answer = sam.client.post(page_of(assessment), data=sent)

    assert 200 <= answer.status_code < 500
    assert answer.status_code != 302
    assert find_seals(app, assessment) == []


@pytest.mark.parametrize(
    "typed",
    [
        {"capacity": "other", "authority": "x" * 300_000},
        {"capacity": ["chief constable", "king"]},
        {"candidate": "é" * 64},
        {"candidate": "0" * 64, "shown": "=== a=b=c \n" * 20_000},
        {"candidate": "0" * 64, "shown": "vet-01=\udcff".encode("utf-8", "surrogatepass")},
        {"key": "not a key"},
        {"key": ""},
        {"capacity": "other", "authority": "\u202e\u200b \u0007"},
    ],
)
def test_whatever_is_sent_is_answered_in_words_and_at_most_what_was_shown_is_signed(
    app: Flask, assessment: UUID, sam: Browser, typed: dict[str, Any]
) -> None:
    sent = fields_of(sam.get(page_of(assessment)))

    answer = sam.client.post(page_of(assessment), data=sent | typed)

    signed = find_seals(app, assessment)
    assert answer.status_code < 500
    assert [seal.digest for seal in signed] in ([], [sent["candidate"]])
    assert len(signed) == (answer.status_code == 302)
    assert bool(signed) is (typed.get("capacity") == ["chief constable", "king"])


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.SIGNATORY, Role.CONTRIBUTOR])
def test_no_form_changes_what_is_sealed(
    app: Flask, force: UUID, browser: Browser, role: Role
) -> None:
    examples = example_force(app, browser, force)
    assessment = UUID(str(examples["assessment_id"]))
    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)
    sign(signatory(app, force, SAM), assessment)
    before = read_what_counts(app, assessment)
    wim = sign_in(app, "Wim Writer", force, role)

    answers = sent_everywhere(app, wim, examples, {"signing.reopen"})

    assert max(answers.values()) < 500, answers
    assert read_what_counts(app, assessment) == before
    said = app.test_cli_runner().invoke(verify, [str(assessment)], obj=lambda: app)
    assert f"Sound: seal 2, {find_seals(app, assessment)[-1].digest}" in said.output


def read_what_counts(app: Flask, assessment: UUID) -> list[str]:
    """The answers and exhibits of an assessment, and its state, as they stand."""
    with app.app_context():
        return [
            str(sorted(map(repr, db.session.execute(select(*table.__table__.c)).all())))
            for table in (Answer, Exhibit)
        ] + [read_state(app, assessment).value]
