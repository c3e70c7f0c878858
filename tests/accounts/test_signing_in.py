"""Signing in, out, and what a cookie opens."""

from __future__ import annotations

from uuid import UUID

from flask import Flask

from checklist.core.people import Role
from tests.accounts.people import PASSWORD, stranger, with_password
from tests.browser import one


def test_a_person_signs_in_and_out(app: Flask, force: UUID) -> None:
    email = with_password(app, "Asha Coordinator", force, Role.COORDINATOR)
    browser = stranger(app)

    browser.send(browser.get("/sign-in"), "/sign-in", email=email, password=PASSWORD)

    assert browser.location == "/"
    page = browser.get("/change-password")
    assert "Testshire Police" in one(page, ".checklist-acting").text
