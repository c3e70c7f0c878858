"""The command that loads the demonstration and says how to sign in to it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib.util import find_spec

import click
from flask import Flask

from checklist.db import db
from checklist.demo.people import PEOPLE, load_passwords
from checklist.evidence.library.add import UploadContext
from checklist.evidence.storage.factory import build_store
from checklist.registry import SETTINGS
from checklist.settings import Settings

AppFactory = Callable[[], Flask]

_EXTRA_MODULES = ("docx", "PIL")
"""What the packages of the extra ``demo`` are imported as: the service runs without them."""


@click.command()
@click.pass_obj
def demo(service: AppFactory) -> None:
    """Load the demonstration, once, and print how to sign in to it."""
    if any(find_spec(name) is None for name in _EXTRA_MODULES):
        sys.exit("The demonstration needs more packages: pip install 'checklist[demo]'")
    app = service()
    settings = SETTINGS.get(app)
    if settings.is_https:
        sys.exit("The demonstration loads only where CHECKLIST_URL begins with http://localhost")
    with app.app_context():
        _load_once(settings)
    for line in _list_sign_ins(settings.url, load_passwords(settings.demonstration)):
        click.echo(line)


def _load_once(settings: Settings) -> None:
    """Load the demonstration unless it is there, and set its passwords where they are new."""
    # Not loaded with the command: it needs the packages of the extra, and help must not.
    from checklist.demo.load import discard_disposed, is_loaded, load, set_passwords

    is_new = not settings.demonstration.exists()
    passwords = load_passwords(settings.demonstration)
    if not is_loaded(db.session):
        click.echo("Loading the demonstration")
        upload_context = UploadContext(
            build_store(settings), settings.limits, has_scanner=bool(settings.scanner)
        )
        disposed = load(db.session, upload_context, passwords)
        db.session.commit()
        discard_disposed(db.session, upload_context, disposed)
    elif is_new:
        set_passwords(db.session, passwords)
    db.session.commit()


def _list_sign_ins(url: str, passwords: Mapping[str, str]) -> list[str]:
    """List the people who can sign in, a line each, with e-mail and password."""
    widest = max(len(person.email) for person in PEOPLE)
    return [
        f"Sign in to the demonstration at {url} as:",
        *(
            f"  {person.email:<{widest}}  {passwords[person.email]}  "
            f"{person.name}, {person.role}, {person.organisation}"
            for person in PEOPLE
        ),
    ]
