"""An assigned inspector judges one question after another, as it was sent."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from checklist.core.reviews.how_verified import Verification
from checklist.core.reviews.judging import Choice
from tests.assessments.assessments import answer, queries_counted
from tests.assessments.reach.assigning import inspector, lead
from tests.assessments.sign_off.signed import put_in_state, text_of
from tests.browser import Browser, add_organisation, one, sign_in
from tests.reviews.judgements.judging import (
    DOES_NOT_APPLY,
    LEVELS,
    REASON,
    address,
    assigned,
    find_judgements,
    judge,
)

OTHER: dict[str, Any] = {"choice": "another level", "level": "1", "reason": REASON}


@pytest.fixture
def ina(app: Flask, inspectorate: UUID, force: UUID, assessment: UUID) -> Browser:
    return assigned(app, inspectorate, force)


def listing(assessment: UUID) -> str:
    return f"/assessments/{assessment}/review/questions"


def test_the_list_tells_claimed_and_supported_and_what_takes_no_judgement(
    assessment: UUID, ina: Browser
) -> None:
    page = ina.get(listing(assessment))

    assert text_of(page, "#how-many") == "0 of 5 questions are judged."
    rows = [" ".join(row.text.split()) for row in page.select("#vet-to-judge tbody tr")]
    assert [row[:6] for row in rows] == sorted([*LEVELS, DOES_NOT_APPLY])
    assert rows[0].count("3 ") == 2
    assert "Not applicable" in text_of(page, f"#{DOES_NOT_APPLY}")
    assert "vet-02" not in text_of(page, "#vet-others")
    assert "Not answered" in text_of(page, "#vet-others")


def test_claimed_and_supported_stand_apart_in_the_list_on_the_page_and_in_the_history(
    assessment: UUID, ina: Browser
) -> None:
    row = one(ina.get(listing(assessment)), "tr#vet-04")
    table = row.find_parent("table")
    assert table is not None
    headings = [each.text for each in table.select("thead th")]
    cells = dict(
        zip(headings, [each.text.strip()[:1] for each in row.select("th, td")], strict=True)
    )
    assert (cells["Claimed"], cells["Supported"]) == ("3", "1")

    page = ina.get(address(assessment, "vet-04"))

    assert text_of(page, "#claimed").startswith("3 ")
    assert text_of(page, "#supported").startswith("1 ")
    judge(ina, assessment, "vet-04", choice="agree")
    history = text_of(ina.get(f"{address(assessment, 'vet-04')}/history"))
    assert "Then claimed, supported 3, 1" in history


def test_the_page_shows_the_answer_as_sealed_with_its_exhibits_and_what_sets_the_ceiling(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    put_in_state(app, assessment, AssessmentState.CHANGES_REQUESTED)
    answer(app, assessment, {"vet-08": "4"})

    page = ina.get(address(assessment, "vet-01"))

    assert text_of(page, "#claimed").startswith("3 ")
    assert text_of(page, "#supported").startswith("3 ")
    told = text_of(page, ".checklist-judging__sent")
    assert "1. Register 1" in told
    assert "E2, held by the force, dated 4 March 2022. See page 4" in told
    assert "Where it is held: Room 2" in told
    assert "which is set by Exhibit 1 (E2)" in text_of(page, "#ceiling")
    assert [each["value"] for each in page.select("#level option")] == ["", "0", "1", "2"]
    unsigned = ina.get(address(assessment, "vet-08"))
    assert text_of(unsigned, "#claimed") == "Not answered"
    assert "it takes no judgement" in text_of(unsigned, "#no-judgement")


def test_agree_and_next_goes_through_all_that_is_to_judge(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    [link] = ina.get(listing(assessment)).select("main a[role=button]")
    url, seen = str(link["href"]), []
    while "/questions/" in url:
        seen.append(url.rpartition("/")[2])
        page = ina.get(url)
        ina.send(page, url, form="form#judge", then="agree", verification="document seen")
        url = ina.location

    assert seen == sorted([*LEVELS, DOES_NOT_APPLY])
    assert text_of(ina.get(url), "#how-many") == "5 of 5 questions are judged."
    given = find_judgements(app, assessment, "Ina Inspector")
    assert (given["vet-01"].choice, given["vet-01"].level) == (Choice.AGREE, "3")
    assert (given["vet-04"].level, given["vet-04"].claimed) == ("1", "3")
    assert given["vet-01"].verification is Verification.DOCUMENT_SEEN
    assert given[DOES_NOT_APPLY].choice is Choice.NOT_APPLICABLE_AGREED


def test_another_level_needs_a_reason_in_words_and_stays_below_the_ceiling(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    refused = judge(ina, assessment, "vet-01", expect=200, **(OTHER | {"reason": ""}))
    assert "Say why vet-01 is judged at level" in refused.text
    assert (
        "in words" in judge(ina, assessment, "vet-01", expect=200, **OTHER | {"reason": "n/a"}).text
    )
    high = judge(ina, assessment, "vet-04", expect=200, **(OTHER | {"level": "3"}))
    assert "supports level 1 at most" in high.text
    assert text_of(high, "textarea#reason") == REASON
    assert find_judgements(app, assessment, "Ina Inspector") == {}

    judge(ina, assessment, "vet-01", **OTHER)

    given = find_judgements(app, assessment, "Ina Inspector")["vet-01"]
    assert (given.choice, given.level, given.reason) == (Choice.OTHER_LEVEL, "1", REASON)
    page = ina.get(address(assessment, "vet-01"))
    assert one(page, "#level option[selected]")["value"] == "1"
    assert "You: Judged at level 1" in text_of(ina.get(listing(assessment)), "#vet-01")


def test_to_agree_is_no_way_around_what_was_chosen(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    told = judge(ina, assessment, "vet-01", expect=200, then="agree", **OTHER)

    assert "You chose otherwise. Press Save, or choose to agree first" in told.text
    assert text_of(told, "textarea#reason") == REASON
    assert find_judgements(app, assessment, "Ina Inspector") == {}


def test_not_applicable_is_agreed_or_refused_with_a_reason(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    refuse: dict[str, Any] = {"choice": "not applicable refused"}
    told = judge(ina, assessment, DOES_NOT_APPLY, expect=200, **refuse)
    assert f"Give the reason why {DOES_NOT_APPLY} applies" in told.text

    judge(ina, assessment, DOES_NOT_APPLY, reason="The unit exists.", **refuse)

    given = find_judgements(app, assessment, "Ina Inspector")[DOES_NOT_APPLY]
    assert (given.choice, given.level) == (Choice.NOT_APPLICABLE_REFUSED, None)


def test_notes_alone_are_kept_and_are_no_judgement(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    empty = judge(ina, assessment, "vet-01", expect=200)
    assert "Choose how you judge vet-01, or write a note" in empty.text

    for question in ("vet-01", "vet-08"):
        judge(ina, assessment, question, private_note="Ask on the visit")

    assert "It has no judgement yet" in text_of(ina.get(address(assessment, "vet-08")))
    assert text_of(ina.get(listing(assessment)), "#how-many").startswith("0 of 5")
    kept = find_judgements(app, assessment, "Ina Inspector")
    assert {each.private_note for each in kept.values()} == {"Ask on the visit"}
    assert {each.choice for each in kept.values()} == {None}


def test_each_box_says_who_sees_it(
    app: Flask, inspectorate: UUID, assessment: UUID, ina: Browser
) -> None:
    page = ina.get(address(assessment, "vet-01"))

    assert text_of(page, "#private_note-seen") == (
        "Seen by: lead inspectors of The Inspectorate and Ina Inspector."
    )
    led = lead(app, inspectorate).get(address(assessment, "vet-01"))
    assert text_of(led, "#private_note-seen") == "Seen by: lead inspectors of The Inspectorate."
    told = text_of(page, "#note_to_force-seen")
    assert told.startswith("Seen by: assigned inspectors and lead inspectors of The Inspectorate;")
    assert told.endswith(
        "Once a draft report is sent, also by coordinators and signatories of Testshire Police."
    )


def test_a_page_costs_no_more_queries_for_more_judgements(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    judge(ina, assessment, "vet-02", then="agree")  # before that, begun drafts are looked for too
    ina.get(address(assessment, "vet-02"))
    with queries_counted(app) as before:
        ina.get(address(assessment, "vet-02"))
    for question in LEVELS:
        if question != "vet-02":
            judge(ina, assessment, question, then="agree")

    with queries_counted(app) as after:
        ina.get(address(assessment, "vet-02"))

    assert len(after) == len(before)


def test_nobody_else_opens_it_and_the_force_reads_nothing_of_it(
    app: Flask, browser: Browser, force: UUID, inspectorate: UUID, assessment: UUID, ina: Browser
) -> None:
    judge(ina, assessment, "vet-01", **(OTHER | {"note_to_force": "Canary of inspectors"}))
    url = address(assessment, "vet-01")
    pages = (url, listing(assessment), f"{url}/history")
    elsewhere = add_organisation(app, "Another Inspectorate", OrganisationKind.INSPECTORATE)
    others = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)

    unassigned = inspector(app, inspectorate, "Otto Other")
    for path in pages:
        browser.get(path, expect=403)
        unassigned.get(path, expect=404)
    lead(app, elsewhere, "Lia Elsewhere").get(url, expect=404)
    sign_in(app, "Olga Other", others, Role.COORDINATOR).get(url, expect=403)
    for path in ("", "/questions/vet-01", "/all", "/record", "/submissions/1", "/sign-off"):
        got = browser.client.get(f"/assessments/{assessment}{path}")
        assert "Canary of inspectors" not in got.text, path
        assert "judged" not in got.text, path
