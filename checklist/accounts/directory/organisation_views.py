"""The pages on which administrators look after organisations."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from flask import Blueprint, flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.accounts import organisations as places
from checklist.accounts.directory.forms import (
    AddOrganisationForm,
    ConfirmForm,
    ForcesForm,
    OrganisationNameForm,
    build_page_urls,
    build_people_filter,
)
from checklist.accounts.directory.people_list import load_people
from checklist.accounts.directory.service import (
    choose_forces,
    list_forces,
    list_organisations,
)
from checklist.accounts.invitations.invitation_list import has_manager
from checklist.accounts.models import Organisation
from checklist.audit.idempotency import act_once
from checklist.core.characters import mixes_scripts
from checklist.core.errors import NotFound
from checklist.core.organisations import MANAGER_IN, ROLES_IN, SEES_FORCES, OrganisationKind
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.web.access import open_to
from checklist.web.csrf import IdempotentForm
from checklist.web.errors import commit_or_show

bp = Blueprint("organisations", __name__)


@bp.get("/organisations")
@open_to(Action.MANAGE_ORGANISATIONS)
def organisations() -> ResponseReturnValue:
    """List all organisations."""
    listed = list_organisations(db.session)
    return render_template("accounts/directory/organisations.html", listed=listed)


@bp.route("/organisations/add", methods=["GET", "POST"])
@open_to(Action.MANAGE_ORGANISATIONS, redisplays_form=True)
def add() -> ResponseReturnValue:
    """Add an organisation."""
    form = AddOrganisationForm()
    if form.validate_on_submit():
        name, kind = str(form.name.data), form.kind.data
        if do_once(form, lambda: places.add_organisation(db.session, name, kind, (), g.person)):
            _warn_of_lookalike(name)
            flash(f"{name} is added. Invite the first person who will invite others", "success")
            place = places.find_organisation(db.session, name)
            return redirect(url_for(".organisation", organisation_id=place.id))
    return render_template("accounts/directory/add_organisation.html", form=form)


@bp.get("/organisations/<uuid:organisation_id>")
@open_to(Action.MANAGE_ORGANISATIONS)
def organisation(organisation_id: UUID) -> ResponseReturnValue:
    """Show an organisation: what it sees, and its people."""
    place = places.get_organisation(db.session, organisation_id)
    form = build_people_filter(ROLES_IN[place.kind])
    return render_template(
        "accounts/directory/organisation.html",
        place=place,
        sees_forces=place.kind in SEES_FORCES,
        forces=places.list_forces_seen(db.session, place),
        has_manager=has_manager(db.session, place),
        manager=MANAGER_IN[place.kind],
        is_own=place.id == g.person.organisation_id,
        reopen=ConfirmForm(),
        form=form,
        filters=form.filters,
        listed=load_people(db.session, place.id, form.filters),
        page_url=build_page_urls(".organisation", organisation_id=organisation_id),
    )


@bp.route("/organisations/<uuid:organisation_id>/rename", methods=["GET", "POST"])
@open_to(Action.MANAGE_ORGANISATIONS, redisplays_form=True)
def rename(organisation_id: UUID) -> ResponseReturnValue:
    """Give an organisation another name."""
    place = places.get_organisation(db.session, organisation_id)
    old_name = place.name
    form = OrganisationNameForm(data={"name": old_name})
    if form.validate_on_submit():
        name = str(form.name.data)
        if do_once(form, lambda: places.rename_organisation(db.session, place, name, g.person)):
            _warn_of_lookalike(name)
            flash(f"{old_name} is called {name} now", "success")
            return redirect(url_for(".organisation", organisation_id=organisation_id))
    return render_template(
        "accounts/directory/rename.html",
        form=form,
        what="organisation",
        name=old_name,
        hint="Documents printed before keep the old name.",
        back=url_for(".organisation", organisation_id=organisation_id),
    )


@bp.route("/organisations/<uuid:organisation_id>/forces", methods=["GET", "POST"])
@open_to(Action.OPEN_FORCES, redisplays_form=True)
def forces(organisation_id: UUID) -> ResponseReturnValue:
    """Choose the forces that a local policing body or an inspectorate sees."""
    place = places.get_organisation(db.session, organisation_id)
    if place.kind not in SEES_FORCES:
        raise NotFound("Forces are opened to local policing bodies and inspectorates only")
    name = place.name
    form = ForcesForm()
    form.offer(list_forces(db.session), places.list_forces_seen(db.session, place))
    if form.validate_on_submit():
        shown, chosen = str(form.shown.data or "").split(), list(form.forces.data or [])
        if do_once(form, lambda: choose_forces(db.session, g.person, place, shown, chosen)):
            flash(f"The forces that {name} sees are changed", "success")
            return redirect(url_for(".organisation", organisation_id=organisation_id))
    return render_template("accounts/directory/forces.html", form=form, name=name, place=place)


@bp.route("/organisations/<uuid:organisation_id>/close", methods=["GET", "POST"])
@open_to(Action.MANAGE_ORGANISATIONS, redisplays_form=True)
def close(organisation_id: UUID) -> ResponseReturnValue:
    """Ask whether an organisation shall be closed, and close it."""
    place = places.get_organisation(db.session, organisation_id)
    name = place.name
    form = ConfirmForm()
    back = url_for(".organisation", organisation_id=organisation_id)
    if form.validate_on_submit() and do_once(
        form, lambda: places.close_organisation(db.session, place, g.person)
    ):
        flash(f"{name} is closed. Nobody is signed in there any more", "success")
        return redirect(back)
    return render_template(
        "accounts/directory/confirm.html",
        form=form,
        back=back,
        question=f"Close {name}",
        consequences=_list_consequences(place),
        button_text="Close this organisation",
    )


@bp.post("/organisations/<uuid:organisation_id>/reopen")
@open_to(Action.MANAGE_ORGANISATIONS)
def reopen(organisation_id: UUID) -> ResponseReturnValue:
    """Reopen a closed organisation."""
    place = places.get_organisation(db.session, organisation_id)
    form = ConfirmForm()
    if form.validate_on_submit() and do_once(
        form, lambda: places.reopen_organisation(db.session, place, g.person)
    ):
        flash("It is open again. Its people sign in with the passwords they have", "success")
    return redirect(url_for(".organisation", organisation_id=organisation_id))


def do_once(form: IdempotentForm, act: Callable[[], object]) -> bool:
    """Do what a form asks for, once, and commit; or show on the form why not."""
    key = form.idempotency_key
    return commit_or_show(form, lambda: act_once(db.session, g.person, key, act))


_ENDS = {
    OrganisationKind.LOCAL_POLICING_BODY: (
        "What forces put to it ends. Reopened, it is asked anew",
    ),
    OrganisationKind.FORCE: (
        "What it put to local policing bodies ends. Reopened, it asks them anew",
    ),
}
"""What else ends when an organisation of a kind is closed."""


def _list_consequences(place: Organisation) -> list[str]:
    """List what follows when an organisation is closed."""
    return [
        "Its people are signed out of it at once, and cannot sign in to it again",
        "Invitations to it stop working while it is closed",
        *_ENDS.get(place.kind, ()),
        "Nothing is deleted: assessments, evidence and records stay",
        "It can be reopened on its page",
    ]


def _warn_of_lookalike(name: str) -> None:
    """Warn of a name that may have been made to look like another one."""
    if mixes_scripts(name):
        flash(f"{name} mixes letters of two alphabets that look alike. Check who asked for it")
