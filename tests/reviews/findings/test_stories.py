"""Steps 17 to 21 of Specimenshire, and 6 and 7 of Dorset, through the pages of the review."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from uuid import UUID

from flask import Flask

from checklist.assessments.models import Assessment
from checklist.core.assessment_states import AssessmentState
from checklist.core.reviews.findings import FindingState
from checklist.db import db
from tests.assessments.assessments import VCC, answer, begin
from tests.assessments.reach.assigning import lead
from tests.assessments.sign_off.signed import put_in_state, sign, signatory, text_of
from tests.assessments.submissions.sending import open_to_inspectorate, send
from tests.browser import Browser
from tests.reviews.draft_reports.drafting import send_draft, waive_seconds
from tests.reviews.findings.finding import (
    IMPROVEMENT,
    change,
    draft,
    find_findings,
    listing,
    press,
    recommend,
    set_overall,
)
from tests.reviews.judgements.judging import add_exhibit, assigned
from tests.reviews.judgements.test_candidates import DORSET
from tests.reviews.moderation.moderating import add_judgements, settle

LEVELS = {each.id: "3" for each in VCC.questions if each.type == "level"} | {
    **dict.fromkeys(("vet-08", "vet-16", "inf-05", "cor-06", "cor-12", "cor-16"), "2"),
    "vet-22": "1",
    "vet-26": "4",
}
FINAL = LEVELS | {"vet-08": "0", "vet-16": "1", "vet-26": "3", "inf-05": "3", "cor-15": "2"}


def begin_of(app: Flask, force: UUID, coordinator: Browser, levels: Mapping[str, str]) -> UUID:
    """Have answers with an exhibit each sent, and their review begun."""
    assessment = begin(app, force)
    answer(app, assessment, levels)
    with app.app_context():
        for number, question in enumerate(levels, 1):
            add_exhibit(force, assessment, question, number)
        db.session.commit()
    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)
    sign(signatory(app, force), assessment)
    send(coordinator, assessment)
    put_in_state(app, assessment, AssessmentState.UNDER_REVIEW)
    return assessment


def send_first_draft(lee: Browser, browser: Browser, assessment: UUID) -> None:
    """Step 21 of Specimenshire: its draft 1, as the coordinator reads it."""
    # vet-08 is settled first: it lies two levels from what is claimed.
    missing = text_of(lee.get(f"/assessments/{assessment}/draft-reports/new"), "#missing")
    assert missing == "Judged two levels or more from the claim, not settled: vet-08"
    settle(lee, assessment, "vet-08", verdict="0", reason="Nine of sixty did not hold it.")
    send_draft(lee, assessment)
    page = browser.get(f"/assessments/{assessment}/draft-reports/1")
    assert "0.06 of a level" in text_of(page, "#reliability-sections")
    assert "0.09 of a level apart" in text_of(page, "#reliability-sections")
    assert "59 of 64 answers (92.2%) were the same" in text_of(page, "#reliability-words")
    assert "65.50 Inadequate" in text_of(page, "#section-vet")
    assert "68.95 Requires improvement" in text_of(page, "#line-overall")
    kind = "Finding 1. Cause of concern: vet-08"
    assert kind in text_of(page, "#finding-1")
    assert "Check each month" in text_of(page, "#recommendation-1-2")
    assert "Ten in thirty are thin." in text_of(page, "#question-vet-16")


def set_it_and_take_it_back(lee: Browser, ina: Browser, assessment: UUID) -> None:
    """Step 19: were the lead to set overall inadequate, inadequate."""
    grades = f"{listing(assessment)}/grades"
    set_overall(lee, assessment)
    page = ina.get(grades)
    assert "68.95 Inadequate" in text_of(page, "#line-overall")
    assert "The reviewer set the overall grade to inadequate" in text_of(page, "#trail-overall")
    set_overall(lee, assessment, "The rules say enough.")
    assert "68.95 Requires improvement" in text_of(lee.get(grades), "#line-overall")


def test_specimenshire_from_the_judgements_to_the_findings(
    app: Flask, browser: Browser, force: UUID
) -> None:
    inspectorate = open_to_inspectorate(app, force)
    assessment = begin_of(app, force, browser, LEVELS)
    ina, ivo = (assigned(app, inspectorate, force, each) for each in ("Ina Inspector", "Ivo Two"))
    lee = lead(app, inspectorate)
    grades = f"{listing(assessment)}/grades"

    # Step 17: judgements, of which vet-08 makes a draft cause of concern.
    for key, level in FINAL.items():
        add_judgements(app, assessment, key, [level], ["Ina Inspector"], LEVELS[key])
    page = ina.get(grades)
    assert "65.50 Requires improvement" in text_of(page, "#line-vet")
    assert "75.00 Good" in text_of(page, "#line-inf")
    assert "69.38 Adequate" in text_of(page, "#line-cor")
    assert "68.95 Adequate" in text_of(page, "#line-overall")
    draft(ina, assessment, ["vet-08"], text="Nine of sixty posts had no enhanced vetting.")

    # Step 18: the second inspector learns nothing of it before judging too.
    assert not ivo.get(listing(assessment)).select("#finding-1")
    for key in (each.id for each in VCC.questions if each.limiting):
        level = "2" if key == "vet-16" else FINAL[key]
        add_judgements(app, assessment, key, [level], ["Ivo Two"], LEVELS[key])
    assert ivo.get(listing(assessment)).select("#finding-1")

    # Step 19: vet-16 stays at 1, and the cause of concern is confirmed.
    settle(lee, assessment, "vet-16", verdict="1", reason="Ten in thirty are thin.")
    press(lee, assessment, "1/decide", verdict="confirm")
    page = lee.get(grades)
    assert "65.50 Inadequate" in text_of(page, "#line-vet")
    assert "68.95 Requires improvement" in text_of(page, "#line-overall")
    trail = text_of(page, "#trail-overall")
    assert "cause of concern" in trail
    assert "The lowest section grade is inadequate" in trail

    set_it_and_take_it_back(lee, ina, assessment)

    # Step 20: a cause without a recommendation is held back, until it has two.
    held = "Draft finding 1 is a cause of concern, and has no recommendation"
    assert held in text_of(lee.get(listing(assessment)), "#missing")
    both = recommend(1, "Vet the nine") | recommend(2, "Check each month")
    change(lee, assessment, 1, **both)
    for keys in (["vet-16"], ["vet-22"], ["cor-06", "cor-12", "cor-16"]):
        draft(ina, assessment, keys, text=f"What was found of {keys[0]}.")
    draft(ina, assessment, ["cor-15"], kind="narrative", text="Focus groups said otherwise.")
    page = ina.get(listing(assessment))
    assert not page.select("#missing, #candidates")
    found = find_findings(app, assessment)
    assert [(each.kind.value, each.question_ids) for each in found] == [
        ("cause of concern", ("vet-08",)),
        (IMPROVEMENT, ("vet-16",)),
        (IMPROVEMENT, ("vet-22",)),
        (IMPROVEMENT, ("cor-06", "cor-12", "cor-16")),
        ("narrative", ("cor-15",)),
    ]
    assert found[0].is_confirmed
    assert len(found[0].recommendations) == 2

    send_first_draft(lee, browser, assessment)


def test_dorset_has_three_areas_for_improvement_and_six_narratives(
    app: Flask, browser: Browser, force: UUID
) -> None:
    inspectorate = open_to_inspectorate(app, force)
    assessment = begin_of(app, force, browser, DORSET)
    ina = assigned(app, inspectorate, force)
    for key, level in DORSET.items():
        add_judgements(app, assessment, key, [level], ["Ina Inspector"], level)
    assert text_of(ina.get(listing(assessment)), "#candidates-heading").endswith("(11)")

    for keys in (["cor-06"], ["cor-12", "cor-16"], ["vet-03"], ["vet-22"]):
        draft(ina, assessment, keys, kind=IMPROVEMENT)
    press(ina, assessment, "2/merge", into="1")
    for key in ("inf-01", "inf-02", "inf-03", "inf-05", "cor-15", "cor-23"):
        draft(ina, assessment, [key], kind="narrative")

    page = ina.get(listing(assessment))
    assert not page.select("#missing, #candidates")
    drafted = [
        each for each in find_findings(app, assessment) if each.state is FindingState.DRAFTED
    ]
    assert Counter(each.kind.value for each in drafted) == {IMPROVEMENT: 3, "narrative": 6}
    assert drafted[0].question_ids == ("cor-06", "cor-12", "cor-16")
    page = ina.get(f"{listing(assessment)}/grades")
    final = [text_of(page, f"#line-{each} td:last-child") for each in ("vet", "inf", "cor")]
    assert final == [
        "61.54 Adequate (provisional)",
        "25.00 Requires improvement (provisional)",
        "36.54 Requires improvement (provisional)",
    ]
    overall = text_of(page, "#line-overall td:last-child")
    assert overall == "44.23 Requires improvement (provisional)"
    trail = text_of(page, "#trail")
    assert "vet-03" in trail

    # Step 7: the draft, which the force sees for the first time; nothing is said of reliability.
    lee = lead(app, inspectorate)
    with app.app_context():
        db.session.get_one(Assessment, assessment).notice = "From published reports."
        db.session.commit()
    browser.get(f"/assessments/{assessment}/draft-reports", expect=409)
    waive_seconds(lee, assessment)
    send_draft(lee, assessment)
    page = browser.get(f"/assessments/{assessment}/draft-reports/1")
    kinds = Counter(
        text_of(page, f"#{each['id']} h3") for each in page.select("section[id^=finding]")
    )
    assert sum("Area for improvement" in each for each in kinds) == 3
    assert sum("Narrative" in each for each in kinds) == 6
    assert "44.23 Requires improvement (provisional)" in text_of(page, "#line-overall")
    assert page.select("#no-reliability")
    assert not page.select("#reliability-words")
