"""People, organisations, signing in, and who may see which force."""

from __future__ import annotations

from flask import Flask

from checklist.accounts import cleanup, password_link_email, passwords
from checklist.accounts.second_factor import reset_email
from checklist.accounts.second_factor import views as second_factor
from checklist.accounts.session import CookieSessions, load_signed_in_person, seconds_until_sign_out
from checklist.accounts.views import bp
from checklist.settings import Settings


def register(app: Flask, settings: Settings) -> None:
    """Add the pages of this slice, and find the signed-in person before each request."""
    passwords.register(app, is_quick=settings.is_quick_to_hash)
    app.session_interface = CookieSessions()
    app.before_request(load_signed_in_person)
    app.jinja_env.globals["seconds_until_sign_out"] = seconds_until_sign_out
    app.register_blueprint(bp)
    app.register_blueprint(second_factor.bp)
    cleanup.register(app)
    password_link_email.register(app)
    reset_email.register(app)
