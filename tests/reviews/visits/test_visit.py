"""A visit: what the force holds and where, what is to be seen, and the notes that come of it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select

from checklist.assessments.answers.stored_drafts import sequence_now
from checklist.assessments.models import Exhibit
from checklist.audit.models import AuditEvent
from checklist.core.organisations import Role
from checklist.db import db
from checklist.evidence.models import Evidence, EvidenceKind
from checklist.reviews.judgements.models import JudgementDraft
from tests.assessments.assessments import answer, begin
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser, hidden_fields, one, sign_in
from tests.reviews.judgements.judging import (
    add_exhibit,
    address,
    assigned,
    find_judgements,
    judge,
)

NOTE = "The register has 411 rows. Two lack a date."
SECRET = "Ask the analyst about cabinet 9"  # a made-up note


@pytest.fixture
def ina(app: Flask, inspectorate: UUID, force: UUID, assessment: UUID) -> Browser:
    return assigned(app, inspectorate, force)


def visit(by: Browser, assessment: UUID, query: str = "") -> BeautifulSoup:
    return by.get(f"/assessments/{assessment}/review/visit{query}")


def sheet(by: Browser, assessment: UUID, query: str = "") -> BeautifulSoup:
    return by.get(f"/assessments/{assessment}/review/visit/sheet{query}")


def notes_address(assessment: UUID, question: str) -> str:
    return f"/assessments/{assessment}/review/visit/questions/{question}"


def note(
    by: Browser, assessment: UUID, question: str, *, expect: int = 302, **typed: Any
) -> BeautifulSoup:
    """Note what was seen of a question, on its page as it comes."""
    url = notes_address(assessment, question)
    return send(by, by.get(url), url, expect=expect, **typed)


def send(
    by: Browser, page: BeautifulSoup, url: str, *, expect: int = 302, **typed: Any
) -> BeautifulSoup:
    held: dict[str, Any] = {
        str(each["name"]): each.text.removeprefix("\n") for each in page.select("#notes textarea")
    }
    for each in page.select("#notes input[type=radio][checked]"):
        held[str(each["name"])] = str(each["value"])
    return by.send(page, url, form="form#notes", expect=expect, **(held | typed))


def listed(page: BeautifulSoup) -> list[str]:
    """The questions that a visit or its sheet lists."""
    return [" ".join(each.text.split())[:6] for each in page.select(".checklist-visit__question")]


def test_a_visit_shows_what_the_force_holds_by_place_with_the_questions_it_is_for(
    assessment: UUID, ina: Browser
) -> None:
    page = visit(ina, assessment)

    assert text_of(page, "#place-1") == "Room 2"
    shown = [" ".join(each.text.split()) for each in page.select(".checklist-exhibit")]
    assert len(shown) == 2
    assert "Register 1" in shown[0]
    assert "Exhibit 1 for vet-01, E2. See page 4" in shown[0]
    assert "Who holds which clearance" in shown[0]
    assert text_of(page, "#how-many").startswith("2 records held by the force. 0 of ")
    assert "vet-05" in listed(page)
    assert listed(visit(ina, assessment, "?show=held")) == ["vet-01", "vet-02"]


def test_one_record_used_for_two_questions_is_one_stop(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    with app.app_context():
        first, second = db.session.scalars(select(Exhibit).order_by(Exhibit.number))
        second.evidence_id = first.evidence_id
        db.session.commit()

    page = browser.get(f"/assessments/{assessment}/held")

    [shown] = page.select(".checklist-exhibit")
    assert "Exhibit 1 for vet-01" in text_of(page, ".checklist-exhibit")
    assert "Exhibit 2 for vet-02" in " ".join(shown.text.split())
    assert "1 record is held by the force" in text_of(page, "#how-many")


def test_a_visit_says_how_many_questions_it_counts_without_what_others_saw(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID, ina: Browser
) -> None:
    ivo = assigned(app, inspectorate, force, "Ivo Two")
    for question in ("vet-01", "vet-02"):
        judge(ivo, assessment, question, then="agree", verification="document seen")
    told = "Others judged 2 questions that you may still judge: you see whether they are verified"
    assert told in text_of(visit(ina, assessment), "#how-many")
    assert "Others judged" not in text_of(visit(ivo, assessment), "#how-many")

    judge(ina, assessment, "vet-01", then="agree")

    told = "Others judged 1 question that you may still judge: you see whether it is verified"
    assert told in text_of(visit(ina, assessment), "#how-many")


def test_notes_from_a_visit_go_to_the_question_and_show_on_its_page(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    page = ina.get(notes_address(assessment, "vet-01"))
    assert text_of(page, "#to-see") == "Exhibit 1, Register 1, page 4. It is held: Room 2"

    note(ina, assessment, "vet-01", verification="document seen", private_note=NOTE)

    judged = ina.get(address(assessment, "vet-01"))
    assert text_of(judged, "#private_note") == NOTE
    assert judged.select('input[name=verification][value="document seen"][checked]') != []
    assert find_judgements(app, assessment, "Ina Inspector")["vet-01"].choice is None
    page = visit(ina, assessment)
    assert "You: document seen, a note" in page.text
    assert "vet-01" not in listed(page)
    assert "vet-01" in listed(visit(ina, assessment, "?show=all"))
    assert "1 of " in text_of(page, "#how-many")


def test_a_note_leaves_the_judgement_as_it_was_given(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    judge(ina, assessment, "vet-01", choice="agree", reason="Well kept")
    before = find_judgements(app, assessment, "Ina Inspector")["vet-01"]

    note(ina, assessment, "vet-01", verification="observed", note_to_force="Date each row")

    after = find_judgements(app, assessment, "Ina Inspector")["vet-01"]
    assert (after.choice, after.level, after.reason) == (before.choice, "3", "Well kept")
    assert after.question_digest == before.question_digest
    assert (after.verification.value, after.version) == ("observed", 2)
    history = text_of(ina.get(f"{address(assessment, 'vet-01')}/history"))
    assert "Date each row" in history


def test_a_note_leaves_a_reason_that_was_saved_without_a_judgement(
    assessment: UUID, ina: Browser
) -> None:
    judge(ina, assessment, "vet-01", reason="Two files were thin", private_note="Ask again")

    note(ina, assessment, "vet-01", verification="observed", private_note=NOTE)

    judged = ina.get(address(assessment, "vet-01"))
    assert text_of(judged, "textarea#reason") == "Two files were thin"
    assert text_of(judged, "textarea#private_note") == NOTE


def test_of_two_tabs_the_second_is_told_and_loses_nothing(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    url = notes_address(assessment, "vet-02")
    first, second = ina.get(url), ina.get(url)
    send(ina, first, url, verification="sampled", private_note=NOTE)

    told = send(ina, second, url, expect=200, verification="observed", private_note="Other words")

    assert "You saved this judgement in another tab" in told.text
    assert NOTE in text_of(told, "#saved")
    assert text_of(told, "#private_note") == "Other words"
    send(ina, told, url)
    kept = find_judgements(app, assessment, "Ina Inspector")["vet-02"]
    assert (kept.private_note, kept.verification.value) == ("Other words", "observed")


def test_how_it_was_verified_is_chosen_by_nobody_but_the_inspector(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    judge(ina, assessment, "vet-02", then="agree")  # where nothing looked at is preset
    for question in ("vet-01", "vet-02"):
        url = notes_address(assessment, question)
        assert not ina.get(url).select("#notes input[type=radio][checked]")

        told = note(ina, assessment, question, expect=200, private_note=NOTE)

        error = "Error: Select how you verified it"
        assert text_of(told, "#verification-error") == error
        assert text_of(told, "#private_note") == NOTE
        send(ina, told, url, verification="observed")
        assert find_judgements(app, assessment, "Ina Inspector")[question].private_note == NOTE
        chosen = one(ina.get(url), "#notes input[type=radio][checked]")
        assert chosen["value"] == "observed"


def test_a_draft_without_a_choice_is_kept_and_shown_with_none(
    assessment: UUID, ina: Browser
) -> None:
    keep(ina, assessment, "vet-01", private_note=NOTE)

    page = ina.get(notes_address(assessment, "vet-01"))

    assert text_of(page, "#private_note") == NOTE
    assert not page.select("#notes input[type=radio][checked]")


def test_a_draft_from_where_it_is_judged_chooses_nothing_for_the_visit(
    assessment: UUID, ina: Browser
) -> None:
    url, judging = notes_address(assessment, "vet-01"), address(assessment, "vet-01")
    typed = {"verification": "asserted", "private_note": NOTE, "sequence": str(sequence_now())}
    sent = hidden_fields(one(ina.get(judging), "form#judge")) | typed
    ina.client.post(f"{judging}/draft", data=sent)

    page = ina.get(url)

    assert text_of(page, "#private_note") == NOTE
    assert not page.select("#notes input[type=radio][checked]")
    refused = note(ina, assessment, "vet-01", expect=200)
    assert text_of(refused, "#verification-error") == "Error: Select how you verified it"


def test_nothing_seen_and_nothing_written_is_refused(assessment: UUID, ina: Browser) -> None:
    told = note(ina, assessment, "vet-01", expect=200, verification="asserted")

    assert "Select how you verified vet-01, or write a note" in told.text


def test_the_sheet_has_room_to_write_and_nothing_that_inspectors_wrote(
    assessment: UUID, ina: Browser
) -> None:
    judge(ina, assessment, "vet-01", choice="another level", level="1", reason="Thin files")
    seen: dict[str, Any] = {"private_note": SECRET, "note_to_force": "Date each row"}
    note(ina, assessment, "vet-02", verification="asserted", **seen)

    page = sheet(ina, assessment, "?show=all")

    assert "Room 2" in page.text
    assert "Claimed: 3" in page.text
    assert len(page.select(".checklist-room")) == 2 + len(listed(page))
    for told in (SECRET, "Date each row", "Thin files", "You:", "Ina Inspector:"):
        assert told not in page.select_one("main").text  # type: ignore[union-attr]  # it has one


def test_save_and_next_leads_through_what_is_listed(assessment: UUID, ina: Browser) -> None:
    url = f"{notes_address(assessment, 'vet-01')}?show=held"
    page = ina.get(url)
    form = {"verification": "observed", "then": "next"}

    sent = ina.client.post(url, data={**hidden(page), **form})

    assert sent.status_code == 302
    assert sent.headers["Location"].endswith("/visit/questions/vet-02?show=held")


def hidden(page: BeautifulSoup) -> dict[str, str]:
    return {
        str(each["name"]): str(each["value"]) for each in page.select("#notes input[type=hidden]")
    }


def test_the_force_reads_what_it_holds_and_nothing_of_what_inspectors_noted(
    app: Flask, browser: Browser, assessment: UUID, ina: Browser
) -> None:
    note(ina, assessment, "vet-01", verification="observed", private_note=SECRET)

    page = browser.get(f"/assessments/{assessment}/held")

    assert "Room 2" in page.text
    assert "Register 1" in page.text
    assert SECRET not in page.text
    assert "observed" not in page.text
    assert "See what the force holds itself" in browser.get(f"/assessments/{assessment}").text
    for closed in ("", "/sheet", "/questions/vet-01"):
        assert browser.client.get(
            f"/assessments/{assessment}/review/visit{closed}"
        ).status_code in (403, 404)
    with app.app_context():
        [event] = db.session.scalars(
            select(AuditEvent).where(AuditEvent.action == "noted what was seen")
        )
    assert SECRET not in event.detail


def test_what_is_withdrawn_or_a_file_is_not_on_the_forces_sheet(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    with app.app_context():
        first, second = db.session.scalars(select(Evidence).order_by(Evidence.title))
        first.kind = EvidenceKind.LINK
        used = db.session.scalars(select(Exhibit).where(Exhibit.evidence_id == second.id)).one()
        used.withdrawn_at = used.added_at
        db.session.commit()

    page = browser.get(f"/assessments/{assessment}/held")

    assert "No answer here rests on a record that the force holds itself" in page.text


def test_a_contributor_sees_what_is_held_for_their_questions_alone(
    app: Flask, browser: Browser, force: UUID
) -> None:
    assessment = begin(app, force)
    answer(app, assessment, {"vet-01": "3"})
    with app.app_context():
        add_exhibit(force, assessment, "vet-01", 1)
        db.session.commit()
    tess = sign_in(app, "Tess Contributor", force, Role.CONTRIBUTOR)

    assert "Register 1" in browser.get(f"/assessments/{assessment}/held").text
    assert "Register 1" not in tess.get(f"/assessments/{assessment}/held").text


def keep(by: Browser, assessment: UUID, question: str, **typed: Any) -> None:
    """Keep a draft of the page of notes as its script does."""
    page = by.get(notes_address(assessment, question))
    form = one(page, "form#notes")
    sent = hidden_fields(form) | {"sequence": str(sequence_now())} | typed
    assert by.client.post(str(form["data-draft"]), data=sent).status_code == 200


def test_notes_are_kept_as_a_draft_that_loses_nothing_typed_where_the_question_is_judged(
    assessment: UUID, ina: Browser
) -> None:
    url, judging = notes_address(assessment, "vet-01"), address(assessment, "vet-01")
    half = {"choice": "another level", "level": "1", "reason": "Half a sen"}
    sent = hidden_fields(one(ina.get(judging), "form#judge")) | half
    ina.client.post(f"{judging}/draft", data=sent | {"sequence": str(sequence_now())})
    keep(ina, assessment, "vet-01", private_note=NOTE, verification="document seen")

    page = ina.get(url)
    assert "This is your draft from" in text_of(page, "#draft")
    assert text_of(page, "textarea#private_note") == NOTE
    assert text_of(ina.get(judging), "textarea#private_note") == NOTE
    assert text_of(ina.get(judging), "textarea#reason") == "Half a sen"

    send(ina, page, url)

    assert not ina.get(url).select("#draft")
    assert text_of(ina.get(url), "textarea#private_note") == NOTE
    judged = ina.get(judging)
    assert "This is your draft from" in text_of(judged, "#draft")
    assert text_of(judged, "textarea#reason") == "Half a sen"
    assert one(judged, "input[name=choice][checked]")["value"] == "another level"
    assert text_of(judged, "textarea#private_note") == NOTE


def test_a_draft_of_notes_alone_goes_once_they_are_saved(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    url = notes_address(assessment, "vet-01")
    keep(ina, assessment, "vet-01", private_note="Half a note")
    assert text_of(ina.get(url), "textarea#private_note") == "Half a note"

    send(ina, ina.get(url), url, verification="observed", private_note=NOTE)

    for path in (url, address(assessment, "vet-01")):
        assert not ina.get(path).select("#draft")
    with app.app_context():
        assert db.session.scalars(select(JudgementDraft)).all() == []
