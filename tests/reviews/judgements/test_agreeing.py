"""An inspector agrees with a section over a list that was shown, and with nothing else."""

from __future__ import annotations

from threading import Thread
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import Connection, event, select

from checklist.audit.models import AuditEvent
from checklist.core.reviews.how_verified import Verification
from checklist.core.reviews.judging import Choice
from checklist.db import db
from checklist.reviews.judgements.models import JudgementEntry
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser
from tests.reviews.judgements.judging import (
    DOES_NOT_APPLY,
    address,
    assigned,
    find_judgements,
    judge,
)
from tests.reviews.judgements.test_saving import send_anew

CHANGED = "Not saved: the list changed after you opened this page. Read it again, then agree"


@pytest.fixture
def ina(app: Flask, inspectorate: UUID, force: UUID, assessment: UUID) -> Browser:
    return assigned(app, inspectorate, force)


def agreeing(assessment: UUID) -> str:
    return f"/assessments/{assessment}/review/sections/vet/agree"


def test_limiting_over_claimed_not_applicable_and_judged_ones_are_left_out(
    assessment: UUID, ina: Browser
) -> None:
    judge(ina, assessment, "vet-02", then="agree")

    page = ina.get(agreeing(assessment))

    assert [row.text for row in page.select("#offered th a")] == ["vet-01"]
    told = {each.text.partition(" ")[0]: each.text for each in page.select("#left-out li")}
    assert told["vet-02"].endswith("already has a judgement")
    assert told["vet-03"].endswith("limits the grade of its section")
    assert told["vet-04"].endswith("is claimed above what the evidence supports")
    assert told[DOES_NOT_APPLY].endswith("does not apply, says the force")
    assert told["vet-08"].endswith("is not answered")


def test_each_of_the_list_is_judged_once_and_the_record_holds_it(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    judge(ina, assessment, "vet-01", private_note="Ask on the visit")
    url = agreeing(assessment)
    page = ina.get(url)
    for _ in range(2):
        ina.send(page, url, form="form#agree", verification="document seen")

    assert "You agreed with 2 answers of" in ina.follow(ina.location).text
    given = find_judgements(app, assessment, "Ina Inspector")
    assert {(each.choice, each.verification) for each in given.values()} == {
        (Choice.AGREE, Verification.DOCUMENT_SEEN)
    }
    assert {key: each.level for key, each in given.items()} == {"vet-01": "3", "vet-02": "2"}
    vet_01 = given["vet-01"]
    assert (vet_01.private_note, vet_01.reason) == ("Ask on the visit", "")
    with app.app_context():
        listed = db.session.scalars(select(JudgementEntry).filter_by(in_list=True)).all()
        assert {(each.claimed, each.supported) for each in listed} == {("3", "3"), ("2", "2")}
        agreed = select(AuditEvent).filter_by(action="agreed with a section")
        [deed] = db.session.scalars(agreed)
        assert deed.detail.endswith("vet: vet-01, vet-02")
        assert deed.force_id is None


def test_a_reason_that_was_saved_alone_becomes_that_of_no_judgement_unseen(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    url = agreeing(assessment)
    opened = ina.get(url)
    judge(ina, assessment, "vet-01", private_note="Ask", reason="Kept, but of one year only")

    told = ina.send(opened, url, form="form#agree", expect=200, verification="document seen")

    assert [row.text for row in told.select("#offered th a")] == ["vet-02"]
    left_out = text_of(told, "#left-out")
    assert "vet-01 has a reason that you saved without a judgement" in left_out
    ina.send(told, url, form="form#agree", verification="document seen")
    given = find_judgements(app, assessment, "Ina Inspector")
    assert {key: each.choice for key, each in given.items()} == {
        "vet-01": None,
        "vet-02": Choice.AGREE,
    }


def test_a_list_that_changed_meanwhile_is_shown_again_and_agreed_to_only_then(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID, ina: Browser
) -> None:
    url = agreeing(assessment)
    page = ina.get(url)
    judge(assigned(app, inspectorate, force, "Ivo Two"), assessment, "vet-01", then="agree")

    told = ina.send(page, url, form="form#agree", expect=200, verification="document seen")

    assert "the list changed after you opened this page" in told.text
    assert [row.text for row in told.select("#offered th a")] == ["vet-02"]
    assert find_judgements(app, assessment, "Ina Inspector") == {}
    ina.send(told, url, form="form#agree", verification="document seen")
    assert set(find_judgements(app, assessment, "Ina Inspector")) == {"vet-02"}


@pytest.mark.parametrize("changed", ["vet-02", "vet-03"])  # one of the list, and one left out
def test_a_list_of_what_was_sent_before_is_refused_and_shown_as_the_newest_seal_has_it(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, ina: Browser, changed: str
) -> None:
    url = agreeing(assessment)
    page = ina.get(url)
    send_anew(app, browser, force, assessment, changed)

    told = ina.send(page, url, form="form#agree", expect=200, verification="document seen")

    assert text_of(told, "#verification-error") == f"Error: {CHANGED}"
    assert "Sue Second" in text_of(told, "#signed-by")
    assert find_judgements(app, assessment, "Ina Inspector") == {}
    ina.send(told, url, form="form#agree", verification="document seen")
    levels = {"vet-02": "1"} if changed == "vet-02" else {"vet-02": "2"}
    given = find_judgements(app, assessment, "Ina Inspector")
    assert {key: each.level for key, each in given.items()} == {"vet-01": "3", **levels}


def test_a_list_sent_anew_while_it_is_being_agreed_is_refused_under_the_newest_seal(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, ina: Browser
) -> None:
    url = agreeing(assessment)
    page = ina.get(url)
    waiting = [Thread(target=send_anew, args=(app, browser, force, assessment))]

    def send_between(_: Connection) -> None:
        for sender in (waiting.pop() for _ in list(waiting)):
            sender.start()
            sender.join()

    with app.app_context():  # what was read has ended, and the lock is not taken yet
        event.listen(db.engine, "rollback", send_between)

    told = ina.send(page, url, form="form#agree", expect=200, verification="document seen")

    assert text_of(told, "#verification-error") == f"Error: {CHANGED}"
    assert "Sam Signatory" in text_of(page, "#signed-by")
    assert "Sue Second" in text_of(told, "#signed-by")
    assert find_judgements(app, assessment, "Ina Inspector") == {}


def test_where_nothing_is_left_the_page_says_so(assessment: UUID, ina: Browser) -> None:
    for question in ("vet-01", "vet-02"):
        judge(ina, assessment, question, then="agree")

    page = ina.get(agreeing(assessment))

    assert "Judge each question by itself" in text_of(page, "#nothing")
    assert not page.select("form#agree")
    ina.get(f"/assessments/{assessment}/review/sections/none/agree", expect=404)
    assert "Agreed: level 3" in text_of(ina.get(f"{address(assessment, 'vet-01')}/history"))
