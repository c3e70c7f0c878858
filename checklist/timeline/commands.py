"""The commands for the audit record: to verify it, export its heads, and erase old words."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from uuid import UUID

import click

from checklist.accounts.commands import AppFactory, service_transaction
from checklist.accounts.organisations import find_organisation, list_organisations
from checklist.audit.erasure import erase_words
from checklist.audit.heads_file import export_heads, find_heads_file, read_heads
from checklist.audit.verification import VerifiedChain, verify_chains
from checklist.core.audit_chain import SERVICE_CHAIN
from checklist.core.characters import show_hidden
from checklist.core.errors import UserError
from checklist.core.messages import format_count
from checklist.db import db
from checklist.web.filters import LONDON

_THE_SERVICE = "the service itself"
_CANNOT_KNOW = (
    "This cannot know whether the end of a chain was cut off together with its head, or the whole"
    " record was written anew. Heads that were exported before, and kept elsewhere, show both: give"
    " them with --heads FILE."
)
_CAN_KNOW = (
    "Held against {count} exported. This cannot know what was changed before the first of them"
    " was exported, cut off after the last, or done to that file."
)
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group()
def audit() -> None:
    """The audit record: what was done, by whom and when, chained so that changes show."""


@audit.command()
@click.option("--heads", type=_FILE, metavar="FILE", help="Heads that were exported before.")
@click.pass_obj
def verify(service: AppFactory, heads: Path | None) -> None:
    """Verify every chain and name the first broken row of each. Fails if there is one."""
    with service_transaction(service):
        exported = read_heads(heads) if heads else ()
        names = {row.id: row.name for row, _ in list_organisations(db.session)}
        verified = verify_chains(db.session, exported)
        db.session.rollback()
    for chain in verified.chains:
        click.echo(show_hidden(_describe(chain, names)))
    for event_id in verified.unchained:
        click.echo(f"Deed {event_id} stands in no chain.")
    count = format_count(len(exported), "head")
    click.echo(_CAN_KNOW.format(count=count) if heads else _CANNOT_KNOW)
    sys.exit(not verified.is_sound)


@audit.command()
@click.option("--to", type=click.Path(dir_okay=False, path_type=Path), help="Another file.")
@click.pass_obj
def heads(service: AppFactory, to: Path | None) -> None:
    """Add the head of every chain to the file of heads. A worker does so once a day."""
    with service_transaction(service) as settings:
        path = to or find_heads_file(settings)
        try:
            count = export_heads(db.session, path)
        except OSError as error:
            raise UserError(
                "Could not write {file}: {reason}", file=path, reason=error.strerror
            ) from error
    click.echo(f"{format_count(count, 'head was', 'heads were')} added to {path}.")


@audit.command("erase-words")
@click.argument("organisation")
@click.option("--before", type=click.DateTime(["%Y-%m-%d"]), required=True, metavar="DAY")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def erase(service: AppFactory, organisation: str, before: datetime, yes: bool) -> None:
    """Erase the words of an ORGANISATION's deeds before a DAY, at the end of their retention.

    ORGANISATION may be “service”, for deeds that belong to none. The rows of the chain stay, and
    it still verifies; who did what is gone for good.
    """
    if not yes:
        click.confirm(f"Erase who did what before {before:%Y-%m-%d} for good?", abort=True)
    with service_transaction(service):
        chain = SERVICE_CHAIN
        if organisation != "service":
            chain = find_organisation(db.session, organisation).id
        count = erase_words(db.session, chain, before.replace(tzinfo=LONDON))
    click.echo(f"The words of {format_count(count, 'deed')} were erased.")


def _describe(chain: VerifiedChain, names: dict[UUID, str]) -> str:
    name = _THE_SERVICE if chain.chain == SERVICE_CHAIN else names.get(chain.chain)
    name = name or f"organisation {chain.chain}, which is no longer here"
    if chain.broken is None:
        return f"Sound: {name}, {format_count(chain.rows, 'row')}."
    return f"BROKEN at row {chain.broken.number}: {name}: {chain.broken.problem}."
