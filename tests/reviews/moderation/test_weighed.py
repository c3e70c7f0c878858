"""A settled level is held to the evidence as the inspectors weigh it."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from tests.assessments.reach.assigning import lead
from tests.assessments.submissions.sending import open_to_inspectorate
from tests.browser import Browser
from tests.reviews.judgements.judging import REASON, assigned, begin_sent, judge
from tests.reviews.judgements.test_lowering import lower
from tests.reviews.moderation.moderating import find_settlements, listing, settle


@pytest.fixture
def inspectorate(app: Flask, force: UUID) -> UUID:
    return open_to_inspectorate(app, force)


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID, inspectorate: UUID) -> UUID:
    return begin_sent(app, force, browser)


def verdicts(by: Browser, assessment: UUID) -> list[str]:
    page = by.get(f"{listing(assessment)}/vet-01")
    return [str(each["value"]) for each in page.select("#settle input[type=radio]")]


def test_a_lead_settles_up_to_the_higher_ceiling_of_the_two(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    ina, ivo = (assigned(app, inspectorate, force, name) for name in ("Ina Inspector", "Ivo Two"))
    leading = lead(app, inspectorate)
    lower(ina, assessment)
    judge(ina, assessment, "vet-01", then="agree")
    judge(ivo, assessment, "vet-01", then="agree")
    assert verdicts(leading, assessment) == ["0", "1", "2", "3"]

    settle(leading, assessment, "vet-01", verdict="3", reason=REASON)

    assert [each.level for each in find_settlements(app, assessment)] == ["3"]
    judge(ivo, assessment, "vet-01", choice="another level", level="1", reason="It is a draft.")
    lower(ivo, assessment)
    assert verdicts(leading, assessment) == ["0", "1", "2"]
    assert "It was judged or sent anew since" in leading.get(f"{listing(assessment)}/vet-01").text
