"""The pages on which administrators look after people, wherever they have a role."""

from __future__ import annotations

from uuid import UUID

from flask import flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.accounts import people as members
from checklist.accounts.cleanup import EMAILS_KEPT
from checklist.accounts.directory.forms import (
    ConfirmForm,
    PersonNameForm,
    build_page_urls,
    build_people_filter,
)
from checklist.accounts.directory.organisation_views import bp, do_once
from checklist.accounts.directory.service import find_accounts, load_account, load_addressees
from checklist.accounts.invitations.service import INVITATION_EMAIL
from checklist.accounts.organisations import get_organisation
from checklist.accounts.second_factor.service import list_factors, reset_second_factor
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.mail.models import EmailStatus
from checklist.mail.outbox import name_email_type, sends_mail
from checklist.mail.undelivered import count_undelivered, load_undelivered
from checklist.web.access import open_to


@bp.get("/accounts")
@open_to(Action.MANAGE_ORGANISATIONS)
def accounts() -> ResponseReturnValue:
    """Find people by name or e-mail address, in all organisations."""
    form = build_people_filter((), has_states=False)
    filters = form.filters
    return render_template(
        "accounts/directory/accounts.html",
        form=form,
        filters=filters,
        found=find_accounts(db.session, filters.words, filters.page),
        undelivered=count_undelivered(db.session),
        page_url=build_page_urls(".accounts"),
    )


@bp.get("/emails")
@open_to(Action.MANAGE_ORGANISATIONS)
def emails() -> ResponseReturnValue:
    """List the e-mails that may not have arrived, and how each is sent anew."""
    undelivered = load_undelivered(db.session)
    return render_template(
        "accounts/directory/emails.html",
        undelivered=undelivered,
        accounts=load_addressees(db.session, [each.account_id for each in undelivered.newest]),
        sends_mail=sends_mail(),
        kept_days=EMAILS_KEPT.days,
        EmailStatus=EmailStatus,
        name_email_type=name_email_type,
        INVITATION_EMAIL=INVITATION_EMAIL,
    )


@bp.get("/accounts/<uuid:account_id>")
@open_to(Action.MANAGE_ORGANISATIONS)
def account(account_id: UUID) -> ResponseReturnValue:
    """Show a person: the roles held, and when last seen."""
    return render_template(
        "accounts/directory/account.html",
        listed=load_account(db.session, account_id),
        is_self=account_id == g.person.id,
        factors=list_factors(db.session, account_id),
        reopen=ConfirmForm(),
    )


@bp.route("/accounts/<uuid:account_id>/rename", methods=["GET", "POST"])
@open_to(Action.MANAGE_ORGANISATIONS, redisplays_form=True)
def rename_person(account_id: UUID) -> ResponseReturnValue:
    """Give a person another name."""
    found = load_account(db.session, account_id).account
    old_name = found.name
    form = PersonNameForm(data={"name": old_name})
    if form.validate_on_submit():
        name = str(form.name.data)
        if do_once(form, lambda: members.rename_person(db.session, found, name, g.person)):
            flash(f"{old_name} is called {name} now", "success")
            return redirect(url_for(".account", account_id=account_id))
    return render_template(
        "accounts/directory/rename.html",
        form=form,
        what="person",
        name=old_name,
        hint="It shows wherever they are named. Documents printed before keep the old name.",
        back=url_for(".account", account_id=account_id),
    )


@bp.route(
    "/organisations/<uuid:organisation_id>/people/<uuid:account_id>/end", methods=["GET", "POST"]
)
@open_to(Action.MANAGE_ORGANISATIONS, redisplays_form=True)
def end_roles(organisation_id: UUID, account_id: UUID) -> ResponseReturnValue:
    """Ask whether a person's roles in an organisation shall end, and end them."""
    found = load_account(db.session, account_id).account
    place = get_organisation(db.session, organisation_id)
    name, place_name = found.name, place.name
    form = ConfirmForm()
    if form.validate_on_submit() and do_once(
        form, lambda: members.end_roles(db.session, found, place, g.person)
    ):
        flash(f"{name} has no role in {place_name} any more", "success")
        return redirect(url_for(".account", account_id=account_id))
    return render_template(
        "accounts/directory/confirm.html",
        form=form,
        back=url_for(".account", account_id=account_id),
        question=f"End the roles of {name} in {place_name}",
        consequences=[
            f"{name} can open nothing of {place_name} from the next page on, and is signed out",
            "What they saved, signed and added stays, under their name",
            "If nobody is left there who invites people, invite somebody on its page",
        ],
        button_text="End these roles",
    )


@bp.route("/accounts/<uuid:account_id>/close", methods=["GET", "POST"])
@open_to(Action.MANAGE_ORGANISATIONS, redisplays_form=True)
def close_account(account_id: UUID) -> ResponseReturnValue:
    """Ask whether an account shall be closed, and close it."""
    found = load_account(db.session, account_id).account
    name = found.name
    form = ConfirmForm()
    if form.validate_on_submit() and do_once(
        form, lambda: members.close_account(db.session, found, g.person)
    ):
        flash(f"The account of {name} is closed", "success")
        return redirect(url_for(".account", account_id=account_id))
    return render_template(
        "accounts/directory/confirm.html",
        form=form,
        back=url_for(".account", account_id=account_id),
        question=f"Close the account of {name}",
        consequences=[
            "All roles end, in every organisation, and every sign-in ends at once",
            "What they saved, signed and added stays, under their name",
            "A reopened account has no role and no password: both are given anew",
        ],
        button_text="Close this account",
    )


@bp.route("/accounts/<uuid:account_id>/reset-factor", methods=["GET", "POST"])
@open_to(Action.RESET_SECOND_FACTOR, redisplays_form=True, needs_fresh_sign_in=True)
def reset_factor(account_id: UUID) -> ResponseReturnValue:
    """Ask whether a person's second factor is lost, and take it away."""
    found = load_account(db.session, account_id).account
    name = found.name
    form = ConfirmForm()
    if form.validate_on_submit() and do_once(
        form, lambda: reset_second_factor(db.session, found, g.person)
    ):
        flash(f"The second factor of {name} is reset", "success")
        return redirect(url_for(".account", account_id=account_id))
    return render_template(
        "accounts/directory/confirm.html",
        form=form,
        back=url_for(".account", account_id=account_id),
        question=f"Reset the second factor of {name}",
        consequences=[
            "Check first that it is they who ask: speak to them, or ask somebody who knows them",
            "They are signed out everywhere, and what they have now stops working",
            "Until they set up another, the password alone signs them in",
            "They are told by email, where this service sends any",
        ],
        button_text="Reset the second factor",
    )


@bp.post("/accounts/<uuid:account_id>/reopen")
@open_to(Action.MANAGE_ORGANISATIONS)
def reopen_account(account_id: UUID) -> ResponseReturnValue:
    """Reopen a closed account."""
    found = load_account(db.session, account_id).account
    form = ConfirmForm()
    if form.validate_on_submit() and do_once(
        form, lambda: members.reopen_account(db.session, found, g.person)
    ):
        flash("The account is open again, without a role: the person is to be invited", "success")
    return redirect(url_for(".account", account_id=account_id))
