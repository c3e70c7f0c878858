"""With sixty forces and six hundred submissions an inspectorate's pages ask no more than with one.

How long they take beside a page of little is measured by ``make bench``.
"""

from __future__ import annotations

from uuid import UUID

from flask import Flask

from checklist.core.assessment_states import AssessmentState
from tests.assessments.assessments import queries_counted
from tests.assessments.reach.assigning import assign, inspector, lead
from tests.assessments.sign_off.signed import put_in_state
from tests.assessments.submissions.sending import begin_signed, open_to_inspectorate, send
from tests.browser import Browser
from tests.reviews.sixty_forces import FORCES, OF_EACH, PAGES, add_sixty

OF_AN_INSPECTOR = ("home of a lead", "desk", "assignments")
LONGEST_PAGE = 300_000
"""In characters: of six hundred submissions a page shows so many as can be looked through."""


def count_statements(app: Flask, who: Browser, path: str) -> tuple[int, int]:
    """How many statements a page asks when it is opened again, and how long it is."""
    who.get(path)
    with queries_counted(app) as sent:
        who.get(path)
    assert who.last is not None
    return len(sent), len(who.last.text)


def test_pages_of_six_hundred_submissions_take_the_statements_of_one(
    app: Flask, browser: Browser, force: UUID
) -> None:
    inspectorate = open_to_inspectorate(app, force)
    leading, ina = lead(app, inspectorate), inspector(app, inspectorate)
    sent = begin_signed(app, force)
    send(browser, sent)
    put_in_state(app, sent, AssessmentState.UNDER_REVIEW)
    assign(app, inspectorate, force)
    opened = [(leading, path) for path in PAGES.values()]
    opened += [(ina, PAGES[name]) for name in OF_AN_INSPECTOR]
    before = [count_statements(app, who, path)[0] for who, path in opened]

    add_sixty(app, inspectorate, sent, "Ina Inspector")

    for (who, path), statements in zip(opened, before, strict=True):
        after, length = count_statements(app, who, path)
        assert after <= statements + 1, path
        assert length < LONGEST_PAGE, path
    shown = f"{FORCES * OF_EACH + 1} submissions."
    for who in (leading, ina):
        assert shown in who.get("/desk").text
