"""While the force checks a draft report, the pages of findings show an inspector what it shows."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from tests.assessments.assessments import VCC
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser
from tests.exchange.copies import read_workbook, take
from tests.reviews.draft_reports.drafting import TEXT, complete_review, send_draft
from tests.reviews.draft_reports.drafting import listing as drafts_of
from tests.reviews.findings.finding import (
    CAUSE,
    change,
    draft,
    listing,
    load_for,
    press,
    recommend,
    set_overall,
)
from tests.reviews.judgements.judging import REASON, address, judge
from tests.reviews.moderation.moderating import listing as differences_of

NEW = "Of thirty posts, four were not cleared."


@pytest.fixture
def reviewed(app: Flask, assessment: UUID, ina: Browser, lee: Browser) -> UUID:
    """A review that lacks nothing, of which Ina judged all, and Ivo may still judge what limits."""
    judge(ina, assessment, "vet-03", choice="another level", level="1", reason=REASON)
    complete_review(app, assessment, lee, question="vet-03")
    return assessment


def find_last(app: Flask, assessment: UUID) -> int:
    """The number of the finding that was drafted last."""
    return max(each.number for each in load_for(app, assessment, "Lee Lead").findings)


def test_a_finding_is_shown_on_both_once_the_draft_is_sent_and_on_neither_before(
    reviewed: UUID, lee: Browser, ivo: Browser
) -> None:
    before = ivo.get(listing(reviewed))
    assert not before.select("#finding-1")
    assert before.select("#unseen")

    send_draft(lee, reviewed)

    page = ivo.get(listing(reviewed))
    assert TEXT in text_of(page, "#finding-1")
    assert "but as draft report 1 tells them" in text_of(page, "#unseen")
    assert TEXT in ivo.get(f"{listing(reviewed)}/1").text
    assert TEXT in ivo.get(f"{drafts_of(reviewed)}/1").text


def test_grades_are_those_of_the_draft_and_nobodys_judgement_is_told(
    reviewed: UUID, lee: Browser, ivo: Browser
) -> None:
    send_draft(lee, reviewed)

    grades = f"{listing(reviewed)}/grades"
    lee.get(grades)  # which says once that the draft is sent
    for part in ("#grades", "#trail"):
        assert text_of(ivo.get(grades), part) == text_of(lee.get(grades), part)
    assert "the grades of draft report 1" in text_of(ivo.get(grades), "#rests-on")
    page = ivo.get(address(reviewed, "vet-03"))
    assert REASON not in text_of(page, ".checklist-judging__own")
    assert "Ina Inspector judged it" in ivo.get(f"/assessments/{reviewed}/review/questions").text


def test_a_finding_that_no_draft_told_of_is_shown_to_nobody_who_may_still_judge_its_question(
    app: Flask, reviewed: UUID, lee: Browser, ina: Browser, ivo: Browser
) -> None:
    draft(ina, reviewed, ["vet-02"], kind="narrative", text="Of another question.")
    send_draft(lee, reviewed)
    draft(ina, reviewed, ["vet-03"], text=NEW)
    number = find_last(app, reviewed)
    url = f"{listing(reviewed)}/{number}"
    assert NEW in ina.get(url).text

    for page in ("", "/grades", "/1"):
        answer = ivo.get(f"{listing(reviewed)}{page}").text
        assert NEW not in answer, page
        assert f"raft finding {number}" not in answer, page
    for page in ("", "/change", "/merge", "/dismiss"):
        ivo.get(f"{url}{page}", expect=404)
    found = read_workbook(take(app, ivo, reviewed, "workbook"))["Findings"]
    assert TEXT in {row["Text"] for row in found}
    assert NEW not in {row["Text"] for row in found}

    send_draft(lee, reviewed)

    assert NEW in ivo.get(url).text
    assert NEW in text_of(ivo.get(listing(reviewed)), f"#finding-{number}")


def test_of_a_finding_that_was_changed_since_they_read_what_the_draft_told(
    app: Flask, reviewed: UUID, lee: Browser, ina: Browser, ivo: Browser
) -> None:
    send_draft(lee, reviewed)
    change(ina, reviewed, 1, text=NEW)
    url = f"{listing(reviewed)}/1"
    assert NEW in ina.get(url).text

    for page in ("", "/grades", "/1"):
        assert NEW not in ivo.get(f"{listing(reviewed)}{page}").text, page
    shown = ivo.get(url)
    assert TEXT in text_of(shown, "main")
    assert "draft report 1 tells" in text_of(shown, "#as-told")
    assert not shown.select("#history, #ways")
    for part in ("change", "merge", "dismiss", "repeats"):
        refused = ivo.get(f"{url}/{part}", expect=409)
        said = "You see it as it is now, and can change it, once you have judged vet-03"
        assert f"This is not finding 1 as it is now. {said}" in text_of(refused, "main")
        assert NEW not in refused.text
    found = read_workbook(take(app, ivo, reviewed, "workbook"))["Findings"]
    assert [(row["Text"], row["What was done"]) for row in found] == [
        (TEXT, "as draft report 1 tells it")
    ]
    judge(ivo, reviewed, "vet-03", choice="another level", level="1", reason=REASON)
    assert NEW in ivo.get(url).text


def test_a_finding_that_was_dismissed_since_stands_for_them_as_in_the_draft(
    reviewed: UUID, lee: Browser, ivo: Browser
) -> None:
    send_draft(lee, reviewed)

    press(lee, reviewed, "1/dismiss", reason="The list was of another year.")

    assert TEXT in text_of(ivo.get(listing(reviewed)), "#told #finding-1")
    assert "another year" not in ivo.get(listing(reviewed)).text
    assert TEXT in ivo.get(f"{listing(reviewed)}/1").text


def test_grades_stay_those_of_the_draft_where_a_level_is_changed_since(
    reviewed: UUID, lee: Browser, ina: Browser, ivo: Browser
) -> None:
    send_draft(lee, reviewed)
    grades = f"{listing(reviewed)}/grades"
    lee.get(grades)  # which says once that the draft is sent
    before = text_of(lee.get(grades), "#grades")

    judge(ina, reviewed, "vet-03", choice="another level", level="0", reason=REASON)

    assert text_of(lee.get(grades), "#grades") != before
    assert text_of(ivo.get(grades), "#grades") == before


def test_a_judgement_that_was_given_after_the_draft_was_sent_does_not_count_as_unseen(
    reviewed: UUID, lee: Browser, ivo: Browser
) -> None:
    judge(ivo, reviewed, "vet-01", then="agree")
    send_draft(lee, reviewed)
    counted = "Two inspectors judged 1 question, neither having seen what the other judged: 1 alike"
    places = {
        f"/assessments/{reviewed}/review/reliability": "#doubles",
        differences_of(reviewed): "#in-words",
    }
    for page, part in places.items():
        assert "left out" not in text_of(lee.get(page), part)

    judge(ivo, reviewed, "vet-03", choice="another level", level="1", reason=REASON)

    for page, part in places.items():
        told = text_of(lee.get(page), part)
        assert told.startswith(counted)
        assert "1 question is left out: its second judgement was given after a draft" in told


def test_that_a_lead_set_the_overall_grade_since_is_not_told_beside_the_grades_of_the_draft(
    app: Flask, reviewed: UUID, lee: Browser, ivo: Browser
) -> None:
    judge(ivo, reviewed, "vet-02", then="agree")
    draft(lee, reviewed, ["vet-02"], kind=CAUSE, **recommend(1, "Clear everybody"))
    number = find_last(app, reviewed)
    press(lee, reviewed, f"{number}/decide", verdict="confirm")
    send_draft(lee, reviewed)
    grades = f"{listing(reviewed)}/grades"
    ivo.get(grades)  # which says once that the judgement is saved
    before = text_of(ivo.get(grades), "main")
    assert "Confirmed cause of concern" in before

    set_overall(lee, reviewed, "Nobody watches who is vetted.")

    assert "Nobody watches" in text_of(lee.get(grades), "#set-by")
    assert text_of(ivo.get(grades), "main") == before


def test_it_names_each_question_to_judge_first_and_leads_to_it(
    reviewed: UUID, lee: Browser, ivo: Browser
) -> None:
    change(lee, reviewed, 1, questions=["vet-02", "vet-03", "vet-04"])
    judge(ivo, reviewed, "vet-02", then="agree")
    send_draft(lee, reviewed)

    shown = ivo.get(f"{listing(reviewed)}/1")

    now = "You see it as it is now, and can change it, once you have judged vet-03 and vet-04."
    assert text_of(shown, "#as-told") == f"This is what draft report 1 tells. {now}"
    links = [str(each["href"]) for each in shown.select("#as-told a")][1:]
    assert links == [address(reviewed, "vet-03"), address(reviewed, "vet-04")]


def test_of_a_whole_section_it_names_the_section_and_its_questions_to_judge(
    app: Flask, reviewed: UUID, lee: Browser, ivo: Browser
) -> None:
    section = VCC.get_section("vet-03")
    draft(lee, reviewed, [], section=section.id, kind="narrative", text=NEW)
    for question in ("vet-01", "vet-02"):
        judge(ivo, reviewed, question, then="agree")
    send_draft(lee, reviewed)

    shown = ivo.get(f"{listing(reviewed)}/{find_last(app, reviewed)}")

    assert text_of(shown, "#as-told") == (
        f"This is what draft report 1 tells. It is about the whole section {section.short_title}."
        " You see it as it is now, and can change it, once you have judged vet-03, vet-04 and"
        " vet-06."
    )


def test_of_a_finding_that_was_moved_since_it_does_not_name_the_question_it_is_about_now(
    app: Flask, reviewed: UUID, lee: Browser, ivo: Browser
) -> None:
    draft(lee, reviewed, ["vet-02"], kind="narrative", text=NEW)
    judge(ivo, reviewed, "vet-02", then="agree")
    send_draft(lee, reviewed)
    number = find_last(app, reviewed)
    url = f"{listing(reviewed)}/{number}"
    assert ivo.get(url).select("#history")

    change(lee, reviewed, number, questions=["vet-03"])

    shown = ivo.get(url)
    said = "once you have judged the questions that another inspector judged and you may still"
    assert f"{said} judge." in text_of(shown, "#as-told")
    assert "vet-03" not in text_of(shown, ".checklist-judging")
    assert said in text_of(ivo.get(f"{url}/change", expect=409), "main")
