"""A draft report says what the inspectors' samples found, and which item is which it never says."""

from __future__ import annotations

from uuid import UUID

from flask import Flask

from tests.assessments.assessments import queries_counted
from tests.assessments.sign_off.signed import text_of
from tests.assessments.worksheets.sampling import draw, finish
from tests.browser import Browser
from tests.reviews.draft_reports.drafting import bring_to_factual_accuracy, listing
from tests.reviews.worksheets.sampled import begin_sample


def test_what_is_finished_stands_in_it_in_words(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser, browser: Browser
) -> None:
    finish(ina, begin_sample(ina, assessment, "vet-02"), not_met=9)
    draw(ina, begin_sample(ina, assessment, "vet-02"))
    bring_to_factual_accuracy(app, assessment, lee)

    page = browser.get(f"{listing(assessment)}/1")

    said = text_of(page, "#worksheet-1")
    assert "9 of the 60 (15.0%)" in said
    assert "between 32 and 106 of the 412 posts" in said
    assert not page.select("#worksheet-2")


def test_many_worksheets_take_the_queries_of_one(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    pages = (f"{listing(assessment)}/new", f"{listing(assessment)}/preview")

    def count() -> list[int]:
        """How many queries each page sends when it is opened again."""
        counts = []
        for page in pages:
            lee.get(page)
            with queries_counted(app) as sent:
                lee.get(page)
            counts.append(len(sent))
        return counts

    finish(ina, begin_sample(ina, assessment, "vet-02", wanted="10"))
    before = count()
    for question in ("vet-02", "vet-04", "vet-05"):
        finish(ina, begin_sample(ina, assessment, question, wanted="10"))

    after = count()

    assert len(lee.get(pages[1]).select("section[id^=worksheet-]")) == 4
    assert after == before
