"""What has had its use is cleared away, and what is in use is not."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account, Attempt, PasswordLink
from checklist.audit.models import IdempotencyKey
from checklist.db import db, now
from checklist.jobs.worker import do_all


def test_old_attempts_links_and_keys_are_cleared_away_once_a_day(app: Flask) -> None:
    with app.app_context():
        account = Account(email="asha@example.test", name="Asha")
        db.session.add(account)
        db.session.flush()
        for days in (0, 40):
            then = now() - timedelta(days=days)
            link = {"token_hash": f"{days}", "account_id": account.id, "expires_at": then}
            key = {"person_id": account.id, "key": uuid4(), "spent_at": then}
            db.session.add_all([Attempt(email_hash=f"{days}", at=then), PasswordLink(**link)])
            db.session.add(IdempotencyKey(**key))
        db.session.commit()

    do_all(app)

    with app.app_context():
        assert db.session.scalars(select(Attempt.email_hash)).all() == ["0"]
        assert db.session.scalars(select(PasswordLink.token_hash)).all() == ["0"]
        assert len(db.session.scalars(select(IdempotencyKey)).all()) == 1
