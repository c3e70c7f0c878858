"""Who sees a note is settled when it is written: its audience never widens by itself."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from tests.assessments.assessments import begin, bring_all_into
from tests.assessments.notes.talking import answer, notes_of, opened_to, shown, write
from tests.browser import Browser, one, sign_in
from tests.exchange.copies import read_workbook, take

BODY, INSPECTORATE = OrganisationKind.LOCAL_POLICING_BODY, OrganisationKind.INSPECTORATE
TO_COLLEAGUES, TO_INSPECTORS = "note", "note to inspectors"


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


@pytest.fixture
def lead(app: Flask, force: UUID, submitted: None) -> Browser:
    """A lead inspector of an inspectorate to which the force was opened before."""
    inspectorate = opened_to(app, force, "An Inspectorate", INSPECTORATE)
    return sign_in(app, "Lena Lead", inspectorate, Role.LEAD_INSPECTOR)


def test_a_body_given_access_later_sees_nothing_written_before(
    app: Flask, force: UUID, browser: Browser, assessment: UUID
) -> None:
    write(browser, assessment, "Between us")
    body = opened_to(app, force, "Testshire PCC", BODY)
    overseer = sign_in(app, "Bo Body", body, Role.COORDINATOR)

    for state in AssessmentState:
        bring_all_into(app, state)
        seen = overseer.client.get(notes_of(assessment))
        assert "Between us" not in seen.text, state
        if overseer.client.get(f"/assessments/{assessment}/questions/vet-01").status_code == 200:
            question = overseer.get(f"/assessments/{assessment}/questions/vet-01")
            assert not question.select("#notes"), state


def test_an_inspectorate_given_access_later_sees_no_note_to_the_inspectors_of_before(
    app: Flask, force: UUID, browser: Browser, assessment: UUID, lead: Browser
) -> None:
    thread = write(browser, assessment, "To the first inspectors", thing=TO_INSPECTORS)
    later = opened_to(app, force, "A Second Inspectorate", INSPECTORATE)
    newcomer = sign_in(app, "Nell New", later, Role.LEAD_INSPECTOR)
    answer(browser, thread, "A reply to the first inspectors")

    assert len(shown(lead.get(thread))) == 2
    assert shown(newcomer.get(notes_of(assessment))) == []
    newcomer.get(thread, expect=404)
    question = f"/assessments/{assessment}/questions/vet-01"
    assert "open" not in one(newcomer.get(question), "#notes + p").text
    [_, reply] = shown(browser.get(thread))
    assert "Seen by: Testshire Police and assigned inspectors and lead inspectors of An" in reply

    write(browser, assessment, "To all inspectors", thing=TO_INSPECTORS)
    assert len(shown(newcomer.get(notes_of(assessment)))) == 1


def test_who_joins_the_force_later_sees_the_notes_of_the_force(
    app: Flask, force: UUID, browser: Browser, assessment: UUID
) -> None:
    write(browser, assessment, "Between us")

    newcomer = sign_in(app, "Nia Newcomer", force, Role.CONTRIBUTOR)

    assert len(shown(newcomer.get(notes_of(assessment)))) == 1


def test_who_sees_a_note_is_offered_only_where_the_state_lets_both_be_written(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    both = {
        AssessmentState.SUBMITTED,
        AssessmentState.UNDER_REVIEW,
        AssessmentState.CHANGES_REQUESTED,
        AssessmentState.FACTUAL_ACCURACY,
    }
    none = {AssessmentState.CLOSED_PUBLISHED, AssessmentState.CLOSED_UNPUBLISHED}
    for state in AssessmentState:
        bring_all_into(app, state)
        page = browser.get(notes_of(assessment))
        choices = [str(each["value"]) for each in page.select("input[name=thing]")]
        assert choices == ([TO_COLLEAGUES, TO_INSPECTORS] if state in both else []), state
        assert bool(page.select("form#write")) is (state not in none), state


def test_between_force_and_inspectors_the_writer_must_say_whom_a_note_is_for(
    browser: Browser, assessment: UUID, lead: Browser
) -> None:
    url = notes_of(assessment)
    page = browser.get(url)
    assert not page.select("input[name=thing][checked]")
    hints = [hint.text for hint in page.select(".govuk-radios__hint")]
    assert hints == [
        "Seen by: Testshire Police.",
        "Seen by: Testshire Police, assigned inspectors and lead inspectors of the inspectorate.",
    ]

    unsaid = browser.send(page, url, form="form#write", expect=200, text="For whom?")

    assert one(unsaid, "textarea#text").text == "For whom?"
    assert "Select who sees it" in one(unsaid, "#thing-error").text


def test_a_note_to_colleagues_is_kept_from_inspectors_and_one_to_them_is_answered(
    browser: Browser, assessment: UUID, lead: Browser
) -> None:
    inner = write(browser, assessment, "Between us", thing=TO_COLLEAGUES)
    outer = write(browser, assessment, "@Lena Lead, is this what you ask?", thing=TO_INSPECTORS)

    seen = shown(lead.get(notes_of(assessment)))
    assert len(seen) == 1
    assert "Mentions you" in seen[0]
    lead.get(inner, expect=404)
    answer(lead, outer, "It is. @Asha Coordinator, thank you")

    [_, reply] = shown(browser.get(outer))
    assert "Lena Lead, lead inspector of An Inspectorate" in reply
    assert "Mentions you" in reply
    wrong = browser.send(
        browser.get(inner), inner, form="form#reply", expect=200, text="@Lena Lead asks"
    )
    assert "Nobody who sees this note is called “Lena”" in one(wrong, "#text-error").text


def test_a_note_to_inspectors_from_an_old_page_does_not_become_one_to_colleagues_in_silence(
    app: Flask, browser: Browser, assessment: UUID, lead: Browser
) -> None:
    url = notes_of(assessment)
    page = browser.get(url)
    bring_all_into(app, AssessmentState.SIGNED)

    refused = browser.send(
        page, url, form="form#write", expect=200, text="For them", thing=TO_INSPECTORS
    )

    assert "do not see notes here any more" in one(refused, "#text-error").text
    assert "Seen by: Testshire Police." in one(refused, "form#write").text
    assert shown(browser.get(url)) == []
    browser.send(refused, url, form="form#write", text="For them")
    assert len(shown(browser.get(url))) == 1


def test_inspectors_write_to_the_force_alone_and_need_not_choose(
    browser: Browser, assessment: UUID, lead: Browser
) -> None:
    assert not lead.get(notes_of(assessment)).select("input[name=thing]")

    thread = write(lead, assessment, "Which register?")

    assert "With the inspectors" in browser.get(thread).text
    assert len(shown(browser.get(thread))) == 1


def test_a_note_to_inspectors_is_closed_to_them_where_what_was_sent_is_withdrawn(
    app: Flask, browser: Browser, assessment: UUID, lead: Browser
) -> None:
    thread = write(browser, assessment, "Is this what you ask?", thing=TO_INSPECTORS)

    bring_all_into(app, AssessmentState.SIGNED)

    lead.get(thread, expect=404)
    [note] = shown(browser.get(thread))
    assert "Seen by: Testshire Police." in note
    bring_all_into(app, AssessmentState.SUBMITTED)
    assert len(shown(lead.get(thread))) == 1


def test_a_copy_holds_the_notes_of_those_who_see_them_alone(
    app: Flask, browser: Browser, assessment: UUID, lead: Browser
) -> None:
    write(browser, assessment, "Between us", thing=TO_COLLEAGUES)
    answer(lead, write(browser, assessment, "To you", thing=TO_INSPECTORS), "To the force")

    own, theirs = (
        [row["Note"] for row in read_workbook(take(app, who, assessment, "workbook"))["Notes"]]
        for who in (browser, lead)
    )

    assert own == ["Between us", "To you", "To the force"]
    assert theirs == ["To you", "To the force"]
