"""The pages on which people are invited, and that of the link by which they accept."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, flash, g, redirect, render_template, session, url_for
from flask.typing import ResponseReturnValue

from checklist.accounts.invitations import accept as acceptance
from checklist.accounts.invitations import service
from checklist.accounts.invitations.forms import (
    InviteForm,
    JoinForm,
    SendAgainForm,
    list_role_hints,
)
from checklist.accounts.invitations.invitation_list import get_invitation, list_roles_to_invite
from checklist.accounts.models import Organisation
from checklist.accounts.organisations import get_organisation
from checklist.accounts.views import sign_in_with_new
from checklist.core.errors import UserError
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.mail.models import EmailStatus
from checklist.mail.outbox import sends_mail
from checklist.mail.undelivered import find_last_email
from checklist.web.access import ANYONE, SIGNED_IN, open_to
from checklist.web.errors import commit_or_show, show_on_field

bp = Blueprint("invitations", __name__)

_NEW_LINK = "invitation_link"
"""Under it the session holds a link that is to be handed over, until it was shown once."""


@bp.route("/people/invite", methods=["GET", "POST"])
@open_to(Action.MANAGE_OWN_PEOPLE, redisplays_form=True)
def invite() -> ResponseReturnValue:
    """Invite somebody to the person's own organisation."""
    return _invite(get_organisation(db.session, g.person.organisation_id), url_for("people.people"))


@bp.route("/organisations/<uuid:organisation_id>/invite", methods=["GET", "POST"])
@open_to(Action.NAME_FIRST_COORDINATORS, redisplays_form=True)
def invite_first(organisation_id: UUID) -> ResponseReturnValue:
    """Invite the first who looks after the people of an organisation."""
    back = url_for("organisations.organisation", organisation_id=organisation_id)
    return _invite(get_organisation(db.session, organisation_id), back)


@bp.get("/invitations/<uuid:invitation_id>")
@open_to(Action.MANAGE_OWN_PEOPLE)
def invitation(invitation_id: UUID) -> ResponseReturnValue:
    """Show an invitation, and its link once where the service sends no mail."""
    found = get_invitation(db.session, g.person, invitation_id)
    shown_id, link = session.pop(_NEW_LINK, ("", ""))
    return render_template(
        "accounts/invitations/invitation.html",
        invitation=found,
        link=link if shown_id == str(invitation_id) else "",
        form=SendAgainForm(),
        sends_mail=sends_mail(),
        email=find_last_email(db.session, service.INVITATION_EMAIL, str(invitation_id)),
        EmailStatus=EmailStatus,
        days=service.INVITATION_DAYS,
        is_own=found.organisation_id == g.person.organisation_id,
    )


@bp.post("/invitations/<uuid:invitation_id>/send-again")
@open_to(Action.MANAGE_OWN_PEOPLE)
def send_again(invitation_id: UUID) -> ResponseReturnValue:
    """Send an invitation again."""
    found = get_invitation(db.session, g.person, invitation_id)
    form = SendAgainForm()
    if form.validate_on_submit():
        link = service.send_again(db.session, g.person, found, form.idempotency_key)
        db.session.commit()
        _keep_link(invitation_id, link)
        flash(_describe_sent(found.email, link), "success")
    return redirect(url_for(".invitation", invitation_id=invitation_id))


@bp.post("/invitations/<uuid:invitation_id>/withdraw")
@open_to(Action.MANAGE_OWN_PEOPLE)
def withdraw(invitation_id: UUID) -> ResponseReturnValue:
    """Withdraw an invitation."""
    found = get_invitation(db.session, g.person, invitation_id)
    is_own = found.organisation_id == g.person.organisation_id
    service.withdraw(db.session, g.person, found)
    db.session.commit()
    flash(f"The invitation of {found.name} is withdrawn. Its link no longer works", "success")
    if is_own:
        return redirect(url_for("people.people"))
    return redirect(url_for("organisations.organisation", organisation_id=found.organisation_id))


@bp.route("/join/<invitation_token>", methods=["GET", "POST"])
@open_to(ANYONE, redisplays_form=True)
def join(invitation_token: str) -> ResponseReturnValue:
    """Show what a link invites to, and take the password of a new person."""
    form = JoinForm()
    try:
        joining = acceptance.find_joining(db.session, invitation_token)
        if form.validate_on_submit() and g.person is None and _join(form, invitation_token):
            return sign_in_with_new(joining.email, str(form.password.data))
        obstacle = acceptance.find_obstacle(db.session, g.person, invitation_token)
    except acceptance.InvitationOver as error:
        return _show_over(error)
    own = url_for(".join", invitation_token=invitation_token)
    return render_template(
        "accounts/invitations/join.html", form=form, joining=joining, own=own, obstacle=obstacle
    )


@bp.post("/join/<invitation_token>/accept")
@open_to(SIGNED_IN)
def accept(invitation_token: str) -> ResponseReturnValue:
    """Accept an invitation as the person who is signed in."""
    try:
        joining = acceptance.accept(db.session, g.person, invitation_token)
    except acceptance.InvitationOver as error:
        return _show_over(error)
    db.session.commit()
    flash(f"You are {joining.role_in_words} of {joining.organisation} now", "success")
    return redirect(url_for("accounts.acting_as"))


def _invite(organisation: Organisation, back: str) -> ResponseReturnValue:
    """Show the form for an organisation, and invite whom it names."""
    form = InviteForm()
    roles = list_roles_to_invite(g.person, organisation)
    form.offer(roles)
    if form.validate_on_submit():
        new = service.NewInvitation(
            str(form.name.data), str(form.email.data), form.role.data, form.idempotency_key
        )
        try:
            sent = service.invite(db.session, g.person, organisation, new)
        except UserError as error:
            db.session.rollback()
            show_on_field(form, error)
        else:
            db.session.commit()
            _keep_link(sent.invitation_id, sent.link)
            flash(_describe_sent(new.email, sent.link), "success")
            return redirect(url_for(".invitation", invitation_id=sent.invitation_id))
    return render_template(
        "accounts/invitations/invite.html",
        form=form,
        organisation=organisation,
        back=back,
        hints=list_role_hints(organisation.kind, roles),
        days=service.INVITATION_DAYS,
        sends_mail=sends_mail(),
    )


def _join(form: JoinForm, token: str) -> bool:
    """Accept with the password typed, or show beside it why not. Raises InvitationOver."""
    password = str(form.password.data)
    return commit_or_show(
        form, lambda: acceptance.accept_with_password(db.session, token, password)
    )


def _show_over(error: acceptance.InvitationOver) -> ResponseReturnValue:
    db.session.rollback()
    is_theirs = g.person is not None and g.person.id == error.accepted_by
    return render_template("accounts/link_over.html", error=error, is_theirs=is_theirs), 404


def _keep_link(invitation_id: UUID, link: str | None) -> None:
    """Keep a link for the next page, which shows it once; no table has it."""
    if link is not None:
        session[_NEW_LINK] = [str(invitation_id), link]


def _describe_sent(email: str, link: str | None) -> str:
    if link is None and sends_mail():
        return f"An invitation is mailed to {email} within a few minutes"
    return "The invitation is ready. Give its link to the person"
