"""The pages of the second factor: set up, asked for at sign-in, recovery codes, removed."""

from __future__ import annotations

from flask import Blueprint, flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.accounts.failed_sign_ins import count_failed_sign_in, log_failed_sign_in
from checklist.accounts.own_sign_ins.new_sign_in_email import tell_of_new_browser
from checklist.accounts.own_sign_ins.renewals import go_on_after_repeat, use_renewing_key
from checklist.accounts.second_factor import service
from checklist.accounts.second_factor.forms import CodeForm, SetUpForm
from checklist.accounts.second_factor.passkeys import list_passkeys
from checklist.accounts.second_factor.qr_code import draw_qr_code
from checklist.accounts.second_factor.recovery_codes import count_codes_left
from checklist.accounts.second_factor.set_up_steps import (
    find_codes_page,
    find_who_sets_up,
    forget_codes,
    go_on_to_codes,
    keep_codes,
    read_codes,
)
from checklist.accounts.second_factor.time_codes import build_address
from checklist.accounts.service import CurrentSignIn
from checklist.accounts.session import (
    find_known_browser,
    find_unfinished_sign_in,
    hash_request_address,
    read_session_token,
    remember_browser,
    start_session,
)
from checklist.audit.idempotency import act_once, is_key_used, use_key
from checklist.core.errors import NotSignedIn, UserError
from checklist.core.second_factor_needs import Stage
from checklist.db import db
from checklist.web.access import ANYONE, SIGNED_IN, open_to
from checklist.web.csrf import Form, IdempotentForm
from checklist.web.errors import show_on_field
from checklist.web.redirects import local_path

bp = Blueprint("second_factor", __name__)


@bp.route("/sign-in/second-factor", methods=["GET", "POST"])
@open_to(ANYONE, redisplays_form=True, renews_sign_in=True)
def ask() -> ResponseReturnValue:
    """Ask for a code, after the password."""
    onward = local_path(request.args.get("next"))
    current = find_unfinished_sign_in()
    if g.person is not None:
        return redirect(onward)
    if current is None or current.stage is not Stage.ASKS:
        raise NotSignedIn("Sign in with your password first")
    form = CodeForm()
    if form.validate_on_submit():
        try:
            token = _give(current, form)
        except UserError as error:
            db.session.rollback()
            if go_on_after_repeat(form.idempotency_key):
                return remember_browser(redirect(onward), current.person.email)  # type: ignore[arg-type]  # it is Flask's
            log_failed_sign_in(current.person.email, error, hash_request_address())
            show_on_field(form, error)
        else:
            start_session(token, keeps_pages=True)
            return remember_browser(redirect(onward), current.person.email)  # type: ignore[arg-type]  # it is Flask's
    return render_template(
        "accounts/second_factor/ask.html",
        form=form,
        onward=onward,
        has_app=service.has_app(db.session, current.person.id),
        has_passkeys=bool(list_passkeys(db.session, current.person.id)),
    )


@bp.route("/second-factor/set-up", methods=["GET", "POST"])
@open_to(ANYONE, redisplays_form=True, renews_sign_in=True)
def set_up() -> ResponseReturnValue:
    """Show the secret for an app, and ask for its first code."""
    current = find_who_sets_up()
    form = SetUpForm()
    is_sent = form.validate_on_submit()
    if is_sent and is_key_used(db.session, current.person, form.idempotency_key):
        return _lead_to_codes(current)
    secret = service.open_offer(current, form.offer.data) if form.offer.data else None
    if secret is None:
        form.offer.data = service.offer_secret(current)
        secret = str(service.open_offer(current, form.offer.data))
    elif is_sent:
        try:
            done = _set_up(form, current, secret)
        except UserError as error:
            db.session.rollback()
            if go_on_after_repeat(form.idempotency_key):
                g.is_repeat = True
                return _lead_to_codes(current)
            show_on_field(form, error)
        else:
            return go_on_to_codes(current, done)
    return render_template(
        "accounts/second_factor/set_up.html",
        form=form,
        secret=secret,
        drawing=draw_qr_code(build_address(secret, current.person.email)),
        current=current,
        is_lost=service.is_app_lost(db.session, current.person.id),
    )


@bp.get("/second-factor")
@open_to(SIGNED_IN)
def overview() -> ResponseReturnValue:
    """Show what the person signs in with beside the password."""
    return render_template(
        "accounts/second_factor/overview.html",
        renewing=IdempotentForm(),
        removing=IdempotentForm(),
        has_app=service.has_app(db.session, g.person.id),
        passkeys=list_passkeys(db.session, g.person.id),
        codes_left=count_codes_left(db.session, g.person.id),
        is_needed=g.current_sign_in.facts.is_needed,
    )


@bp.route("/second-factor/recovery-codes", methods=["GET", "POST"])
@open_to(SIGNED_IN)
def recovery_codes() -> ResponseReturnValue:
    """Show new recovery codes until the person says they are kept; then never again."""
    onward = local_path(request.args.get("next"))
    if request.method == "POST":
        forget_codes()
        db.session.commit()
        return redirect(onward)
    codes = read_codes()
    if not codes:
        return redirect(url_for(".overview"))
    return render_template("accounts/second_factor/recovery_codes.html", form=Form(), codes=codes)


@bp.post("/second-factor/new-recovery-codes")
@open_to(SIGNED_IN, needs_fresh_sign_in=True)
def renew_codes() -> ResponseReturnValue:
    """Make new recovery codes."""
    form = IdempotentForm()
    if form.validate_on_submit() and not is_key_used(db.session, g.person, form.idempotency_key):
        codes = service.renew_recovery_codes(db.session, g.person)
        use_key(db.session, g.person, form.idempotency_key)
        db.session.commit()
        keep_codes(codes)
    return redirect(url_for(".recovery_codes", next=url_for(".overview")))


@bp.post("/second-factor/remove")
@open_to(SIGNED_IN, needs_fresh_sign_in=True)
def remove() -> ResponseReturnValue:
    """Remove the app of a person who may sign in without."""
    form = IdempotentForm()
    if form.validate_on_submit():
        act_once(
            db.session,
            g.person,
            form.idempotency_key,
            lambda: service.remove_app(db.session, g.current_sign_in),
        )
        db.session.commit()
        flash("The authenticator app is removed", "success")
    return redirect(url_for(".overview"))


def _lead_to_codes(current: CurrentSignIn) -> ResponseReturnValue:
    """Lead on to the recovery codes: to new ones where a second press lost the first ones."""
    if g.get("is_repeat"):
        codes = service.renew_recovery_codes(db.session, current.person)
        db.session.commit()
        keep_codes(codes)
    return redirect(find_codes_page())


def _give(current: CurrentSignIn, form: CodeForm) -> str:
    """Count the code as a failed sign-in and commit that, then judge it, like a password."""
    email = current.person.email
    browser = find_known_browser(email)
    count_failed_sign_in(
        db.session, email, browser, address_hash=hash_request_address(), field="code"
    )
    db.session.commit()
    before = str(read_session_token())
    token = service.give_code(db.session, before, str(form.code.data), browser)
    use_renewing_key(db.session, current.person, form.idempotency_key, before, token)
    tell_of_new_browser(db.session, token, browser)
    db.session.commit()
    return token


def _set_up(form: SetUpForm, current: CurrentSignIn, secret: str) -> service.SetUp:
    """Set the app up, unless this form did."""
    token, code = str(read_session_token()), str(form.code.data)
    done = service.set_up_app(db.session, current, token, secret, code)
    use_renewing_key(db.session, current.person, form.idempotency_key, token, done.token)
    if current.stage is Stage.SETS_UP:  # only now it is complete
        tell_of_new_browser(db.session, done.token, find_known_browser(current.person.email))
    db.session.commit()
    return done
