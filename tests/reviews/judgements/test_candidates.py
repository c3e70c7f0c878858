"""An inspector sees which findings the judgements suggest, of those that are theirs to see."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from checklist.core.assessment_states import AssessmentState
from checklist.db import db
from tests.assessments.assessments import VCC, answer, begin
from tests.assessments.reach.assigning import lead
from tests.assessments.sign_off.signed import put_in_state, sign, signatory, text_of
from tests.assessments.submissions.sending import send
from tests.browser import Browser
from tests.reviews.judgements.judging import REASON, add_exhibit, assigned, judge
from tests.reviews.judgements.test_saving import send_anew

# As inspectors found on 4 March 2022 (2022 dossier, section 5).
DORSET = {
    **dict.fromkeys(("vet-01", "vet-04", "vet-05", "vet-11", "cor-14"), "3"),
    **dict.fromkeys(("vet-03", "cor-15"), "2"),
    **dict.fromkeys(("vet-22", "inf-01", "inf-02", "inf-03", "inf-05"), "1"),
    **dict.fromkeys(("cor-06", "cor-12", "cor-16", "cor-23"), "1"),
}
LOWER: dict[str, Any] = {"choice": "another level", "level": "1", "reason": REASON}


@pytest.fixture
def ina(app: Flask, inspectorate: UUID, force: UUID, assessment: UUID) -> Browser:
    return assigned(app, inspectorate, force)


def suggested(by: Browser, assessment: UUID) -> list[str]:
    """The questions whose judgement suggests a finding, as the list names them."""
    page = by.get(f"/assessments/{assessment}/review/questions")
    return [each.text for each in page.select("#candidates li a")]


def test_a_judgement_suggests_a_finding_and_an_answer_alone_does_not(
    assessment: UUID, ina: Browser
) -> None:
    assert suggested(ina, assessment) == []
    judge(ina, assessment, "vet-02", then="agree")
    judge(ina, assessment, "vet-01", then="agree")

    page = ina.get(f"/assessments/{assessment}/review/questions")

    assert suggested(ina, assessment) == ["vet-02"]
    weight = VCC.get_question("vet-02").weight
    told = text_of(page, "#candidates li")
    kind = "Area for improvement" if weight > 1 else "Observation"
    assert told.startswith(f"{kind}. vet-02, of weight {weight}, is at level 2.")
    theme = VCC.get_theme(VCC.get_question("vet-02").theme)
    assert text_of(page, "#candidates h3") == theme.label
    judge(ina, assessment, "vet-01", **LOWER)
    assert set(suggested(ina, assessment)) == {"vet-01", "vet-02"}


def test_the_lowest_level_of_a_limiting_question_suggests_a_cause_of_concern(
    assessment: UUID, ina: Browser
) -> None:
    assert VCC.get_question("vet-03").limiting
    judge(ina, assessment, "vet-03", **(LOWER | {"level": "0"}))

    page = ina.get(f"/assessments/{assessment}/review/questions")

    assert text_of(page, "#candidates li").startswith("Draft cause of concern. vet-03 limits")
    assert "1 candidate finding so far" in page.get_text(" ", strip=True)
    assert "Whole sections" not in text_of(page, "#candidates")


def test_of_the_sixteen_judgements_of_dorset_eleven_suggest_a_finding(
    app: Flask, browser: Browser, force: UUID, inspectorate: UUID
) -> None:
    assessment = begin(app, force)
    answer(app, assessment, DORSET)
    with app.app_context():
        for number, question in enumerate(DORSET, 1):
            add_exhibit(force, assessment, question, number)
        db.session.commit()
    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)
    sign(signatory(app, force), assessment)
    send(browser, assessment)
    put_in_state(app, assessment, AssessmentState.UNDER_REVIEW)
    ina = assigned(app, inspectorate, force)

    for question in DORSET:
        judge(ina, assessment, question, then="agree")

    found = {question for question, level in DORSET.items() if level != "3"}
    assert len(found) == 11
    assert sorted(suggested(ina, assessment)) == sorted(found)
    page = ina.get(f"/assessments/{assessment}/review/questions")
    theme = VCC.get_theme("ccu-capacity-and-links").label
    [heading] = [each for each in page.select("#candidates h3") if each.text == theme]
    listed = heading.find_next("ul")
    assert listed is not None
    assert [str(each["href"]).rpartition("/")[2] for each in listed.select("a")] == [
        "cor-06",
        "cor-12",
        "cor-16",
    ]


def test_a_colleague_sees_no_finding_of_a_judgement_that_is_hidden_from_them(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID, ina: Browser
) -> None:
    judge(ina, assessment, "vet-01", **LOWER)

    ivo = assigned(app, inspectorate, force, "Ivo Inspector")
    assert suggested(ivo, assessment) == []
    assert suggested(lead(app, inspectorate), assessment) == ["vet-01"]
    judge(ivo, assessment, "vet-01", then="agree")

    assert suggested(ivo, assessment) == []
    assert suggested(ina, assessment) == ["vet-01"]


def test_what_was_sent_anew_since_suggests_nothing(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, ina: Browser
) -> None:
    judge(ina, assessment, "vet-02", then="agree")
    judge(ina, assessment, "vet-01", **LOWER)

    send_anew(app, browser, force, assessment)

    assert suggested(ina, assessment) == ["vet-01"]
