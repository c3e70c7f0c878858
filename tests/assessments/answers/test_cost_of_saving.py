"""What a Save costs: no more statements than it needs, and no score."""

from __future__ import annotations

from uuid import UUID

from flask import Flask

from checklist.assessments.score_cache import SCORES
from tests.assessments.assessments import VCC, answer, begin, queries_counted
from tests.browser import Browser

# Who asks, the assessment and what is saved in it; its lock, what is closed to whom by now, and the
# answer with the form's key.
READ = 6
# The draft that goes; answer, entry in the history, deed and key; the heads, and their links.
WRITTEN = 7


def test_a_save_sends_no_more_than_it_needs_and_computes_no_score(
    app: Flask, browser: Browser, force: UUID
) -> None:
    assessment = begin(app, force)
    answer(app, assessment, {question.id: "3" for question in VCC.questions})
    url = f"/assessments/{assessment}/questions/vet-05"
    page = browser.get(url)
    SCORES.clear()

    with queries_counted(app) as sent:
        browser.send(page, url, form="form#answer", value="2", note="Tested in May.")

    assert browser.location == f"/assessments/{assessment}/questions/vet-06"
    assert len(sent) == READ + WRITTEN, sent
    assert len(SCORES) == 1
    assert not any({"ungraded", "result"} & vars(kept).keys() for kept in SCORES.values())
