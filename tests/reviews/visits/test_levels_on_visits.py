"""A visit and its sheet say what the force claims, not what its evidence supports."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from tests.assessments.submissions.sending import open_to_inspectorate
from tests.browser import Browser
from tests.reviews.judgements.judging import LEVELS, assigned, begin_sent


@pytest.mark.parametrize("page", ["visit", "visit/sheet"])
def test_what_is_claimed_stands_beside_each_question(
    app: Flask, browser: Browser, force: UUID, page: str
) -> None:
    inspectorate = open_to_inspectorate(app, force)
    assessment = begin_sent(app, force, browser)
    ina = assigned(app, inspectorate, force)

    shown = ina.get(f"/assessments/{assessment}/review/{page}")

    facts = {
        " ".join(each.text.split())[:6]: " ".join(each.text.split())
        for each in shown.select(".checklist-visit__question")
    }
    assert f"Claimed: {LEVELS['vet-04']}." in facts["vet-04"]
