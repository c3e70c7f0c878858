"""The pages of passkeys: added, used to sign in or to prove it again, renamed, removed."""

from __future__ import annotations

from uuid import UUID

from flask import (
    Blueprint,
    flash,
    g,
    jsonify,
    redirect,
    render_template,
    request,
    session,
    url_for,
)
from flask.typing import ResponseReturnValue

from checklist.accounts.failed_sign_ins import count_failed_sign_in, log_failed_sign_in
from checklist.accounts.forms import PasskeyForm
from checklist.accounts.own_sign_ins.device_names import describe_device
from checklist.accounts.own_sign_ins.new_sign_in_email import tell_of_new_browser
from checklist.accounts.own_sign_ins.renewals import use_renewing_key
from checklist.accounts.second_factor import passkeys
from checklist.accounts.second_factor.forms import AddPasskeyForm, PasskeyNameForm
from checklist.accounts.second_factor.passkey_ceremonies import (
    WrongPasskey,
    build_creation_options,
    build_request_options,
    verify_new,
)
from checklist.accounts.second_factor.passkey_challenges import make_challenge, take_challenge
from checklist.accounts.second_factor.service import SetUp
from checklist.accounts.second_factor.set_up_steps import (
    find_codes_page,
    find_who_sets_up,
    go_on_to_codes,
)
from checklist.accounts.service import CurrentSignIn
from checklist.accounts.session import (
    find_known_browser,
    find_unfinished_sign_in,
    hash_request_address,
    read_session_token,
    remember_browser,
    start_session,
)
from checklist.accounts.views import open_session
from checklist.audit.idempotency import act_once, is_key_used, use_key
from checklist.core.errors import UserError
from checklist.core.second_factor_needs import Stage
from checklist.db import db
from checklist.registry import SETTINGS
from checklist.web.access import ANYONE, SIGNED_IN, open_to
from checklist.web.csrf import IdempotentForm
from checklist.web.errors import commit_or_show, show_on_field
from checklist.web.redirects import local_path

bp = Blueprint("passkeys", __name__)

_CHALLENGE = "passkey_challenge"
"""Where the session of a browser keeps the token of the challenge that its passkey is to sign."""


@bp.post("/passkeys/add/options")
@open_to(ANYONE)
def creation_options() -> ResponseReturnValue:
    """Give the script of the page what the browser needs to make a passkey."""
    person = find_who_sets_up().person
    known = passkeys.list_passkeys(db.session, person.id)
    challenge = _make_challenge(person.id)
    return jsonify(build_creation_options(SETTINGS.get(), person, challenge, known))


@bp.route("/passkeys/add", methods=["GET", "POST"])
@open_to(ANYONE, redisplays_form=True)
def add() -> ResponseReturnValue:
    """Ask for the name of a new passkey, and have the browser make it."""
    current = find_who_sets_up()
    form = AddPasskeyForm()
    is_sent = form.validate_on_submit()
    if is_sent and is_key_used(db.session, current.person, form.idempotency_key):
        return redirect(find_codes_page())
    if is_sent:
        try:
            done = _add(form, current)
        except UserError as error:
            db.session.rollback()
            show_on_field(form, error)
        else:
            flash(f"{form.name.data} is added", "success")
            return go_on_to_codes(current, done)
    form.credential.data = ""  # it is good once
    return render_template("accounts/second_factor/add_passkey.html", form=form, current=current)


@bp.post("/sign-in/passkey/options")
@open_to(ANYONE)
def request_options() -> ResponseReturnValue:
    """Give the script of the page what the browser needs to use a passkey."""
    owner = _find_owner()
    allowed = passkeys.list_passkeys(db.session, owner.person.id) if owner else []
    challenge = _make_challenge(owner.person.id if owner else None)
    is_alone = owner is None or g.person is not None
    return jsonify(build_request_options(SETTINGS.get(), challenge, allowed, is_alone=is_alone))


@bp.post("/sign-in/passkey")
@open_to(ANYONE)
def give() -> ResponseReturnValue:
    """Take a passkey: to sign in, after the password, or to prove again who is signed in."""
    onward = local_path(request.args.get("next"))
    form = PasskeyForm()
    answer = str(form.credential.data) if form.validate_on_submit() else ""
    email = passkeys.find_owner_email(db.session, answer)
    try:
        return _judge(answer, email, onward)
    except UserError as error:
        db.session.rollback()
        log_failed_sign_in(email, error, hash_request_address())
        flash(str(error))
        return redirect(url_for(_find_asking_page(), next=onward))


@bp.route("/passkeys/<uuid:passkey_id>/rename", methods=["GET", "POST"])
@open_to(SIGNED_IN, redisplays_form=True)
def rename(passkey_id: UUID) -> ResponseReturnValue:
    """Give a passkey another name."""
    old_name = passkeys.get_passkey(db.session, g.person, passkey_id).name
    form = PasskeyNameForm(data={"name": old_name})
    if form.validate_on_submit():
        name, key = str(form.name.data), form.idempotency_key

        def act() -> None:
            passkeys.rename_passkey(db.session, g.person, passkey_id, name)

        if commit_or_show(form, lambda: act_once(db.session, g.person, key, act)):
            flash(f"{old_name} is called {name} now", "success")
            return redirect(url_for("second_factor.overview"))
    return render_template(
        "accounts/second_factor/rename_passkey.html", form=form, old_name=old_name
    )


@bp.route("/passkeys/<uuid:passkey_id>/remove", methods=["GET", "POST"])
@open_to(SIGNED_IN, redisplays_form=True, needs_fresh_sign_in=True, renews_sign_in=True)
def remove(passkey_id: UUID) -> ResponseReturnValue:
    """Ask whether a passkey shall be removed, and remove it."""
    form = IdempotentForm()
    is_sent = form.validate_on_submit()
    if is_sent and is_key_used(db.session, g.person, form.idempotency_key):
        return redirect(url_for("second_factor.overview"))
    name = passkeys.get_passkey(db.session, g.person, passkey_id).name
    if is_sent:
        before = str(read_session_token())
        token = passkeys.remove_passkey(db.session, g.current_sign_in, before, passkey_id)
        use_renewing_key(db.session, g.person, form.idempotency_key, before, token)
        db.session.commit()
        start_session(token, keeps_pages=True)
        flash(f"{name} is removed", "success")
        return redirect(url_for("second_factor.overview"))
    return render_template(
        "accounts/directory/confirm.html",
        form=form,
        back=url_for("second_factor.overview"),
        question=f"Remove {name}",
        consequences=[
            "It signs you in no more. The device may still list it: delete it there too",
            "You are signed out everywhere else",
        ],
        button_text="Remove this passkey",
    )


def _find_owner() -> CurrentSignIn | None:
    """Find whose passkey is asked for; None where nobody has said yet who they are."""
    unfinished = find_unfinished_sign_in()
    if unfinished is not None and unfinished.stage is Stage.ASKS:
        return unfinished
    return g.current_sign_in if g.person is not None else None


def _find_asking_page() -> str:
    """Find the page on which the passkey was asked for."""
    if g.person is not None:
        return "reauthentication.confirm"
    return "accounts.sign_in" if _find_owner() is None else "second_factor.ask"


def _make_challenge(account_id: UUID | None) -> bytes:
    """Make a challenge, and have this browser alone bring it back."""
    token, challenge = make_challenge(db.session, account_id, hash_request_address())
    db.session.commit()
    session[_CHALLENGE] = token
    return challenge


def _take_challenge(account_id: UUID | None) -> bytes:
    """Take this browser's challenge away, so that it is good once. Raises WrongPasskey."""
    token = session.pop(_CHALLENGE, None)
    challenge = take_challenge(db.session, token, account_id) if isinstance(token, str) else None
    db.session.commit()
    if challenge is None:
        raise WrongPasskey
    return challenge


def _add(form: AddPasskeyForm, current: CurrentSignIn) -> SetUp:
    """Verify what the browser made, and add it. Raises UserError."""
    challenge = _take_challenge(current.person.id)
    new = verify_new(SETTINGS.get(), str(form.credential.data), challenge)
    token = str(read_session_token())
    done = passkeys.add_passkey(db.session, current, token, new, str(form.name.data))
    use_key(db.session, current.person, form.idempotency_key)
    if current.stage is Stage.SETS_UP:  # only now it is complete
        tell_of_new_browser(db.session, done.token, find_known_browser(current.person.email))
    db.session.commit()
    return done


def _judge(answer: str, email: str, onward: str) -> ResponseReturnValue:
    """Count it as a failed sign-in and commit that, then judge it. Raises UserError."""
    owner = _find_owner()
    challenge = _take_challenge(owner.person.id if owner else None)
    browser = find_known_browser(email)
    count_failed_sign_in(db.session, email, browser, address_hash=hash_request_address())
    db.session.commit()
    if owner is None:
        device = describe_device(request.user_agent.string)
        started = passkeys.sign_in_by_passkey(db.session, answer, challenge, browser, device)
        tell_of_new_browser(db.session, started.token, browser)
        db.session.commit()
        return open_session(started, email, onward, keeps_pages=True)
    token = str(read_session_token())
    if g.person is not None:
        token = passkeys.confirm_by_passkey(db.session, token, answer, challenge, browser)
    else:
        token = passkeys.give_passkey(db.session, token, answer, challenge, browser)
        tell_of_new_browser(db.session, token, browser)
    db.session.commit()
    start_session(token, keeps_pages=True)
    return remember_browser(redirect(onward), owner.person.email)  # type: ignore[arg-type]  # it is Flask's
