"""People, organisations, signing in, and who may see which force."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from flask import Flask
from flask_security import FSQLALiteUserDatastore, RoleMixin, Security

from checklist.accounts import cleanup, password_link_email
from checklist.accounts.access import OTHERS
from checklist.accounts.models import Account
from checklist.accounts.passwords import SHORTEST
from checklist.accounts.rate_limits import hold_off
from checklist.accounts.session import find_out_who_asks, seconds_signed_in
from checklist.accounts.views import bp
from checklist.db import db, now
from checklist.settings import Settings

__all__ = ["OTHERS", "register"]

FRESH = timedelta(minutes=5)
ARGON2 = {"memory_cost": 19 * 1024, "time_cost": 2, "parallelism": 1}
QUICK_ARGON2 = {"memory_cost": 8, "time_cost": 1, "parallelism": 1}


def register(app: Flask, settings: Settings) -> None:
    """Add the pages of this slice, and find out who asks before each request."""
    app.config.update(security_settings(settings))
    users = FSQLALiteUserDatastore(db, Account, RoleMixin)
    # Its pages stay out: ours know of attempts, memberships and the sign-in table.
    security = Security(app, users, register_blueprint=False)
    security.login_manager.request_loader(None)  # we give out no tokens to sign in with
    app.before_request(find_out_who_asks)
    app.jinja_env.globals["seconds_signed_in"] = seconds_signed_in
    app.register_blueprint(bp)
    cleanup.register(app)
    password_link_email.register(app)
    if settings.holds_off_floods:
        hold_off(app)


def security_settings(settings: Settings) -> dict[str, Any]:
    """Flask-Security's settings: moments with their zone, long passwords, argon2 and no other."""
    cost = QUICK_ARGON2 if settings.is_quick_to_hash else ARGON2
    return {
        "SECURITY_DATETIME_FACTORY": now,
        "SECURITY_API_ENABLED_METHODS": ["session"],
        "SECURITY_RETURN_GENERIC_RESPONSES": True,
        "SECURITY_FRESHNESS": FRESH,
        "SECURITY_FRESHNESS_GRACE_PERIOD": timedelta(0),
        "SECURITY_REGISTERABLE": False,
        "SECURITY_PASSWORD_LENGTH_MIN": SHORTEST,
        "SECURITY_PASSWORD_SALT": settings.password_salt,
        "SECURITY_PASSWORD_HASH": "argon2",
        "SECURITY_PASSWORD_SCHEMES": ["argon2"],
        "SECURITY_PASSWORD_HASH_PASSLIB_OPTIONS": {
            f"argon2__{name}": value for name, value in cost.items()
        },
    }
