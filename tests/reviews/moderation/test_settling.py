"""What two inspectors judge differently: seen once both have judged, agreed or settled."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from flask import Flask
from sqlalchemy import select

from checklist.audit.models import AuditEvent, AuditLink
from checklist.core.assessment_states import AssessmentState
from checklist.db import db
from tests.assessments.assessments import queries_counted
from tests.assessments.sign_off.signed import put_in_state, text_of
from tests.browser import Browser
from tests.reviews.judgements.judging import (
    DOES_NOT_APPLY,
    LEVELS,
    address,
    assigned,
    find_judgements,
    judge,
    press,
)
from tests.reviews.moderation.moderating import (
    declare_conflict,
    find_settlements,
    listing,
    settle,
)

LOW: dict[str, Any] = {"choice": "another level", "level": "2", "reason": "Two files are thin."}
WHY = "The second read more of the files."


def questions(assessment: UUID) -> str:
    return f"/assessments/{assessment}/review/questions"


def differ(ina: Browser, ivo: Browser, assessment: UUID) -> None:
    """Have vet-01 judged at 3 by the first and at 2 by the second."""
    judge(ina, assessment, "vet-01", then="agree")
    judge(ivo, assessment, "vet-01", **LOW)


def test_what_somebody_judged_who_declared_a_conflict_of_interest_is_marked(
    assessment: UUID, ina: Browser, ivo: Browser, lee: Browser
) -> None:
    differ(ina, ivo, assessment)
    mark = "Declared a conflict of interest on"
    url = address(assessment, "vet-01")
    assert mark not in text_of(lee.get(url))

    declare_conflict(ina)

    settling = f"{listing(assessment)}/vet-01"
    for page in (url, f"{url}/history", listing(assessment), settling):
        assert text_of(lee.get(page)).count(mark) == 1, page
    for page in (f"/assessments/{assessment}/review/second", questions(assessment)):
        told = text_of(lee.get(page))
        assert "Ina Inspector declared a conflict of interest on" in told


def test_who_declared_a_conflict_is_marked_wherever_it_is_counted_who_judged(
    assessment: UUID, ina: Browser, ivo: Browser, lee: Browser
) -> None:
    differ(ina, ivo, assessment)
    judge(ina, assessment, "vet-02", then="agree")
    desk, sent = "/desk", f"/assessments/{assessment}/submissions/1"
    for page in (desk, sent, questions(assessment)):
        assert "conflict of interest" not in text_of(lee.get(page))

    declare_conflict(ina)

    mark = "Conflict of interest"
    assert f"Ina Inspector 2 {mark}Ivo Two 1" in text_of(lee.get(desk), "#desk tbody")
    assert text_of(lee.get(sent), "#judged") == (
        f"2 questions judged: Ina Inspector 2 {mark}, Ivo Two 1."
    )
    listed = lee.get(questions(assessment))
    for question, others in (("vet-01", "Ivo Two: Judged at level 2"), ("vet-02", "")):
        row = text_of(listed, f"tr#{question} [data-column=Judgement]")
        assert row.count(mark) == 1
        assert row.startswith("Ina Inspector: Agreed: level")
        assert others in row
        assert row.index(mark) < len(row) - len(others)


def test_a_difference_is_shown_to_both_once_both_have_judged_and_not_before(
    assessment: UUID, ina: Browser, ivo: Browser, lee: Browser
) -> None:
    judge(ina, assessment, "vet-01", **LOW | {"level": "1"})

    assert "Nothing differs so far" in text_of(ivo.get(listing(assessment)))
    assert "Two files are thin" not in text_of(ivo.get(address(assessment, "vet-01")))
    assert not ivo.get(address(assessment, "vet-01")).select("#beside")
    assert "Ina Inspector: level 1" in text_of(ina.get(listing(assessment)), "#to-settle")

    judge(ivo, assessment, "vet-01", then="agree")

    for by in (ina, ivo, lee):
        page = by.get(listing(assessment))
        row = text_of(page, "#to-settle #vet-01")
        assert "Ina Inspector: level 1" in row
        assert "Ivo Two: level 3" in row
        assert text_of(page, "#in-words") == (
            "Two inspectors judged 1 question, neither having seen what the other judged: 0 alike,"
            " 1 differently."
        )
        beside = text_of(by.get(address(assessment, "vet-01")), "#beside")
        assert "The inspectors differ, two levels or more from the claim" in beside
    assert "Settle vet-01" in text_of(lee.get(listing(assessment)))
    assert "Settle vet-01" not in text_of(ina.get(listing(assessment)))


def test_a_lead_settles_for_a_reason_and_all_who_judged_read_it(
    app: Flask, assessment: UUID, ina: Browser, ivo: Browser, lee: Browser
) -> None:
    differ(ina, ivo, assessment)
    path = f"{listing(assessment)}/vet-01"
    page = lee.get(path)
    assert "level 3" in text_of(page, "#first")
    assert "level 2" in text_of(page, "#second")
    assert "Two files are thin" in text_of(page, "#side-by-side")
    assert [each["value"] for each in page.select("#settle input[type=radio]")] == [*"0123"]
    refusals: tuple[tuple[dict[str, Any], str], ...] = (
        ({"verdict": "2"}, "Enter why you settle it so"),
        ({"reason": WHY}, "Select what counts"),
        ({"verdict": "4", "reason": WHY}, "Select what counts"),
        ({"verdict": "2", "reason": "n/a"}, "Enter in words why you settle it so"),
    )
    for typed, said in refusals:
        refused = lee.send(page, path, form="form#settle", expect=200, **typed)
        assert said in refused.text
    assert find_settlements(app, assessment) == []

    for _ in range(2):
        lee.send(page, path, form="form#settle", verdict="2", reason=WHY)

    [settled] = find_settlements(app, assessment)
    assert (settled.level, settled.reason, settled.number) == ("2", WHY, 1)
    assert "level 2, settled by Lee Lead" in text_of(lee.get(listing(assessment)), "#settled")
    for by in (ina, ivo):
        beside = text_of(by.get(address(assessment, "vet-01")), "#beside")
        assert "Settled: level 2" in beside
        assert WHY in beside


def test_the_record_of_settling_is_the_inspectorates_alone_and_names_no_level(
    app: Flask, inspectorate: UUID, assessment: UUID, ina: Browser, ivo: Browser, lee: Browser
) -> None:
    differ(ina, ivo, assessment)
    settle(lee, assessment, "vet-01", verdict="2", reason=WHY)

    with app.app_context():
        settled = select(AuditEvent).where(AuditEvent.action == "settled judgements")
        [event] = db.session.scalars(settled)
        chains = select(AuditLink.chain_id).where(AuditLink.event_id == event.id)
        assert set(db.session.scalars(chains)) == {inspectorate}
        assert event.detail == "vet-01, settlement 1"


def test_the_two_agree_between_them_and_who_changes_a_judgement_says_why(
    app: Flask, assessment: UUID, ina: Browser, ivo: Browser, lee: Browser
) -> None:
    differ(ina, ivo, assessment)

    for unexplained in ("", LOW["reason"]):
        told = judge(ivo, assessment, "vet-01", expect=200, choice="agree", reason=unexplained)
        assert "Say why you change your judgement of vet-01" in told.text
    judge(ivo, assessment, "vet-01", choice="agree", reason="The files were of another unit.")

    assert find_judgements(app, assessment, "Ivo Two")["vet-01"].level == "3"
    page = lee.get(listing(assessment))
    assert not page.select("#to-settle")
    assert "Ivo Two: level 3, at first level 2" in text_of(page, "#agreed")
    assert "0 alike, 1 differently" in text_of(page, "#in-words")
    nothing = text_of(lee.get(f"{listing(assessment)}/vet-01"), "#verdict")
    assert nothing == "These judgements do not differ: there is nothing to settle."


def test_where_the_first_comes_round_what_they_judge_now_counts(
    assessment: UUID, ina: Browser, ivo: Browser, lee: Browser
) -> None:
    differ(ina, ivo, assessment)

    judge(ina, assessment, "vet-01", **LOW | {"reason": "The second looked further."})

    row = "#agreed #vet-01"
    page = lee.get(listing(assessment))
    assert text_of(page, f"{row} [data-column='What counts']") == "level 2"
    assert "Ina Inspector: level 2, at first level 3" in text_of(page, row)


def test_notes_and_the_same_judgement_again_need_no_reason(
    app: Flask, assessment: UUID, ina: Browser, ivo: Browser
) -> None:
    differ(ina, ivo, assessment)

    judge(ina, assessment, "vet-01", note_to_force="Well kept")

    assert find_judgements(app, assessment, "Ina Inspector")["vet-01"].version == 2


def test_what_is_judged_anew_is_settled_anew_and_a_page_of_before_settles_nothing(
    app: Flask, assessment: UUID, ina: Browser, ivo: Browser, lee: Browser
) -> None:
    differ(ina, ivo, assessment)
    path = f"{listing(assessment)}/vet-01"
    settle(lee, assessment, "vet-01", verdict="3", reason=WHY)
    early = lee.get(path)
    judge(ivo, assessment, "vet-01", **LOW | {"level": "1", "reason": "Four files are thin."})

    told = lee.send(early, path, form="form#settle", expect=200, verdict="2", reason=WHY)

    assert "Not settled: a judgement, the answer or what was settled changed" in told.text
    assert text_of(told, "textarea#reason") == WHY
    assert "Four files are thin" in text_of(told, "#side-by-side")
    row = text_of(lee.get(listing(assessment)), "#to-settle")
    assert "Judged or sent anew since it was settled" in row
    lee.send(told, path, form="form#settle", verdict="2", reason=WHY)
    assert [each.level for each in find_settlements(app, assessment)] == ["3", "2"]
    assert "Settled before: level 3" in text_of(lee.get(path))


def test_whether_a_question_applies_is_settled_too(
    app: Flask, assessment: UUID, ina: Browser, ivo: Browser, lee: Browser
) -> None:
    judge(ina, assessment, DOES_NOT_APPLY, then="agree")
    refuse: dict[str, Any] = {"choice": "not applicable refused", "reason": "The unit exists."}
    judge(ivo, assessment, DOES_NOT_APPLY, **refuse)

    settle(lee, assessment, DOES_NOT_APPLY, verdict="not applicable refused", reason=WHY)

    [settled] = find_settlements(app, assessment)
    assert (settled.level, settled.not_applicable_agreed) == (None, False)
    assert "applies, settled by Lee Lead" in text_of(lee.get(listing(assessment)), "#settled")


def test_a_lead_who_sees_the_first_judgement_does_not_give_the_second(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    early = lee.get(address(assessment, "vet-01"))
    judge(ina, assessment, "vet-01", then="agree")

    told = text_of(lee.get(address(assessment, "vet-01")), "#no-judgement")
    assert "the second judgement is another inspector’s to give" in told
    late = press(lee, early, assessment, "vet-01", expect=200, choice="agree")
    assert "the second judgement is another inspector’s to give" in late.text
    judge(lee, assessment, "vet-02", then="agree")
    assert set(find_judgements(app, assessment, "Lee Lead")) == {"vet-02"}


def test_leads_alone_settle_and_not_after_it_is_published(
    app: Flask, browser: Browser, inspectorate: UUID, assessment: UUID, ina: Browser,
    ivo: Browser, lee: Browser,
) -> None:  # fmt: skip
    differ(ina, ivo, assessment)
    path = f"{listing(assessment)}/vet-01"
    page = lee.get(path)
    for by in (browser, ina):
        by.get(path, expect=403)
    browser.get(listing(assessment), expect=403)

    put_in_state(app, assessment, AssessmentState.CLOSED_PUBLISHED)

    refused = lee.send(page, path, form="form#settle", expect=409, verdict="2", reason=WHY)
    assert WHY in refused.text
    assert find_settlements(app, assessment) == []


def test_the_list_costs_no_more_queries_for_more_differences(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID, ina: Browser, ivo: Browser
) -> None:
    differ(ina, ivo, assessment)
    with queries_counted(app) as before:
        ina.get(listing(assessment))
    for question in (each for each in LEVELS if each != "vet-01"):
        judge(ina, assessment, question, then="agree")
        judge(ivo, assessment, question, **LOW | {"level": "0"})

    with queries_counted(app) as after:
        ina.get(listing(assessment))

    assert len(after) == len(before)
    third = assigned(app, inspectorate, force, "Ida Three")
    assert "To settle (4)" in text_of(third.get(listing(assessment)))


def test_what_nobody_judged_has_a_page_that_says_so(assessment: UUID, lee: Browser) -> None:
    page = lee.get(f"{listing(assessment)}/vet-01")

    assert text_of(page, "#verdict").startswith("Nobody has judged this question yet")
