"""What has had its use is deleted, and what is in use is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account, FailedSignIn, PasswordLink, SignIn
from checklist.audit.models import IdempotencyKey
from checklist.db import db, now
from checklist.jobs.worker import run_due_jobs
from checklist.registry import SETTINGS
from tests.accounts.people import age
from tests.browser import Browser


def test_old_failed_sign_ins_links_and_keys_are_deleted_once_a_day(app: Flask) -> None:
    with app.app_context():
        account = Account(email="asha@example.test", name="Asha")
        db.session.add(account)
        db.session.flush()
        for days in (0, 40):
            then = now() - timedelta(days=days)
            link = {"token_hash": f"{days}", "account_id": account.id, "expires_at": then}
            key = {"person_id": account.id, "key": uuid4(), "used_at": then}
            db.session.add_all([FailedSignIn(email_hash=f"{days}", at=then), PasswordLink(**link)])
            db.session.add(IdempotencyKey(**key))
        db.session.commit()

    run_due_jobs(app)

    with app.app_context():
        assert db.session.scalars(select(FailedSignIn.email_hash)).all() == ["0"]
        assert db.session.scalars(select(PasswordLink.token_hash)).all() == ["0"]
        assert len(db.session.scalars(select(IdempotencyKey)).all()) == 1


@pytest.mark.parametrize("keep_days", [1, 90])
@pytest.mark.parametrize(("minutes", "is_kept"), [(-1, True), (1, False)])
def test_a_sign_in_is_deleted_after_the_days_that_are_set(
    app: Flask, browser: Browser, keep_days: int, minutes: int, is_kept: bool
) -> None:
    SETTINGS.set(app, replace(SETTINGS.get(app), keep_days=keep_days))
    age(app, SignIn.created_at, timedelta(days=keep_days, minutes=minutes))

    run_due_jobs(app)

    with app.app_context():
        assert len(db.session.scalars(select(SignIn)).all()) == is_kept
