"""The page on which a person who is signed in proves again who they are."""

from __future__ import annotations

from flask import Blueprint, flash, g, redirect, render_template, request
from flask.typing import ResponseReturnValue

from checklist.accounts.failed_sign_ins import count_failed_sign_in, log_failed_sign_in
from checklist.accounts.own_sign_ins.renewals import go_on_after_repeat, use_renewing_key
from checklist.accounts.reauthentication.forms import ConfirmIdentityForm
from checklist.accounts.reauthentication.service import confirm_identity
from checklist.accounts.second_factor.passkeys import list_passkeys
from checklist.accounts.second_factor.service import has_app
from checklist.accounts.session import (
    find_known_browser,
    hash_request_address,
    read_session_token,
    start_session,
)
from checklist.audit.idempotency import is_key_used
from checklist.core.errors import UserError
from checklist.db import db
from checklist.web.access import SIGNED_IN, open_to
from checklist.web.errors import show_on_field
from checklist.web.redirects import local_path

bp = Blueprint("reauthentication", __name__)


@bp.route("/sign-in/again", methods=["GET", "POST"])
@open_to(SIGNED_IN, redisplays_form=True, renews_sign_in=True)
def confirm() -> ResponseReturnValue:
    """Ask for the password, and a code of who has a second factor; then lead on."""
    form = ConfirmIdentityForm()
    form.ask_for(has_second_factor=g.current_sign_in.facts.has_factor)
    is_sent = form.validate_on_submit()
    if is_sent and is_key_used(db.session, g.person, form.idempotency_key):
        return redirect(local_path(request.args.get("next")))
    if is_sent:
        try:
            token = _confirm(form)
        except UserError as error:
            db.session.rollback()
            if go_on_after_repeat(form.idempotency_key):
                return redirect(local_path(request.args.get("next")))
            log_failed_sign_in(g.person.email, error, hash_request_address())
            show_on_field(form, error)
        else:
            start_session(token, keeps_pages=True)
            if "next" not in request.args:
                flash("You confirmed that it is you. Go back to the other tab", "success")
            return redirect(local_path(request.args.get("next")))
    return render_template(
        "accounts/reauthentication/confirm.html",
        form=form,
        onward=local_path(request.args.get("next")),
        has_app=has_app(db.session, g.person.id),
        has_passkeys=bool(list_passkeys(db.session, g.person.id)),
    )


def _confirm(form: ConfirmIdentityForm) -> str:
    """Count it as a failed sign-in and commit that, then judge it: parallel guesses all count."""
    email = g.person.email
    browser, address_hash = find_known_browser(email), hash_request_address()
    count_failed_sign_in(
        db.session, email, browser, address_hash=address_hash, field=form.password.name
    )
    db.session.commit()
    before = str(read_session_token())
    token = confirm_identity(
        db.session,
        g.current_sign_in,
        before,
        str(form.password.data),
        str(form.code.data) if form.code else "",
        browser,
    )
    use_renewing_key(db.session, g.person, form.idempotency_key, before, token)
    db.session.commit()
    return token
