"""The pages for signing in and out, choosing which membership to act as, and passwords."""

from __future__ import annotations

from flask import Blueprint, flash, g, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import generate_csrf

from checklist.accounts import password_changes
from checklist.accounts import sign_in as sign_ins
from checklist.accounts.email_addresses import canonicalise
from checklist.accounts.failed_sign_ins import count_failed_sign_in, log_failed_sign_in
from checklist.accounts.forms import (
    ActingAsForm,
    ChangePasswordForm,
    ForgottenPasswordForm,
    PasswordForm,
    SignInForm,
)
from checklist.accounts.password_link_email import request_forgotten_password
from checklist.accounts.password_links import LINK_HOURS, LinkOver, find_link_owner
from checklist.accounts.service import load_memberships
from checklist.accounts.session import (
    clear_session,
    find_known_browser,
    find_unfinished_sign_in,
    hash_request_address,
    read_session_token,
    remember_browser,
    seconds_until_sign_out,
    start_session,
)
from checklist.audit.idempotency import is_key_used, use_key
from checklist.core.errors import UserError
from checklist.core.second_factor_needs import Stage
from checklist.db import db
from checklist.mail.outbox import sends_mail
from checklist.web.access import ANYONE, SIGNED_IN, open_to
from checklist.web.errors import commit_or_show, show_on_field
from checklist.web.redirects import local_path

bp = Blueprint("accounts", __name__)


@bp.route("/sign-in", methods=["GET", "POST"])
@open_to(ANYONE, redisplays_form=True)
def sign_in() -> ResponseReturnValue:
    """Ask for e-mail address and password."""
    onward = local_path(request.args.get("next"))
    form = SignInForm()
    if g.person is not None and request.method == "GET":
        return redirect(onward)
    unfinished = find_unfinished_sign_in()
    if unfinished is not None and request.method == "GET":
        return redirect(_find_next_page(unfinished.stage, onward))
    if form.validate_on_submit():
        try:
            started = _begin(str(form.email.data), str(form.password.data))
        except UserError as error:
            db.session.rollback()
            log_failed_sign_in(str(form.email.data), error, hash_request_address())
            show_on_field(form, error)
        else:
            return _open_session(started, str(form.email.data), onward, keeps_pages=True)
    was_signed_in = read_session_token() is not None and request.method == "GET"
    return render_template(
        "accounts/sign_in.html", form=form, was_signed_in=was_signed_in, sends_mail=sends_mail()
    )


@bp.post("/sign-out")
@open_to(ANYONE)
def sign_out() -> ResponseReturnValue:
    """End the sign-in, here and for every copy of the cookie."""
    unfinished = find_unfinished_sign_in()
    person = unfinished.person if unfinished else g.person
    if person is not None:
        sign_ins.sign_out(db.session, person, str(read_session_token()))
        db.session.commit()
    response = redirect(url_for(".signed_out"))
    return clear_session(response)  # type: ignore[arg-type]  # it is Flask's


@bp.get("/signed-out")
@open_to(ANYONE)
def signed_out() -> ResponseReturnValue:
    """Confirm that the sign-in has ended."""
    return render_template("accounts/signed_out.html")


@bp.get("/session")
@open_to(ANYONE, is_background=True)
def session_state() -> ResponseReturnValue:
    """Tell a page's script who acts as what and for how long; it puts off no time-out."""
    person = g.person.acting_as if g.person else None
    return jsonify(person=person, seconds=seconds_until_sign_out(), csrf_token=generate_csrf())


@bp.post("/session")
@open_to(SIGNED_IN)
def stay_signed_in() -> ResponseReturnValue:
    """Answer how long the sign-in lasts now: loading the person has put off its time-out."""
    return jsonify(seconds=seconds_until_sign_out())


@bp.route("/acting-as", methods=["GET", "POST"])
@open_to(SIGNED_IN, redisplays_form=True)
def acting_as() -> ResponseReturnValue:
    """Ask in which organisation and role to work."""
    form = ActingAsForm()
    form.offer(load_memberships(db.session, g.person.id))
    if form.validate_on_submit():
        token = str(read_session_token())
        try:
            new_token = sign_ins.act_as(db.session, g.person, token, form.membership.data)
        except UserError as error:
            db.session.rollback()
            show_on_field(form, error)
        else:
            db.session.commit()
            start_session(new_token, keeps_pages=True)
            return redirect(local_path(request.args.get("next")))
    return render_template("accounts/acting_as.html", form=form)


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
            return _sign_in_with_new(email, str(form.password.data))
    except LinkOver as error:
        db.session.rollback()
        return render_template("accounts/link_over.html", error=error), 404
    return render_template("accounts/set_password.html", form=form, email=email)


@bp.route("/change-password", methods=["GET", "POST"])
@open_to(SIGNED_IN, redisplays_form=True)
def change_password() -> ResponseReturnValue:
    """Ask for another password."""
    form = ChangePasswordForm()
    is_sent = form.validate_on_submit()
    if is_sent and is_key_used(db.session, g.person, form.idempotency_key):
        return redirect(url_for(".change_password"))
    if is_sent:
        try:
            new_token = _change(form)
        except UserError as error:
            db.session.rollback()
            if error.field != form.password.name:  # one that is too weak is no failed sign-in
                log_failed_sign_in(g.person.email, error, hash_request_address())
            show_on_field(form, error)
        else:
            start_session(new_token)
            flash("Your password is changed. You were signed out everywhere else", "success")
            return redirect(url_for(".change_password"))
    return render_template("accounts/change_password.html", form=form)


def _set_password(form: PasswordForm, token: str) -> bool:
    """Set the password by its link, or show beside the field why not. Raises LinkOver."""
    password = str(form.password.data)
    return commit_or_show(form, lambda: password_changes.set_password(db.session, token, password))


def _request_link(form: ForgottenPasswordForm) -> bool:
    """Have a link mailed, or show beside the field why not."""
    email, address = str(form.email.data), hash_request_address()
    return commit_or_show(form, lambda: request_forgotten_password(db.session, email, address))


def _sign_in_with_new(email: str, password: str) -> ResponseReturnValue:
    """Sign a person in with the password just set, as the sign-in page does, or lead there."""
    try:
        started = _begin(email, password)
    except UserError:
        db.session.rollback()
        flash("Your password is set. Sign in with it", "success")
        return redirect(url_for(".sign_in"))
    response = _open_session(started, email, local_path(None))
    is_in = started.stage is Stage.COMPLETE
    said = "Your password is set, and you are signed in" if is_in else "Your password is set"
    flash(said, "success")
    return response


def _open_session(
    started: sign_ins.StartedSignIn, email: str, onward: str, *, keeps_pages: bool = False
) -> ResponseReturnValue:
    """Start the session of a sign-in, and lead to where it was for or to whom to act as."""
    start_session(started.token, keeps_pages=keeps_pages)
    if started.membership_count > 1:
        onward = url_for(".acting_as", next=onward)
    if started.stage is not Stage.COMPLETE:
        return redirect(_find_next_page(started.stage, onward))
    return remember_browser(redirect(onward), email)  # type: ignore[arg-type]  # it is Flask's


def _find_next_page(stage: Stage, onward: str) -> str:
    """Find the page on which an unfinished sign-in goes on."""
    page = "second_factor.ask" if stage is Stage.ASKS else "second_factor.set_up"
    return url_for(page, next=onward)


def _begin(sent_email: str, password: str) -> sign_ins.StartedSignIn:
    """Count the sign-in as failed and commit that, then judge it: parallel guesses all count."""
    email = canonicalise(sent_email)
    browser = find_known_browser(email)
    count_failed_sign_in(db.session, email, browser, address_hash=hash_request_address())
    db.session.commit()
    started = sign_ins.sign_in(db.session, email, password, browser)
    db.session.commit()
    return started


def _change(form: ChangePasswordForm) -> str:
    """Count it like a failed sign-in, then judge it: this page could be used for guessing too."""
    browser = find_known_browser(g.person.email)
    address_hash = hash_request_address()
    count_failed_sign_in(
        db.session, g.person.email, browser, address_hash=address_hash, field="current"
    )
    db.session.commit()
    new_token = password_changes.change_password(
        db.session,
        g.person,
        str(read_session_token()),
        str(form.current.data),
        str(form.password.data),
    )
    use_key(db.session, g.person, form.idempotency_key)
    db.session.commit()
    return new_token
