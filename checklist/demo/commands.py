"""The command that loads the demonstration, says how to sign in to it, and takes it out."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from importlib.util import find_spec

import click
from flask import Flask

from checklist.core.errors import UserError
from checklist.core.messages import format_count
from checklist.db import db
from checklist.demo import removal
from checklist.demo.people import PEOPLE, load_passwords
from checklist.evidence.library.add import UploadContext
from checklist.evidence.storage.factory import build_store
from checklist.registry import SETTINGS
from checklist.settings import Settings

AppFactory = Callable[[], Flask]

_EXTRA_MODULES = ("docx", "PIL")
"""What the packages of the extra ``demo`` are imported as: the service runs without them."""


@click.command()
@click.option("--remove", "removes", is_flag=True, help="Take it out again, for good.")
@click.option("--yes", "is_sure", is_flag=True, help="Remove it without asking again.")
@click.pass_obj
def demo(service: AppFactory, *, removes: bool, is_sure: bool) -> None:
    """Load the demonstration, once, and print how to sign in to it; or take it out again."""
    if removes:
        _remove(service(), is_sure=is_sure)
    else:
        _load(service)


def _load(service: AppFactory) -> None:
    if any(find_spec(name) is None for name in _EXTRA_MODULES):
        sys.exit("The demonstration needs more packages: pip install 'checklist[demo]'")
    app = service()
    settings = SETTINGS.get(app)
    if settings.is_https:
        sys.exit("The demonstration loads only where CHECKLIST_URL begins with http://localhost")
    # Its past is told as if its people had the second factor that they may have to set up first.
    SETTINGS.set(app, replace(settings, is_second_factor_optional=True))
    with app.app_context():
        _load_once(settings)
    SETTINGS.set(app, settings)
    for line in _list_sign_ins(settings.url, load_passwords(settings.demonstration)):
        click.echo(line)
    click.echo(_describe_second_factor(settings))


def _load_once(settings: Settings) -> None:
    """Load the demonstration unless it is there, and set its passwords where they are new."""
    # Not loaded with the command: it needs the packages of the extra, and help must not.
    from checklist.demo.load import discard_disposed, is_loaded, load, set_passwords

    is_new = not settings.demonstration.exists()
    passwords = load_passwords(settings.demonstration)
    if not is_loaded(db.session):
        click.echo("Loading the demonstration")
        # Files that are held could be no exhibits; made here, they may be scanned later.
        upload_context = UploadContext(build_store(settings), settings.limits)
        disposed = load(db.session, upload_context, passwords)
        db.session.commit()
        discard_disposed(db.session, upload_context, disposed)
    elif is_new:
        set_passwords(db.session, passwords)
    db.session.commit()


def _remove(app: Flask, *, is_sure: bool) -> None:
    """Take the demonstration out. Where this is broken off, it is repeated from the beginning."""
    settings = SETTINGS.get(app)
    with app.app_context():
        there = removal.count_demonstration(db.session)
        if not (there.organisations or there.people):
            settings.demonstration.unlink(missing_ok=True)
            click.echo("The demonstration is not here. Nothing was removed.")
            return
        if not is_sure:
            click.confirm(f"Remove the demonstration for good ({_describe(there)})?", abort=True)
        try:
            found = removal.close_demonstration(db.session)
        except UserError as error:
            db.session.rollback()
            sys.exit(str(error))
        db.session.commit()
        store = build_store(settings)
        for organisation_id in found:
            removal.discard_evidence(db.session, store, organisation_id)
            db.session.commit()
        removal.remove_rows(db.session, found)
        db.session.commit()
    settings.demonstration.unlink(missing_ok=True)
    click.echo("Removed the demonstration. Restart the service if it runs.")


def _describe(there: removal.Removed) -> str:
    return ", ".join(
        (
            format_count(there.organisations, "organisation"),
            format_count(there.people, "person", "people"),
            format_count(there.assessments, "assessment"),
            format_count(there.evidence, "piece of evidence", "pieces of evidence"),
        )
    )


def _describe_second_factor(settings: Settings) -> str:
    """Say whether the people of the demonstration have to have a second factor."""
    if settings.is_second_factor_optional:
        return "Nobody has to have a second factor here (CHECKLIST_SECOND_FACTOR=optional)."
    return (
        "Signatories, inspectors, lead inspectors and administrators set up a second factor first"
        " (CHECKLIST_SECOND_FACTOR=optional lets them in without)."
    )


def _list_sign_ins(url: str, passwords: Mapping[str, str]) -> list[str]:
    """List the people who can sign in, a line each, with e-mail and password.

    A demonstration of an earlier version has not all of them.
    """
    there = [person for person in PEOPLE if person.email in passwords]
    widest = max(len(person.email) for person in there)
    return [
        f"Sign in to the demonstration at {url} as:",
        *(
            f"  {person.email:<{widest}}  {passwords[person.email]}  "
            f"{person.name}, {person.role}, {person.organisation}"
            + (f" ({person.waiting})" if person.waiting else "")
            for person in there
        ),
    ]
