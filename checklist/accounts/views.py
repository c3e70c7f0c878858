"""The pages for signing in and out, choosing whom to act as, and passwords."""

from __future__ import annotations

from flask import Blueprint, flash, g, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import generate_csrf

from checklist.accounts import sign_in as signing_in
from checklist.accounts.email_addresses import canonical
from checklist.accounts.failed_sign_ins import count_attempt
from checklist.accounts.forms import ActingAsForm, ChangePasswordForm, PasswordForm, SignInForm
from checklist.accounts.session import (
    browser_known_to,
    forget_everything,
    keep_in_cookie,
    know_again,
    seconds_signed_in,
    token_of_cookie,
)
from checklist.core.errors import UserError
from checklist.db import db
from checklist.web.access import ANYONE, SIGNED_IN, open_to, unattended
from checklist.web.addresses import local
from checklist.web.csrf import shows_again
from checklist.web.errors import show_on

bp = Blueprint("accounts", __name__)


@bp.route("/sign-in", methods=["GET", "POST"])
@open_to(ANYONE)
@shows_again
def sign_in() -> ResponseReturnValue:
    """Ask for e-mail address and password."""
    onward = local(request.args.get("next"))
    form = SignInForm()
    if g.person is not None and request.method == "GET":
        return redirect(onward)
    if form.validate_on_submit():
        try:
            begun = _begin(form)
        except UserError as error:
            db.session.rollback()
            show_on(form, error)
        else:
            keep_in_cookie(begun.token)
            page = url_for(".acting_as", next=onward) if begun.choices > 1 else onward
            return know_again(redirect(page), str(form.email.data))  # type: ignore[arg-type]  # it is Flask's
    was_signed_in = token_of_cookie() is not None and request.method == "GET"
    return render_template("accounts/sign_in.html", form=form, was_signed_in=was_signed_in)


@bp.post("/sign-out")
@open_to(ANYONE)
def sign_out() -> ResponseReturnValue:
    """End the sign-in, here and for every copy of the cookie."""
    if g.person is not None:
        signing_in.sign_out(db.session, g.person, str(token_of_cookie()))
        db.session.commit()
    response = redirect(url_for(".signed_out"))
    return forget_everything(response)  # type: ignore[arg-type]  # it is Flask's


@bp.get("/signed-out")
@open_to(ANYONE)
def signed_out() -> ResponseReturnValue:
    """Say that nobody is signed in here now."""
    return render_template("accounts/signed_out.html")


@bp.get("/session")
@open_to(ANYONE)
@unattended
def session_state() -> ResponseReturnValue:
    """Say to a page of ours who is signed in and for how long, which puts nothing off."""
    person = str(g.person.id) if g.person else None
    return jsonify(person=person, seconds=seconds_signed_in(), csrf_token=generate_csrf())


@bp.post("/session")
@open_to(SIGNED_IN)
def stay_signed_in() -> ResponseReturnValue:
    """Somebody is at work: finding out who asks has noted it, and put the end off."""
    return jsonify(seconds=seconds_signed_in())


@bp.route("/acting-as", methods=["GET", "POST"])
@open_to(SIGNED_IN)
@shows_again
def acting_as() -> ResponseReturnValue:
    """Ask in which organisation and role to work."""
    form = ActingAsForm()
    form.offer(signing_in.memberships_of(db.session, g.person.id))
    if form.validate_on_submit():
        token = str(token_of_cookie())
        try:
            begun = signing_in.act_as(db.session, g.person, token, form.membership.data)
        except UserError as error:
            db.session.rollback()
            show_on(form, error)
        else:
            db.session.commit()
            keep_in_cookie(begun)
            return redirect(local(request.args.get("next")))
    return render_template("accounts/acting_as.html", form=form)


@bp.route("/set-password/<token>", methods=["GET", "POST"])
@open_to(ANYONE)
@shows_again
def set_password(token: str) -> ResponseReturnValue:
    """Ask somebody who was sent a link for a password of their own choosing."""
    owner = signing_in.owner_of_link(db.session, token)
    form = PasswordForm()
    email = owner.email
    if form.validate_on_submit():
        try:
            signing_in.set_password(db.session, token, str(form.password.data))
        except UserError as error:
            db.session.rollback()
            show_on(form, error)
        else:
            db.session.commit()
            flash("Your password is set. Sign in with it", "success")
            return redirect(url_for(".sign_in"))
    return render_template("accounts/set_password.html", form=form, email=email)


@bp.route("/change-password", methods=["GET", "POST"])
@open_to(SIGNED_IN)
@shows_again
def change_password() -> ResponseReturnValue:
    """Ask for another password."""
    form = ChangePasswordForm()
    if form.validate_on_submit():
        try:
            begun = _change(form)
        except UserError as error:
            db.session.rollback()
            show_on(form, error)
        else:
            keep_in_cookie(begun)
            flash("Your password is changed. You were signed out everywhere else", "success")
            return redirect(url_for(".change_password"))
    return render_template("accounts/change_password.html", form=form)


def _begin(form: SignInForm) -> signing_in.Begun:
    """Count the attempt for good, then judge it; guesses sent at once are counted one by one."""
    email, password = canonical(str(form.email.data)), str(form.password.data)
    browser = browser_known_to(email)
    count_attempt(db.session, email, browser)
    db.session.commit()
    begun = signing_in.sign_in(db.session, email, password, browser)
    db.session.commit()
    return begun


def _change(form: ChangePasswordForm) -> str:
    """Count the attempt like one at signing in, then judge it."""
    browser = browser_known_to(g.person.email)
    count_attempt(db.session, g.person.email, browser, field="current")
    db.session.commit()
    begun = signing_in.change_password(
        db.session,
        g.person,
        str(token_of_cookie()),
        str(form.current.data),
        str(form.password.data),
    )
    db.session.commit()
    return begun
