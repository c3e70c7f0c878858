"""An inspector drafts findings: from a candidate, or by hand, with the evidence beside the text."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from flask import Flask
from sqlalchemy import update

from checklist.core.reviews.findings import PublishedKind
from checklist.db import db
from checklist.reviews.findings.models import Recommendation
from checklist.web.filters import format_day
from tests.assessments.assessments import VCC
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser, one
from tests.exchange.test_review_tables import add_worksheet
from tests.reviews.findings.finding import (
    CAUSE,
    IMPROVEMENT,
    TEXT,
    change,
    draft,
    find_due,
    find_findings,
    listing,
    recommend,
    write,
)
from tests.reviews.judgements.judging import REASON, judge

LOWEST = {"choice": "another level", "level": "0", "reason": REASON}
UNANSWERED = "vet-09"


def test_a_candidate_is_open_until_a_finding_of_it_is_drafted(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    judge(ina, assessment, "vet-02", then="agree")
    page = ina.get(listing(assessment))
    assert text_of(page, "#candidates-heading") == "Candidates to decide (1)"
    theme = VCC.get_theme(VCC.get_question("vet-02").theme)
    assert text_of(page, "#candidates h3") == theme.label
    assert "1 candidate to decide" in text_of(page, "#missing")
    url = str(page.select("#candidates li a")[0]["href"])

    form = ina.get(url)
    suggested = {str(each["value"]) for each in form.select("#write input[checked]")}
    assert "vet-02" in suggested
    assert suggested & {IMPROVEMENT, "narrative"}
    write(ina, form, url, text=TEXT)

    page = ina.get(listing(assessment))
    assert not page.select("#candidates")
    assert not page.select("#missing")
    [finding] = find_findings(app, assessment)
    assert (finding.number, finding.text, finding.question_ids) == (1, TEXT, ("vet-02",))
    row = text_of(page, "#finding-1")
    assert TEXT in row
    assert "Ina Inspector" in row


def test_where_a_finding_is_a_block_on_a_phone_each_cell_says_what_it_is(
    assessment: UUID, ina: Browser
) -> None:
    judge(ina, assessment, "vet-02", then="agree")
    url = f"{listing(assessment)}/new?questions=vet-02"
    write(ina, ina.get(url), url, text=TEXT)

    page = ina.get(listing(assessment))

    assert page.select(".checklist-stacked #finding-1")
    labels = [each.text for each in page.select("#finding-1 .checklist-stacked__label")]
    assert labels == ["Text: ", "Questions: ", "Saved: "]


def test_the_evidence_of_its_questions_stands_beside_the_text(
    assessment: UUID, ina: Browser
) -> None:
    judge(ina, assessment, "vet-02", then="agree")

    page = ina.get(f"{listing(assessment)}/new?questions=vet-02&questions=vet-01")

    assert "Supported" in text_of(page, ".checklist-judging__sent")
    assert "Register 2" in text_of(page, ".checklist-judging__sent")
    assert text_of(page, "#final-vet-02").startswith("Final so far: level 2")
    assert "judged by Ina Inspector" in text_of(page, "#final-vet-02")
    assert text_of(page, "#final-vet-01").startswith("Not judged yet.")


def test_each_worksheet_beside_a_finding_leads_to_the_page_of_whose_it_is(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID, ina: Browser
) -> None:
    with app.app_context():
        add_worksheet(assessment, force, "Collar 1044")
        add_worksheet(assessment, inspectorate, "Collar 2088")
        db.session.commit()

    page = ina.get(f"{listing(assessment)}/new?questions=vet-02")

    items = page.select('.checklist-judging__sent li:has(> a[href*="worksheets/1"])')
    found = {item.text.partition(":")[0]: str(one(item, "a")["href"]) for item in items}
    assert len(found) == 2
    for told, href in found.items():
        whose = str(one(ina.get(href), "main"))
        assert ("Collar 1044" in whose) == ("Testshire" in told)
        assert ("Collar 2088" in whose) == ("Testshire" not in told)


def test_a_finding_by_hand_on_a_question_that_was_not_answered_says_so(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    empty = ina.get(f"{listing(assessment)}/new")
    assert "No question is chosen." in text_of(empty, ".checklist-judging__sent")
    url = f"{listing(assessment)}/new"
    asked = write(ina, empty, url, expect=200, then="choose", text=TEXT)
    assert "Select at least one question" in text_of(asked, "#questions-error")
    shown = write(ina, asked, url, expect=200, then="choose", questions=[UNANSWERED])
    assert "The force did not answer this question." in text_of(shown, f"#status-{UNANSWERED}")
    assert text_of(shown, "#text") == TEXT

    write(ina, shown, url, kind="narrative")

    page = ina.get(f"{listing(assessment)}/1")
    assert text_of(page, "#unanswered") == f"The force did not answer {UNANSWERED}."
    assert f"Not answered: {UNANSWERED}" in text_of(ina.get(listing(assessment)), "#finding-1")
    assert find_findings(app, assessment)[0].kind is PublishedKind.NARRATIVE


def test_what_a_finding_lacks_is_said_beside_its_box_and_nothing_typed_is_lost(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    page = draft(ina, assessment, [], expect=200, kind=IMPROVEMENT, text="Half of it")
    assert "Select at least one question" in text_of(page, "#questions-error")
    assert text_of(page, "#text") == "Half of it"

    page = draft(ina, assessment, ["none-01"], expect=200, kind=IMPROVEMENT)
    assert "Select at least one question" in text_of(page, "#questions-error")
    page = draft(ina, assessment, ["vet-02"], expect=200, text="", kind=IMPROVEMENT)
    assert "Enter what was found" in text_of(page, "#text-error")
    page = draft(ina, assessment, ["vet-02"], expect=200)
    assert "Select what kind of finding it is" in text_of(page, "#kind-error")
    assert text_of(page, "#text") == TEXT
    half = {"recommendation-1-text": "Clear them"}
    page = draft(ina, assessment, ["vet-02"], expect=200, kind=CAUSE, **half)
    assert "Enter by when recommendation 1" in text_of(page, "#recommendation-1-due-error")
    assert text_of(page, "#recommendation-1-text") == "Clear them"
    assert page.select_one("#recommendations[open]")
    page = draft(
        ina, assessment, ["vet-02"], expect=200, kind=IMPROVEMENT, **recommend(1, "Clear them")
    )
    assert "belong to a cause of concern" in text_of(page, "#kind-error")
    for year, told in (("2020", "must be today or later"), ("3026", "within 10 years")):
        cause = recommend(1, "Clear them", ["1", "1", year])
        page = draft(ina, assessment, ["vet-02"], expect=200, kind=CAUSE, **cause)
        assert told in text_of(page, "#recommendation-1-due-error")
    assert find_findings(app, assessment) == []


def test_a_cause_of_concern_has_recommendations_each_with_what_by_whom_and_by_when(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    draft(ina, assessment, ["vet-03"], kind=CAUSE)
    page = ina.get(listing(assessment))
    assert "Draft finding 1 is a cause of concern, and has no recommendation" in text_of(
        page, "#missing"
    )

    url = f"{listing(assessment)}/1/change"
    first = write(
        ina, ina.get(url), url, expect=200, then="add", **recommend(1, "Clear everybody in post")
    )
    write(ina, first, url, **recommend(2, "Report each month"))

    [finding] = find_findings(app, assessment)
    assert [(each.number, each.text, each.due) for each in finding.recommendations] == [
        (1, "Clear everybody in post", find_due()),
        (2, "Report each month", find_due()),
    ]
    assert {each.addressee for each in finding.recommendations} == {"Testshire Police"}
    page = ina.get(f"{listing(assessment)}/1")
    assert f"by {format_day(find_due())}" in page.get_text(" ", strip=True)
    assert "no recommendation" not in text_of(ina.get(listing(assessment)), "#missing")

    passed = find_due() - timedelta(days=400)
    with app.app_context():  # the day of the second passes meanwhile, and stays as it is
        db.session.execute(
            update(Recommendation).where(Recommendation.number == 2), {"due": passed}
        )
        db.session.commit()
    emptied: dict[str, Any] = recommend(1, "", ["", "", ""])
    change(ina, assessment, 1, **emptied)
    [left] = find_findings(app, assessment)[0].recommendations
    assert (left.number, left.text, left.due) == (1, "Report each month", passed)
    assert "Clear everybody in post" in text_of(ina.get(f"{listing(assessment)}/1"), "#history")


def test_a_page_that_is_out_of_date_shows_what_was_saved_and_keeps_what_was_typed(
    app: Flask, assessment: UUID, ina: Browser, ivo: Browser
) -> None:
    draft(ina, assessment, ["vet-02"], kind=IMPROVEMENT)
    url = f"{listing(assessment)}/1/change"
    opened, in_another_tab = ina.get(url), ivo.get(url)
    change(ivo, assessment, 1, text="As Ivo has it.")

    page = write(ina, opened, url, expect=200, text="As Ina has it.")

    assert "Ivo Two saved this finding after you opened" in text_of(page, "#text-error")
    own = write(ivo, in_another_tab, url, expect=200, text="As Ivo has it in another tab.")
    assert "You saved this finding after you opened" in text_of(own, "#text-error")
    assert "As Ivo has it." in text_of(page, "#saved")
    assert text_of(page, "#text") == "As Ina has it."
    write(ina, page, url)
    assert find_findings(app, assessment)[0].text == "As Ina has it."
    history = text_of(ina.get(f"{listing(assessment)}/1"), "#history")
    assert history.index("As Ina has it.") < history.index("As Ivo has it.") < history.index(TEXT)


def test_sending_a_form_twice_drafts_one_finding_and_a_later_text_is_not_dropped(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    url = f"{listing(assessment)}/new?questions=vet-02"
    page = ina.get(url)
    for _ in range(2):
        write(ina, page, url, kind=IMPROVEMENT, text=TEXT)
    assert len(find_findings(app, assessment)) == 1
    again = f"{listing(assessment)}/1/change"
    opened = ina.get(again)
    for _ in range(2):
        write(ina, opened, again, text="Anew.")
    assert find_findings(app, assessment)[0].version == 2

    page = write(ina, opened, again, expect=200, text="Anew, after going back.")

    assert text_of(page, "#text") == "Anew, after going back."
    assert "saved this finding after you opened" in text_of(page, "#text-error")
