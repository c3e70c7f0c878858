"""People, organisations, signing in, and who may see which force."""

from __future__ import annotations

from flask import Flask

from checklist.accounts import cleanup, password_link_email, passwords
from checklist.accounts.directory import account_views as account_views  # adds its pages
from checklist.accounts.directory import colleague_names
from checklist.accounts.directory.organisation_views import bp as organisation_pages
from checklist.accounts.directory.views import add_links as add_links
from checklist.accounts.directory.views import bp as people_pages
from checklist.accounts.invitations import invitation_email
from checklist.accounts.invitations.views import bp as invitation_pages
from checklist.accounts.own_sign_ins import changed_sign_in_email, new_sign_in_email
from checklist.accounts.own_sign_ins.renewals import take_repeat
from checklist.accounts.own_sign_ins.views import bp as own_sign_in_pages
from checklist.accounts.password_pages import password_views as password_views  # adds its pages
from checklist.accounts.reauthentication.views import bp as reauthentication_pages
from checklist.accounts.second_factor import passkey_views, reset_email
from checklist.accounts.second_factor import views as second_factor
from checklist.accounts.session import (
    CookieSessions,
    find_end_to_warn_of,
    load_signed_in_person,
    seconds_until_sign_out,
)
from checklist.accounts.views import bp
from checklist.settings import Settings

_PAGES = (
    bp,
    own_sign_in_pages,
    second_factor.bp,
    passkey_views.bp,
    reauthentication_pages,
    people_pages,
    organisation_pages,
    invitation_pages,
)


def register(app: Flask, settings: Settings) -> None:
    """Add the pages of this slice, and find the signed-in person before each request."""
    passwords.register(app, is_quick=settings.is_quick_to_hash)
    app.session_interface = CookieSessions()
    app.before_request(load_signed_in_person)
    app.before_request(take_repeat)
    app.jinja_env.globals["seconds_until_sign_out"] = seconds_until_sign_out
    app.jinja_env.globals["find_end_to_warn_of"] = find_end_to_warn_of
    for pages in _PAGES:
        app.register_blueprint(pages)
    cleanup.register(app)
    colleague_names.register(app)
    password_link_email.register(app)
    invitation_email.register(app)
    reset_email.register(app)
    new_sign_in_email.register(app)
    changed_sign_in_email.register(app)
