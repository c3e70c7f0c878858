"""The commands that verify a bundle or the seals of an assessment, and score every seal again."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, TextIO
from uuid import UUID
from zipfile import BadZipFile, ZipFile

import click
from flask import Flask

from checklist.accounts.commands import AppFactory, service_transaction
from checklist.assessments.models import Assessment
from checklist.audit.heads_file import find_heads_file, read_heads
from checklist.audit.verification import BrokenRow, verify_chains
from checklist.core.characters import show_hidden
from checklist.core.errors import NotFound, UserError
from checklist.core.messages import format_count
from checklist.core.seals.bundle import verify_bundle
from checklist.core.seals.bundle_sentences import DOES_NOT_PROVE, PROVES, describe_signature
from checklist.core.seals.bundle_verdict import BundleVerdict
from checklist.core.seals.reader import BadSeal, read_seal
from checklist.database_check import UnusableDatabase, describe_loss
from checklist.db import db
from checklist.exchange.kept_seals.seal_verification import (
    VerifiedSeal,
    count_files,
    describe_rescored,
    list_sealed_content,
    name_exhibits,
    rescore_seal,
    verify_assessment,
)

_DIFFERS, _NOT_VERIFIED = 1, 2
_UNREAD = (
    "Files of evidence named above were not read. Nothing is known against them: see that the store"
    " of evidence answers and is the one that this database knows, then verify again."
)
_INTERRUPTED = "Interrupted before the end: nothing is known against what is not named above."
_UNPRINTED = "What was found could not be printed: {reason}. Once that is mended, verify again."
_FAILED_ITSELF = (
    "Checklist itself failed, at the place shown above. Nothing was verified, and nothing is known"
    " against it. Report this with what is shown above."
)


class CouldNotVerify(click.ClickException):
    """Nothing could be verified, which says nothing against it."""

    exit_code = _NOT_VERIFIED

    def __init__(self, message: str, *, before: str = "") -> None:
        super().__init__(message)
        self.before = before

    def show(self, file: IO[Any] | None = None) -> None:
        """Say why, or end as quietly as one must where nobody can read it."""
        try:
            click.echo(self.before, nl=False, err=True)
            super().show(file)
        except OSError:
            _discard(sys.stderr)


@click.command()
@click.argument("target", metavar="BUNDLE.zip|ASSESSMENT")
@click.pass_obj
def verify(service: AppFactory, target: str) -> None:
    """Verify a BUNDLE.zip that proves a seal, or every seal of an ASSESSMENT, named by its id.

    A bundle is verified by itself: no database and no network is needed. Ends with 1 if anything
    differs, and with 2 if nothing does and not all could be verified.
    """
    with _accusing_nobody():
        if _is_file(target):
            sys.exit(not _verify_file(Path(target)))
        sys.exit(_verify_assessment(service, target))


@contextmanager
def _accusing_nobody() -> Iterator[None]:
    """Have whatever keeps this from its end, of whatever kind, end with 2 and say so."""
    try:
        yield
    except click.ClickException as error:
        raise CouldNotVerify(error.format_message()) from None
    except (click.Abort, KeyboardInterrupt):
        raise CouldNotVerify(_INTERRUPTED, before="\n") from None  # below the ^C of a terminal
    except BrokenPipeError:  # whoever reads has read enough, as `head` does
        _discard(sys.stdout)
        sys.exit(_NOT_VERIFIED)
    except OSError as error:
        _discard(sys.stdout)
        raise CouldNotVerify(_UNPRINTED.format(reason=error.strerror or error)) from None
    except Exception as error:
        raise CouldNotVerify(_FAILED_ITSELF, before=traceback.format_exc()) from error


def _discard(stream: TextIO) -> None:
    """Let what was not printed go, or Python would try again at the end and end with its code."""
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), stream.fileno())


def _is_file(target: str) -> bool:
    try:
        return Path(target).is_file()
    except OSError as error:
        raise click.FileError(target, error.strerror) from None


def _verify_assessment(service: AppFactory, target: str) -> int:
    """Verify the seals of an assessment, and return how the command ends."""
    try:
        assessment_id = UUID(target)
    except ValueError:
        raise click.ClickException(f"{target} is neither a file nor an id.") from None
    with _open_service(service) as app, service_transaction(lambda: app) as settings:
        assessment = _find_assessment(assessment_id)
        heads = find_heads_file(settings)
        exported = read_heads(heads) if heads.is_file() else ()
        chains = verify_chains(db.session, exported).chains
        found = verify_assessment(db.session, settings, assessment)
        broken = [(each.chain, each.broken) for each in chains if each.chain in found.chains]
    for verified in found.seals:
        _describe_seal(verified)
    _echo("BROKEN: ", found.problems)
    _echo("", found.notes)
    if not found.seals and not found.problems:
        click.echo("This assessment was never signed.")
    if not found.is_whole:
        click.echo(_UNREAD)
    is_broken = _describe_breaks(assessment, broken)
    if is_broken or not found.is_sound:
        return _DIFFERS
    return 0 if found.is_whole else _NOT_VERIFIED


@contextmanager
def _open_service(service: AppFactory) -> Iterator[Flask]:
    """Build the service. Raises CouldNotVerify where it, the database or a file will not do."""
    try:
        app = service()
        with app.app_context():
            try:
                yield app
            except Exception as error:
                if (sentence := describe_loss(db.engine, error)) is not None:
                    raise CouldNotVerify(sentence) from None
                raise
    except UnusableDatabase as error:
        raise CouldNotVerify(f"{error}.") from None
    except OSError as error:
        if error.filename is None:
            raise CouldNotVerify(f"A file or a server cannot be reached: {error}.") from None
        raise click.FileError(str(error.filename), error.strerror) from None
    except SystemExit as end:
        if not isinstance(end.code, str):
            raise
        raise CouldNotVerify(end.code) from None


@click.command("rescore")
@click.pass_obj
def rescore(service: AppFactory) -> None:
    """Score every seal again by the set and the rules it was signed with. Fails if any differs."""
    with service_transaction(service):
        lines = {seal: _rescore(seal.content) for seal in list_sealed_content(db.session)}
    for seal, (problems, notes) in lines.items():
        name = f"{seal.short_digest} of assessment {seal.assessment_id}"
        _echo(f"DIFFERS: {name}: ", problems)
        _echo(f"{name}: said otherwise: ", notes)
    differing = sum(bool(problems) for problems, _ in lines.values())
    _say(f"{format_count(len(lines), 'seal')} scored again, {differing} differing.")
    sys.exit(bool(differing))


def _rescore(canonical: str) -> tuple[list[str], list[str]]:
    try:
        content = read_seal(canonical.encode())
        return describe_rescored(content, rescore_seal(content))
    except (BadSeal, UserError) as error:
        return [str(error)], []


def _find_assessment(assessment_id: UUID) -> Assessment:
    assessment = db.session.get(Assessment, assessment_id)
    if assessment is None:
        raise NotFound("There is no assessment with this id")
    return assessment


def _verify_file(path: Path) -> bool:
    try:
        with ZipFile(path) as archive:
            verdict = verify_bundle(archive)
    except OSError as error:
        raise click.FileError(str(path), str(error.strerror or error)) from None
    except (BadZipFile, NotImplementedError, ValueError) as error:
        _say(f"BROKEN: {path.name} is no ZIP that can be read: {error}.")
        return False
    _describe_bundle(verdict)
    return verdict.is_sound


def _describe_bundle(verdict: BundleVerdict) -> None:
    if verdict.content is not None:
        details = verdict.content.details
        _say(f"Seal {verdict.seal} of {details.force.name}, “{details.title}”")
    for line in describe_signature(verdict.signature or {}) if verdict.is_sound else ():
        _say(line)
    for problem in verdict.problems:
        _say(f"BROKEN: {problem}.")
    for note in verdict.notes:
        _say(note)
    if not verdict.is_sound:
        click.echo("What differs is named above. Do not rely on this bundle.")
        return
    rows, deeds = format_count(verdict.rows, "row"), format_count(len(verdict.deeds), "deed")
    click.echo(f"Sound. The record has {rows}, and tells {deeds} of this assessment in words.")
    click.echo("\nIt proves:")
    _echo("- ", PROVES)
    click.echo("\nIt does not prove:")
    _echo("- ", DOES_NOT_PROVE)


def _describe_seal(verified: VerifiedSeal) -> None:
    seal = verified.seal
    name = f"seal {seal.number}, {seal.digest}, signed by {seal.signatory_name}"
    for why, numbers in verified.unread.items():
        unread = f"{why} {name_exhibits(numbers)}"
        _say(f"NOT READ: seal {seal.number}, {seal.short_digest}: {unread}")
    if not verified.problems:
        sound = "All but that is sound" if verified.unread else "Sound"
        _say(f"{sound}: {name}. {count_files(verified.files)} read.")
    _echo(f"BROKEN: seal {seal.number}, {seal.short_digest}: ", verified.problems)
    _echo("  ", verified.notes)


def _describe_breaks(
    assessment: Assessment, chains: Iterable[tuple[UUID, BrokenRow | None]]
) -> bool:
    """Say where a chain that the verdict rests on is broken, and return whether one is."""
    broken = [(chain, row) for chain, row in chains if row is not None]
    for chain, row in broken:
        whose = "the force" if chain == assessment.force_id else "the inspectorate"
        _say(f"BROKEN: the record of {whose}, row {row.number:,}: {row.problem}.")
    return bool(broken)


def _echo(prefix: str, lines: Iterable[str]) -> None:
    for line in lines:
        _say(f"{prefix}{line}")


def _say(line: str) -> None:
    """Print a line, in which names and words of a file cannot pass for lines of ours."""
    click.echo(show_hidden(line))
