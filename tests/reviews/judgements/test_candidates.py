"""An inspector sees which findings the judgements suggest, of those that are theirs to see."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from tests.assessments.assessments import VCC
from tests.assessments.reach.assigning import lead
from tests.assessments.sign_off.signed import text_of
from tests.assessments.submissions.sending import open_to_inspectorate
from tests.browser import Browser
from tests.reviews.judgements.judging import REASON, assigned, begin_sent, judge
from tests.reviews.judgements.test_saving import send_anew

LOWER: dict[str, Any] = {"choice": "another level", "level": "1", "reason": REASON}


@pytest.fixture
def inspectorate(app: Flask, force: UUID) -> UUID:
    return open_to_inspectorate(app, force)


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID, inspectorate: UUID) -> UUID:
    return begin_sent(app, force, browser)


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
