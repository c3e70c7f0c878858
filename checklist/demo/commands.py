"""The command that loads the demonstration and says how to sign in to it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping

import click
from flask import Flask

from checklist.db import db
from checklist.demo.load import clear_all_away, is_loaded, load, set_passwords
from checklist.demo.people import PEOPLE, kept_passwords
from checklist.evidence.library.add import UploadContext
from checklist.evidence.storage.factory import store_for
from checklist.settings import Settings

Service = Callable[[], Flask]


@click.command()
@click.pass_obj
def demo(service: Service) -> None:
    """Load the demonstration, once, and print how to sign in to it."""
    app = service()
    settings: Settings = app.extensions["settings"]
    if settings.is_https:
        sys.exit("The demonstration loads only where CHECKLIST_URL begins with http://localhost")
    with app.app_context():
        _bring(settings)
    for line in _sign_ins(settings.url, kept_passwords(settings.demonstration)):
        click.echo(line)


def _bring(settings: Settings) -> None:
    """Have the demonstration in the database, with the passwords that are kept beside it."""
    is_new = not settings.demonstration.exists()
    passwords = kept_passwords(settings.demonstration)
    if not is_loaded(db.session):
        click.echo("Loading the demonstration")
        upload_context = UploadContext(
            store_for(settings), settings.limits, has_scanner=bool(settings.scanner)
        )
        disposed = load(db.session, upload_context, passwords)
        db.session.commit()
        clear_all_away(db.session, upload_context, disposed)
    elif is_new:
        set_passwords(db.session, passwords)
    db.session.commit()


def _sign_ins(url: str, passwords: Mapping[str, str]) -> list[str]:
    """Who can sign in to the demonstration, and how."""
    widest = max(len(person.email) for person in PEOPLE)
    return [
        f"Sign in to the demonstration at {url} as:",
        *(
            f"  {person.email:<{widest}}  {passwords[person.email]}  "
            f"{person.name}, {person.role}, {person.organisation}"
            for person in PEOPLE
        ),
    ]
