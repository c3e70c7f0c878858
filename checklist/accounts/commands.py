"""The commands that add, list and end organisations and people."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click
from flask import Flask

from checklist.accounts import password_link_email, people, sign_in
from checklist.accounts.models import Account
from checklist.core.errors import UserError
from checklist.core.organisations import OrganisationKind
from checklist.core.permissions import Role
from checklist.db import db
from checklist.settings import Settings

Service = Callable[[], Flask]

_KINDS = click.Choice([kind.value for kind in OrganisationKind])
_BY_MAIL = click.option("--mail", "by_mail", is_flag=True, help="Mail the link, do not print it.")
_ROLES = click.Choice([role.value for role in Role])


@contextmanager
def at_work(service: Service) -> Iterator[Settings]:
    """A transaction of the service; what a person must be told ends the command."""
    app = service()
    settings: Settings = app.extensions["settings"]
    with app.app_context():
        try:
            yield settings
        except UserError as error:
            db.session.rollback()
            raise click.ClickException(f"{error}.") from None
        db.session.commit()


@click.group()
def organisation() -> None:
    """Forces, local policing bodies and inspectorates."""


@organisation.command("add")
@click.argument("name")
@click.option("--kind", type=_KINDS, default=OrganisationKind.FORCE.value, show_default=True)
@click.option("--sees", metavar="FORCE", multiple=True, help="A force it may see; may be repeated.")
@click.pass_obj
def add_organisation(service: Service, name: str, kind: str, sees: tuple[str, ...]) -> None:
    """Add the organisation NAME."""
    with at_work(service):
        people.add_organisation(db.session, name, OrganisationKind(kind), sees)
    click.echo(f"Added {name} ({kind}).")


@organisation.command("list")
@click.pass_obj
def list_organisations(service: Service) -> None:
    """List all organisations, and the forces each was given to see."""
    with at_work(service):
        for one, sees in people.organisations(db.session):
            state = "  closed" if one.closed_at else ""
            seen = f"  sees {', '.join(sees)}" if sees else ""
            click.echo(f"{one.name}  {one.kind.value}{seen}{state}")


@organisation.command("close")
@click.argument("name")
@click.pass_obj
def close_organisation(service: Service, name: str) -> None:
    """Close the organisation NAME: its people are signed out at once. Nothing is deleted."""
    with at_work(service):
        people.close_organisation(db.session, name)
    click.echo(f"Closed {name}.")


@click.group()
def person() -> None:
    """People and the roles they hold."""


@person.command("add")
@click.argument("name")
@click.argument("email")
@click.option("--organisation", "place", metavar="NAME", required=True)
@click.option("--role", type=_ROLES, required=True)
@_BY_MAIL
@click.pass_obj
def add_person(
    service: Service, name: str, email: str, place: str, role: str, by_mail: bool
) -> None:
    """Give the person NAME with EMAIL a role, and a link to set a password with, once."""
    with at_work(service) as settings:
        found = people.find_organisation(db.session, place)
        account = people.add_person(db.session, name, email, found, Role(role))
        has_password = account.password is not None
        link = None if has_password else _hand_out(settings, account, by_mail=by_mail)
    click.echo(f"{name} is {role} in {place}.")
    click.echo(link or "They have a password already and sign in as before.")


@person.command("link")
@click.argument("email")
@_BY_MAIL
@click.pass_obj
def new_link(service: Service, email: str, by_mail: bool) -> None:
    """Make a new link to set a password for EMAIL; links made before stop working."""
    with at_work(service) as settings:
        account = people.find_account(db.session, email)
        link = _hand_out(settings, account, by_mail=by_mail)
    click.echo(link)


@person.command("list")
@click.pass_obj
def list_people(service: Service) -> None:
    """List everybody, with the roles they hold or held."""
    with at_work(service):
        for one in people.people(db.session):
            state = "  ended" if one.ended_at or not one.account.active else ""
            who = f"{one.account.name} <{one.account.email}>"
            click.echo(f"{one.organisation.name}  {one.role.value}  {who}{state}")


@person.command("end")
@click.argument("email")
@click.option("--organisation", "place", metavar="NAME", help="End the roles there only.")
@click.pass_obj
def end_person(service: Service, email: str, place: str | None) -> None:
    """Close the account EMAIL, or end its roles in one organisation, at once."""
    with at_work(service):
        people.end_person(db.session, email, place)
    click.echo(f"Ended the roles of {email} in {place}." if place else f"Closed {email}.")


def _link_for(settings: Settings, account: Account) -> str:
    """The address at which a person sets a password: always the service's own, as set."""
    address = sign_in.address_of_link(db.session, settings, account)
    hours = sign_in.hours_of_link()
    return f"Give them this link. It works once, within {hours} hours:\n{address}"


def _hand_out(settings: Settings, account: Account, *, by_mail: bool) -> str:
    """Mail a link or print it; what to say at the console."""
    if not by_mail:
        return _link_for(settings, account)
    password_link_email.post_link(db.session, account)
    return f"A link to set a password is mailed to {account.email} within a few minutes."
