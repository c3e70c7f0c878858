"""The commands for people: to add them, list them, end their roles, and reopen an account."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click
from flask import Flask

from checklist.accounts import organisations, password_link_email, people, secret_fingerprints
from checklist.accounts.models import Account, Membership
from checklist.accounts.password_links import (
    LINK_HOURS,
    check_may_sign_in,
    create_link_address,
)
from checklist.accounts.second_factor.service import reset_second_factor
from checklist.core.characters import mixes_scripts
from checklist.core.commands.roles_document import build_roles_document
from checklist.core.commands.workflow_document import build_workflow_document
from checklist.core.errors import UserError
from checklist.core.organisations import KNOWN_ROLES, OrganisationKind, Role
from checklist.db import db
from checklist.registry import SETTINGS
from checklist.settings import Settings

AppFactory = Callable[[], Flask]

_BY_MAIL = click.option("--mail", "by_mail", is_flag=True, help="Mail the link, do not print it.")
_SIGNS_IN_AS_BEFORE = "They have a password already and sign in as before."
_ROLES = click.Choice([role.value for role in KNOWN_ROLES])


@contextmanager
def service_transaction(service: AppFactory) -> Iterator[Settings]:
    """Open a transaction of the service and commit it; a UserError ends the command in words."""
    app = service()
    settings = SETTINGS.get(app)
    with app.app_context():
        try:
            yield settings
        except UserError as error:
            db.session.rollback()
            raise click.ClickException(f"{error}.") from None
        db.session.commit()


def set_up_force(service: AppFactory, force: str, name: str, email: str) -> None:
    """Add a force and its first coordinator, both or neither, and say what to do next."""
    with service_transaction(service) as settings:
        row = organisations.add_organisation(db.session, force, OrganisationKind.FORCE, ())
        account = people.add_person(db.session, name, email, row, Role.COORDINATOR)
        has_password = account.password_hash is not None
        link = _SIGNS_IN_AS_BEFORE if has_password else _create_link(settings, account)
    warn_of_mixed_scripts(force)
    warn_of_mixed_scripts(name)
    click.echo(f"Added {force} (force). {name} is its coordinator.")
    click.echo(link)


def warn_of_mixed_scripts(name: str) -> None:
    """Warn of a name that may have been made to look like another one."""
    if mixes_scripts(name):
        click.echo(
            f"Warning: {name} mixes letters of two alphabets that look alike. Check who asked for"
            " it.",
            err=True,
        )


@click.group()
def person() -> None:
    """People and the roles they hold."""


@person.command("add")
@click.argument("name")
@click.argument("email")
@click.option("--organisation", "organisation_name", metavar="NAME", required=True)
@click.option("--role", type=_ROLES, required=True)
@_BY_MAIL
@click.pass_obj
def add_person(
    service: AppFactory, name: str, email: str, organisation_name: str, role: str, by_mail: bool
) -> None:
    """Give the person NAME with EMAIL a role, and a link to set a password with, once."""
    with service_transaction(service) as settings:
        row = organisations.find_organisation(db.session, organisation_name)
        account = people.add_person(db.session, name, email, row, Role(role))
        has_password = account.password_hash is not None
        link = None if has_password else _send_link(settings, account, by_mail=by_mail)
    warn_of_mixed_scripts(name)
    click.echo(f"{name} is {role} in {organisation_name}.")
    click.echo(link or _SIGNS_IN_AS_BEFORE)


@person.command("link")
@click.argument("email")
@_BY_MAIL
@click.pass_obj
def new_link(service: AppFactory, email: str, by_mail: bool) -> None:
    """Make a new link to set a password for EMAIL; links made before stop working.

    Where EMAIL could not sign in with it, no link is made and the reason is given.
    """
    with service_transaction(service) as settings:
        account = people.find_account(db.session, email)
        check_may_sign_in(db.session, account)
        link = _send_link(settings, account, by_mail=by_mail)
    click.echo(link)


@person.command("list")
@click.pass_obj
def list_people(service: AppFactory) -> None:
    """List all people, with the roles they hold or held."""
    with service_transaction(service):
        for membership in people.list_memberships(db.session):
            account, role = membership.account, membership.role.value
            place = membership.organisation.name
            state = _describe_state(membership)
            click.echo(f"{place}  {role}  {account.name} <{account.email}>{state}")


@person.command("end")
@click.argument("email")
@click.option(
    "--organisation", "organisation_name", metavar="NAME", help="End the roles there only."
)
@click.pass_obj
def end_person(service: AppFactory, email: str, organisation_name: str | None) -> None:
    """Close the account EMAIL, or end its roles in one organisation, at once."""
    with service_transaction(service):
        account = people.find_account(db.session, email)
        if organisation_name:
            place = organisations.find_organisation(db.session, organisation_name)
            people.end_roles(db.session, account, place)
        else:
            people.close_account(db.session, account)
    if organisation_name:
        click.echo(f"Ended the roles of {email} in {organisation_name}.")
    else:
        click.echo(f"Closed {email}. “checklist person reopen” opens the account again.")


@click.command()
def roles() -> None:
    """Print the table of who may do what, as docs/roles.md holds it."""
    click.echo(build_roles_document(), nl=False)


@click.command()
def workflow() -> None:
    """Print the table of the workflow with its picture, as docs/workflow.md holds it."""
    click.echo(build_workflow_document(), nl=False)


@click.group()
def secrets() -> None:
    """The secrets that cookies are signed with, in secrets.json of the data folder."""


@secrets.command("accept")
@click.pass_obj
def accept_secrets(service: AppFactory) -> None:
    """Go on with the secrets of this machine, where the ones before are lost.

    Everybody has to sign in again, and browsers are no longer known. Passwords go on; second
    factors are set up anew.
    """
    with service_transaction(service) as settings:
        is_new = secret_fingerprints.accept_secrets(db.session, settings)
    if is_new:
        click.echo(
            "Everybody has to sign in again, and to set up their second factor anew. Copy"
            " secrets.json to all other machines."
        )
    else:
        click.echo("These are the secrets of this service already. Nothing was changed.")


@person.command("reopen")
@click.argument("email")
@click.pass_obj
def reopen_account(service: AppFactory, email: str) -> None:
    """Reopen the closed account EMAIL, without the roles and the password that it had."""
    with service_transaction(service):
        people.reopen_account(db.session, people.find_account(db.session, email))
    click.echo(f"Reopened {email}, without the roles and the password it had.")
    click.echo("Give a role with “checklist person add”: it makes a link to set a new password.")


@person.command("reset-factor")
@click.argument("email")
@click.pass_obj
def reset_factor(service: AppFactory, email: str) -> None:
    """Reset the second factor of EMAIL, who has lost it. Check first that it is they who ask.

    They are signed out, told by mail, and set up another at the next sign-in where they need one.
    """
    with service_transaction(service):
        account = people.find_account(db.session, email)
        reset_second_factor(db.session, account, by=None)
    click.echo(f"Reset the second factor of {email}. They sign in with the password alone.")
    click.echo("Who needs a second factor is led to set one up then.")


def _create_link(settings: Settings, account: Account) -> str:
    address = create_link_address(db.session, settings, account)
    return f"Give them this link. It works once, within {LINK_HOURS} hours:\n{address}"


def _send_link(settings: Settings, account: Account, *, by_mail: bool) -> str:
    """Mail a link, or give its address; either way in the words for the console."""
    if not by_mail:
        return _create_link(settings, account)
    password_link_email.request_link_email(db.session, account)
    return f"A link to set a password is mailed to {account.email} within a few minutes."


def _describe_state(membership: Membership) -> str:
    """Say why nobody can act as a membership, as a column of the list; nothing where they can."""
    if not membership.account.is_active:
        return "  account closed"
    if membership.ended_at is not None:
        return "  ended"
    return "  organisation closed" if membership.organisation.closed_at else ""
