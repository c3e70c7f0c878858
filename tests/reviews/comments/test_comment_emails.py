"""Whom e-mails tell that comments came and were answered, and that they say nothing of them."""

from __future__ import annotations

from uuid import UUID

from flask import Flask

from checklist.settings import Settings
from tests.assessments.sign_off.test_emails import inbox, settings
from tests.browser import Browser
from tests.mail.smtp_server import Inbox
from tests.reviews.comments.commenting import TEXT, WHY, answer, approve_and_send, press, write
from tests.reviews.draft_reports.test_draft_emails import taken

__all__ = ["inbox", "settings"]


def test_inspectors_are_told_that_comments_came_and_the_force_that_they_are_answered(
    app: Flask,
    settings: Settings,
    drafted: UUID,
    browser: Browser,
    sid: Browser,
    ina: Browser,
    lee: Browser,
    inbox: Inbox,
) -> None:
    write(browser, drafted)
    taken(app, inbox)
    approve_and_send(sid, drafted)

    came = taken(app, inbox)
    assert [to for to, _ in came] == ["ina.inspector@example.test", "lee.lead@example.test"]

    answer(ina, drafted, 1, "refused")
    assert taken(app, inbox) == []
    press(lee, drafted, "release")
    answered = taken(app, inbox)
    assert {to for to, _ in answered} >= {
        "asha.coordinator@example.test",
        "sid.signs@example.test",
    }
    assert not {to for to, _ in answered} & {to for to, _ in came}
    for _, said in (*came, *answered):
        assert f"/assessments/{drafted}/draft-reports" in said
        assert TEXT not in said
        assert WHY not in said
        assert "Testshire" not in said
