"""The commands for organisations: to add, list, rename, close and reopen, and what each sees."""

from __future__ import annotations

from functools import partial

import click

from checklist.accounts import organisations
from checklist.accounts.commands import AppFactory, service_transaction, warn_of_mixed_scripts
from checklist.core.organisations import OrganisationKind
from checklist.db import db

_KINDS = click.Choice([kind.value for kind in OrganisationKind])


@click.group()
def organisation() -> None:
    """Forces, local policing bodies, inspectorates and the service team."""


@organisation.command("add")
@click.argument("name")
@click.option("--kind", type=_KINDS, default=OrganisationKind.FORCE.value, show_default=True)
@click.option("--sees", metavar="FORCE", multiple=True, help="A force it may see; may be repeated.")
@click.pass_obj
def add_organisation(service: AppFactory, name: str, kind: str, sees: tuple[str, ...]) -> None:
    """Add the organisation NAME."""
    with service_transaction(service):
        organisations.add_organisation(db.session, name, OrganisationKind(kind), sees)
    warn_of_mixed_scripts(name)
    click.echo(f"Added {name} ({kind}).")


@organisation.command("list")
@click.pass_obj
def list_organisations(service: AppFactory) -> None:
    """List all organisations, and the forces each was given to see."""
    with service_transaction(service):
        for row, forces in organisations.list_organisations(db.session):
            state = "  closed" if row.closed_at else ""
            sees = f"  sees {', '.join(forces)}" if forces else ""
            click.echo(f"{row.name}  {row.kind.value}{sees}{state}")


@organisation.command("rename")
@click.argument("name")
@click.argument("new_name")
@click.pass_obj
def rename_organisation(service: AppFactory, name: str, new_name: str) -> None:
    """Give the organisation NAME the name NEW_NAME. Documents printed before keep the old one."""
    with service_transaction(service):
        row = organisations.find_organisation(db.session, name)
        organisations.rename_organisation(db.session, row, new_name)
    warn_of_mixed_scripts(new_name)
    click.echo(f"Renamed {name} to {new_name}.")


@organisation.command("sees")
@click.argument("name")
@click.option("--give", metavar="FORCE", multiple=True, help="May see it now; may be repeated.")
@click.option("--withdraw", metavar="FORCE", multiple=True, help="May not see it any more.")
@click.pass_obj
def change_forces_seen(
    service: AppFactory, name: str, give: tuple[str, ...], withdraw: tuple[str, ...]
) -> None:
    """Say which forces the organisation NAME sees, after giving and withdrawing some.

    A force sees itself alone. Where one of several cannot be given or withdrawn, none is.
    """
    with service_transaction(service):
        find = partial(organisations.find_organisation, db.session)
        forces = organisations.change_forces_seen(
            db.session,
            find(name),
            give=[find(force) for force in give],
            withdraw=[find(force) for force in withdraw],
        )
        seen = ", ".join(force.name for force in forces)
    click.echo(f"{name} sees {seen or 'no force'}.")


@organisation.command("close")
@click.argument("name")
@click.pass_obj
def close_organisation(service: AppFactory, name: str) -> None:
    """Close the organisation NAME: its people are signed out at once. Nothing is deleted."""
    with service_transaction(service):
        row = organisations.find_organisation(db.session, name)
        organisations.close_organisation(db.session, row)
    click.echo(f"Closed {name}. “checklist organisation reopen” opens it again.")


@organisation.command("reopen")
@click.argument("name")
@click.pass_obj
def reopen_organisation(service: AppFactory, name: str) -> None:
    """Reopen the closed organisation NAME: its people may sign in again."""
    with service_transaction(service):
        row = organisations.find_organisation(db.session, name)
        organisations.reopen_organisation(db.session, row)
    click.echo(f"Reopened {name}. Its people sign in with the passwords they have.")


@organisation.command("second-factor")
@click.argument("name")
@click.option("--everybody/--by-role", "is_needed", required=True, help="Who needs one.")
@click.pass_obj
def choose_second_factor(service: AppFactory, name: str, *, is_needed: bool) -> None:
    """Choose who needs a second factor to work in the organisation NAME.

    Signatories, inspectors, lead inspectors and administrators need one by their role.
    """
    with service_transaction(service):
        organisations.choose_second_factor(db.session, name, is_needed=is_needed)
    if is_needed:
        click.echo(f"Everybody in {name} needs a second factor. Who has none sets one up now.")
    else:
        click.echo(f"In {name} only those need a second factor whose role always needs one.")
