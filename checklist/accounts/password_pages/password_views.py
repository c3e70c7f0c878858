"""The pages of passwords: forgotten, set by a link, changed."""

from __future__ import annotations

from flask import flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.accounts import password_changes
from checklist.accounts.failed_sign_ins import count_failed_sign_in, log_failed_sign_in
from checklist.accounts.forms import ChangePasswordForm, ForgottenPasswordForm, PasswordForm
from checklist.accounts.own_sign_ins.changed_sign_in_email import SignInChange, tell_of_change
from checklist.accounts.own_sign_ins.renewals import go_on_after_repeat, use_renewing_key
from checklist.accounts.password_link_email import request_forgotten_password
from checklist.accounts.password_links import LINK_HOURS, LinkOver, find_link_owner
from checklist.accounts.session import (
    find_known_browser,
    hash_request_address,
    read_session_token,
    start_session,
)
from checklist.accounts.views import bp, sign_in_with_new
from checklist.audit.idempotency import is_key_used
from checklist.core.errors import UserError
from checklist.db import db
from checklist.mail.outbox import sends_mail
from checklist.web.access import ANYONE, SIGNED_IN, open_to
from checklist.web.errors import commit_or_show, show_on_field


@bp.route("/forgotten-password", methods=["GET", "POST"])
@open_to(ANYONE, redisplays_form=True)
def forgotten_password() -> ResponseReturnValue:
    """Mail a link to set a password. What is answered does not say whether the address is known."""
    form = ForgottenPasswordForm()
    if form.validate_on_submit() and sends_mail() and _request_link(form):
        return redirect(url_for(".link_mailed"))
    return render_template("accounts/forgotten_password.html", form=form, sends_mail=sends_mail())


@bp.get("/forgotten-password/mailed")
@open_to(ANYONE)
def link_mailed() -> ResponseReturnValue:
    """Say what happens now, whether the address is known or not."""
    return render_template("accounts/link_mailed.html", hours=LINK_HOURS)


@bp.route("/set-password/<token>", methods=["GET", "POST"])
@open_to(ANYONE, redisplays_form=True)
def set_password(token: str) -> ResponseReturnValue:
    """Ask the owner of a link for a password of their own choosing."""
    try:
        email = find_link_owner(db.session, token).email
        form = PasswordForm()
        if form.validate_on_submit() and _set_password(form, token):
            return sign_in_with_new(email, str(form.password.data))
    except LinkOver as error:
        db.session.rollback()
        return render_template("accounts/link_over.html", error=error), 404
    return render_template("accounts/set_password.html", form=form, email=email)


@bp.route("/change-password", methods=["GET", "POST"])
@open_to(SIGNED_IN, redisplays_form=True, renews_sign_in=True)
def change_password() -> ResponseReturnValue:
    """Ask for another password."""
    form = ChangePasswordForm()
    is_sent = form.validate_on_submit()
    if is_sent and is_key_used(db.session, g.person, form.idempotency_key):
        return _confirm_change()
    if is_sent:
        try:
            new_token = _change(form)
        except UserError as error:
            db.session.rollback()
            if go_on_after_repeat(form.idempotency_key):
                return _confirm_change()
            if error.field != form.password.name:  # one that is too weak is no failed sign-in
                log_failed_sign_in(g.person.email, error, hash_request_address())
            show_on_field(form, error)
        else:
            return _confirm_change(new_token)
    return render_template("accounts/change_password.html", form=form)


def _confirm_change(token: str | None = None) -> ResponseReturnValue:
    """Say that the password is changed; pages that were opened before it are taken no more."""
    start_session(token or str(read_session_token()))
    flash("Your password is changed. You were signed out everywhere else", "success")
    return redirect(url_for(".change_password"))


def _set_password(form: PasswordForm, token: str) -> bool:
    """Set the password by its link, or show beside the field why not. Raises LinkOver."""
    return commit_or_show(form, lambda: _replace_by_link(token, str(form.password.data)))


def _replace_by_link(token: str, password: str) -> None:
    """Set the password, and have its owner told where there was another before."""
    replaced = password_changes.set_password(db.session, token, password)
    if replaced is not None:
        tell_of_change(db.session, replaced, SignInChange.PASSWORD)


def _request_link(form: ForgottenPasswordForm) -> bool:
    """Have a link mailed, or show beside the field why not."""
    email, address = str(form.email.data), hash_request_address()
    return commit_or_show(form, lambda: request_forgotten_password(db.session, email, address))


def _change(form: ChangePasswordForm) -> str:
    """Count it like a failed sign-in, then judge it: this page could be used for guessing too."""
    browser = find_known_browser(g.person.email)
    address_hash = hash_request_address()
    count_failed_sign_in(
        db.session, g.person.email, browser, address_hash=address_hash, field="current"
    )
    db.session.commit()
    before = str(read_session_token())
    new_token = password_changes.change_password(
        db.session,
        g.person,
        before,
        str(form.current.data),
        str(form.password.data),
    )
    tell_of_change(db.session, g.person.id, SignInChange.PASSWORD)
    use_renewing_key(db.session, g.person, form.idempotency_key, before, new_token)
    db.session.commit()
    return new_token
