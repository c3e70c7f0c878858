"""The pages for signing in and out, choosing which membership to act as, and passwords."""

from __future__ import annotations

from flask import Blueprint, flash, g, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import generate_csrf

from checklist.accounts import sign_in as sign_ins
from checklist.accounts.email_addresses import canonicalise
from checklist.accounts.failed_sign_ins import count_failed_sign_in, log_failed_sign_in
from checklist.accounts.forms import (
    ActingAsForm,
    SignInForm,
)
from checklist.accounts.own_sign_ins.device_names import describe_device
from checklist.accounts.own_sign_ins.new_sign_in_email import tell_of_new_browser
from checklist.accounts.own_sign_ins.renewals import go_on_after_repeat, use_renewing_key
from checklist.accounts.service import load_memberships
from checklist.accounts.session import (
    clear_session,
    find_known_browser,
    find_unfinished_sign_in,
    hash_request_address,
    is_end_final,
    read_session_token,
    remember_browser,
    seconds_until_sign_out,
    start_session,
)
from checklist.core.errors import UserError
from checklist.core.second_factor_needs import Stage
from checklist.db import db
from checklist.mail.outbox import sends_mail
from checklist.web.access import ANYONE, SIGNED_IN, open_to
from checklist.web.errors import show_on_field
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
            return open_session(started, str(form.email.data), onward, keeps_pages=True)
    was_signed_in = read_session_token() is not None and request.method == "GET"
    return render_template(
        "accounts/sign_in.html",
        form=form,
        onward=onward,
        was_signed_in=was_signed_in,
        sends_mail=sends_mail(),
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
    return jsonify(
        person=person,
        seconds=seconds_until_sign_out(),
        is_final=is_end_final(),
        csrf_token=generate_csrf(),
    )


@bp.post("/session")
@open_to(SIGNED_IN)
def stay_signed_in() -> ResponseReturnValue:
    """Answer how long the sign-in lasts now: loading the person has put off its time-out."""
    return jsonify(seconds=seconds_until_sign_out(), is_final=is_end_final())


@bp.route("/acting-as", methods=["GET", "POST"])
@open_to(SIGNED_IN, redisplays_form=True, renews_sign_in=True)
def acting_as() -> ResponseReturnValue:
    """Ask in which organisation and role to work."""
    form = ActingAsForm()
    form.offer(load_memberships(db.session, g.person.id))
    is_sent = form.validate_on_submit()
    if is_sent and g.get("is_repeat"):
        return redirect(local_path(request.args.get("next")))
    if is_sent:
        token = str(read_session_token())
        try:
            new_token = sign_ins.act_as(db.session, g.person, token, form.membership.data)
        except UserError as error:
            db.session.rollback()
            if go_on_after_repeat(form.idempotency_key):
                return redirect(local_path(request.args.get("next")))
            show_on_field(form, error)
        else:
            use_renewing_key(db.session, g.person, form.idempotency_key, token, new_token)
            db.session.commit()
            start_session(new_token, keeps_pages=True)
            return redirect(local_path(request.args.get("next")))
    return render_template("accounts/acting_as.html", form=form)


def open_session(
    started: sign_ins.StartedSignIn, email: str, onward: str, *, keeps_pages: bool = False
) -> ResponseReturnValue:
    """Start the session of a sign-in, and lead to where it was for or to whom to act as."""
    start_session(started.token, keeps_pages=keeps_pages)
    if started.membership_count > 1:
        onward = url_for("accounts.acting_as", next=onward)
    if started.stage is not Stage.COMPLETE:
        return redirect(_find_next_page(started.stage, onward))
    return remember_browser(redirect(onward), email)  # type: ignore[arg-type]  # it is Flask's


def sign_in_with_new(email: str, password: str) -> ResponseReturnValue:
    """Sign a person in with the password just set, as the sign-in page does, or lead there."""
    try:
        started = _begin(email, password)
    except UserError:
        db.session.rollback()
        flash("Your password is set. Sign in with it", "success")
        return redirect(url_for("accounts.sign_in"))
    response = open_session(started, email, local_path(None))
    is_in = started.stage is Stage.COMPLETE
    said = "Your password is set, and you are signed in" if is_in else "Your password is set"
    flash(said, "success")
    return response


def _begin(sent_email: str, password: str) -> sign_ins.StartedSignIn:
    """Count the sign-in as failed and commit that, then judge it: parallel guesses all count."""
    email = canonicalise(sent_email)
    browser = find_known_browser(email)
    count_failed_sign_in(db.session, email, browser, address_hash=hash_request_address())
    db.session.commit()
    device = describe_device(request.user_agent.string)
    started = sign_ins.sign_in(db.session, email, password, browser, device)
    if started.stage is Stage.COMPLETE:
        tell_of_new_browser(db.session, started.token, browser)
    db.session.commit()
    return started


def _find_next_page(stage: Stage, onward: str) -> str:
    """Find the page on which an unfinished sign-in goes on."""
    page = "second_factor.ask" if stage is Stage.ASKS else "second_factor.set_up"
    return url_for(page, next=onward)
