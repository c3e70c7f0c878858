"""The pages on which coordinators and leads look after the people of their own organisation."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, Flask, flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.accounts import people as members
from checklist.accounts.directory.forms import (
    ConfirmForm,
    ContributorsForm,
    RolesForm,
    build_page_urls,
    build_people_filter,
)
from checklist.accounts.directory.people_list import ListedPerson, load_member, load_people
from checklist.accounts.directory.service import choose_what_contributors_read, load_account
from checklist.accounts.invitations.forms import list_role_hints
from checklist.accounts.organisations import get_organisation
from checklist.audit.idempotency import act_once
from checklist.core.errors import NotFound
from checklist.core.organisations import ROLES_IN, OrganisationKind, Role
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.mail.outbox import sends_mail
from checklist.web.access import open_to
from checklist.web.errors import commit_or_show
from checklist.web.navigation import add_link

bp = Blueprint("people", __name__)


def add_links(app: Flask) -> None:
    """Add these pages to the navigation, after those of the work itself."""
    add_link(app, "People", "people.people")
    add_link(app, "Organisations", "organisations.organisations")
    add_link(app, "Accounts", "organisations.accounts")
    add_link(app, "Emails", "organisations.emails")


@bp.get("/people")
@open_to(Action.MANAGE_OWN_PEOPLE)
def people() -> ResponseReturnValue:
    """List the people of the person's own organisation, and who is invited."""
    roles = ROLES_IN[g.person.organisation_kind]
    form = build_people_filter(roles)
    return render_template(
        "accounts/directory/people.html",
        form=form,
        filters=form.filters,
        listed=load_people(db.session, g.person.organisation_id, form.filters),
        page_url=build_page_urls(".people"),
    )


@bp.route("/people/<uuid:person_id>", methods=["GET", "POST"])
@open_to(Action.MANAGE_OWN_PEOPLE, redisplays_form=True)
def person(person_id: UUID) -> ResponseReturnValue:
    """Show a colleague, and change their roles here."""
    found = load_member(db.session, g.person.organisation_id, person_id)
    offered = ROLES_IN[g.person.organisation_kind]
    form = RolesForm(data={"roles": list(found.roles)})
    form.offer(offered)
    if form.validate_on_submit() and _change_roles(form, person_id):
        flash(f"The roles of {found.name} are changed", "success")
        return redirect(url_for(".person", person_id=person_id))
    return render_template(
        "accounts/directory/person.html",
        form=form,
        listed=found,
        offered=offered,
        hints=list_role_hints(g.person.organisation_kind, offered),
        is_self=person_id == g.person.id,
        sends_mail=sends_mail(),
    )


@bp.route("/people/contributors", methods=["GET", "POST"])
@open_to(Action.MANAGE_OWN_PEOPLE, redisplays_form=True)
def contributors() -> ResponseReturnValue:
    """Choose what the contributors of the person's own force read."""
    if g.person.organisation_kind is not OrganisationKind.FORCE:
        raise NotFound("Only a force shares questions out")
    form = ContributorsForm(data={"reads": "all" if g.person.contributors_read_all else "shared"})
    if form.validate_on_submit() and commit_or_show(form, lambda: _choose_reading(form)):
        flash("What contributors see is changed", "success")
        return redirect(url_for(".people"))
    return render_template("accounts/directory/contributors.html", form=form)


def _choose_reading(form: ContributorsForm) -> None:
    reads_all = form.reads.data == "all"
    act_once(
        db.session,
        g.person,
        form.idempotency_key,
        lambda: choose_what_contributors_read(db.session, g.person, reads_all=reads_all),
    )


@bp.route("/people/<uuid:person_id>/end", methods=["GET", "POST"])
@open_to(Action.MANAGE_OWN_PEOPLE, redisplays_form=True)
def end(person_id: UUID) -> ResponseReturnValue:
    """Ask whether a colleague's roles here shall end, and end them."""
    found = load_member(db.session, g.person.organisation_id, person_id)
    form = ConfirmForm()
    if form.validate_on_submit() and commit_or_show(form, lambda: _end(form, person_id)):
        flash(f"{found.name} has no role here any more", "success")
        return redirect(url_for(".people"))
    place = g.person.organisation_name
    return render_template(
        "accounts/directory/confirm.html",
        form=form,
        back=url_for(".person", person_id=person_id),
        question=f"End the roles of {found.name}",
        consequences=_list_consequences(found, place),
        button_text="End all roles here",
    )


def _list_consequences(found: ListedPerson, place: str) -> list[str]:
    """List what follows when a colleague's roles end."""
    return [
        f"{found.name} can open nothing of {place} from the next page on, and is signed out",
        "What they saved, signed and added stays, under their name",
        "Roles they have elsewhere stay as they are",
        "To let them return, invite them again"
        if sends_mail()
        else "To let them return, ask whoever runs this service: it sends no email",
    ]


def _change_roles(form: RolesForm, person_id: UUID) -> bool:
    roles: list[Role] = list(form.roles.data or [])
    place = get_organisation(db.session, g.person.organisation_id)
    account = load_account(db.session, person_id).account
    return commit_or_show(
        form,
        lambda: act_once(
            db.session,
            g.person,
            form.idempotency_key,
            lambda: members.change_roles(db.session, account, place, roles, g.person),
        ),
    )


def _end(form: ConfirmForm, person_id: UUID) -> None:
    place = get_organisation(db.session, g.person.organisation_id)
    account = load_account(db.session, person_id).account
    act_once(
        db.session,
        g.person,
        form.idempotency_key,
        lambda: members.end_roles(db.session, account, place, g.person),
    )
