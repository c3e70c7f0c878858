"""The commands that print the report of an assessment, and a blank paper form."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import click
from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.commands import AppFactory, service_transaction
from checklist.accounts.models import Organisation
from checklist.assessments.models import Assessment
from checklist.assessments.scored_assessment import score_with_evidence
from checklist.core.commands.score import UnknownSet, find_set
from checklist.core.errors import NotFound, UserError
from checklist.core.messages import format_count
from checklist.core.question_sets.yaml_reader import BadFile
from checklist.db import db
from checklist.reports.content import serialise_content
from checklist.reports.paper_form.form import build_blank_form
from checklist.reports.printing.print_process import PrintedFile, print_content
from checklist.reports.sealed_reports import read_signed_content
from checklist.reports.service import build_blank_form_name, build_content, build_file_name
from checklist.resources import bundled
from checklist.settings import BadSettings, read_own_sets_folder


@dataclass(frozen=True, slots=True)
class AssessmentChoice:
    """The assessment named on the command line: by its id, or by force and title."""

    assessment: str | None
    force: str | None
    title: str | None


@click.command()
@click.argument("assessment", required=False)
@click.option("--force", help="The force, where the assessment is not named by its id.")
@click.option("--title", help="The title of the assessment.")
@click.option("--out", type=click.Path(path_type=Path), help="File or folder to write to.")
@click.pass_obj
def report(
    service: AppFactory,
    assessment: str | None,
    force: str | None,
    title: str | None,
    out: Path | None,
) -> None:
    """Print the health-check report of an ASSESSMENT as a PDF."""
    with service_transaction(service) as settings:
        choice = AssessmentChoice(assessment, force, title)
        path, printed = _print_assessment(db.session, choice, settings.reports, out)
    click.echo(f"{path}: {format_count(printed.pages, 'page')} in {printed.seconds:.1f} seconds")


@click.command()
@click.argument("question_set", metavar="SET")
@click.option("--out", type=click.Path(path_type=Path), help="File or folder to write to.")
def form(question_set: str, out: Path | None) -> None:
    """Print a blank form of a SET: vcc-2022, vcc-2022/1.0.0, or the file of a set.

    It needs no database and no assessment.
    """
    try:
        shipped = find_set(bundled("checklists"), question_set, read_own_sets_folder())
        with tempfile.TemporaryDirectory(prefix="checklist-") as folder:
            printed = print_content(serialise_content(build_blank_form(shipped)), Path(folder))
            path = _copy_to_target(printed, out, build_blank_form_name(shipped.question_set))
    except (BadFile, BadSettings, UnknownSet) as error:
        raise click.ClickException(str(error)) from None
    except UserError as error:
        raise click.ClickException(f"{error}.") from None
    click.echo(f"{path}: {format_count(printed.pages, 'page')} in {printed.seconds:.1f} seconds")


def _find_assessment(session: Session, choice: AssessmentChoice) -> Assessment:
    """Find the one assessment that fits the choice. Raises NotFound, or UserError for several."""
    query = select(Assessment).join(Organisation, Assessment.force_id == Organisation.id)
    if choice.assessment:
        query = query.where(Assessment.id == _read_id(choice.assessment))
    if choice.force:
        query = query.where(Organisation.name == choice.force)
    if choice.title:
        query = query.where(Assessment.title == choice.title)
    if not (choice.assessment or choice.force or choice.title):
        raise UserError("Name the assessment: its id, or --force and --title")
    assessments = session.scalars(query.order_by(Assessment.started_at)).all()
    if not assessments:
        raise NotFound("There is no such assessment")
    if len(assessments) > 1:
        ids = "\n".join(f"{each.id}  {each.force.name}, {each.title}" for each in assessments)
        raise UserError("Several assessments fit. Name one by its id:\n{ids}", ids=ids)
    return assessments[0]


def _read_id(text: str) -> UUID:
    """Read a typed assessment id. Raises NotFound where it is none."""
    try:
        return UUID(text)
    except ValueError:
        raise NotFound("{text} is not the id of an assessment", text=text) from None


def _print_assessment(
    session: Session, choice: AssessmentChoice, folder: Path, out: Path | None
) -> tuple[Path, PrintedFile]:
    """Print an assessment's report to a file or into a folder. Raises NotFound or UserError.

    Of a signed one it is the report made from its seal. No person asks here, so that what is
    restricted to any is left out.
    """
    assessment = _find_assessment(session, choice)
    signed = read_signed_content(session, assessment, folder)
    if signed is None:
        name = build_file_name(assessment)
        content = build_content(session, score_with_evidence(session, None, assessment))
    else:
        name = build_file_name(assessment, seal=signed.seal.digest)
        content = signed.content
    session.rollback()
    printed = print_content(content, folder)
    return _copy_to_target(printed, out, name), printed


def _copy_to_target(printed: PrintedFile, out: Path | None, name: str) -> Path:
    """Copy the PDF to a file, or into a folder under its own name. Raises UserError."""
    target = out or Path(name)
    if target.is_dir():
        target = target / name
    try:
        shutil.copyfile(printed.path, target)
    except OSError as error:
        raise UserError(
            "Could not write {file}: {reason}", file=target, reason=error.strerror
        ) from error
    return target
