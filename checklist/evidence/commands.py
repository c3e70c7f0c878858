"""The commands that look after the files kept as evidence."""

from __future__ import annotations

import sys
from datetime import timedelta

import click

from checklist.accounts.commands import AppFactory
from checklist.core.errors import UserError
from checklist.db import db
from checklist.evidence.library.garbage_collection import TIDYING, collect_garbage
from checklist.evidence.scanning.job import ScanCounts, build_scanner, scan_again, scan_waiting
from checklist.evidence.storage.factory import build_store
from checklist.evidence.storage.mark import accept_store, check_store
from checklist.jobs.taken_jobs import take_job
from checklist.registry import SETTINGS

_TIDIED_NOW = (
    "A worker or another command is tidying the evidence now. Try again once it has ended, or in a"
    " minute if it was killed."
)


class EvidenceCommands(click.Group):
    """The commands that need the store: where it is away or another one, they say so and end."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command that was asked for."""
        try:
            return super().invoke(ctx)
        except UserError as error:
            raise click.ClickException(f"{error}.") from None


@click.group(cls=EvidenceCommands)
def evidence() -> None:
    """Look after the files that are kept as evidence."""


@evidence.command()
@click.option("--hours", type=click.IntRange(min=13), default=24, show_default=True)
@click.pass_obj
def tidy(service: AppFactory, hours: int) -> None:
    """Remove files that no upload was finished for, once they are so many HOURS old."""
    app = service()
    with app.app_context():
        check_store(db.session, SETTINGS.get(app))
        db.session.commit()
        with take_job(app, TIDYING) as is_taken:
            if not is_taken:
                raise click.ClickException(_TIDIED_NOW)
            store = build_store(SETTINGS.get(app))
            done = collect_garbage(db.session, store, timedelta(hours=hours))
    click.echo(done.describe())
    if done.missing:
        sys.exit(done.describe_missing())


@evidence.command()
@click.pass_obj
def accept(service: AppFactory) -> None:
    """Go on with the evidence that is set, though this database was used with other evidence."""
    app = service()
    with app.app_context():
        is_new = accept_store(db.session, SETTINGS.get(app))
        db.session.commit()
    click.echo(
        "Accepted. Run `checklist evidence tidy` to see if a file that is in use is missing."
        if is_new
        else "This is the evidence that the database knows. Nothing was changed."
    )


@evidence.command()
@click.option("--all", "scans_all", is_flag=True, help="Also what was found clean before.")
@click.pass_obj
def scan(service: AppFactory, scans_all: bool) -> None:
    """Have clamd look at the files that wait for it, and say what came of it."""
    app = service()
    settings = SETTINGS.get(app)
    scanner = build_scanner(settings)
    if scanner is None:
        sys.exit("Set CHECKLIST_CLAMD to where clamd listens, then try again.")
    with app.app_context():
        store = build_store(settings)
        again = scan_again(db.session, store, scanner) if scans_all else ScanCounts()
        done = again + scan_waiting(db.session, store, scanner, limit=100_000)
    for reason in done.reasons:
        click.echo(f"No verdict on {reason}")
    click.echo(done.describe())
    if done.is_down:
        sys.exit("The scanner cannot be reached: new files stay held until it is back.")
    sys.exit(bool(done.infected))
