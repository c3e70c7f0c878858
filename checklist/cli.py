"""The `checklist` command."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from checklist import __version__
from checklist.command_group import Commands, remember_database
from checklist.core.messages import format_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from flask import Flask
    from sqlalchemy import Engine

Result = TypeVar("Result")

# Commands import what they need inside their functions: the whole service takes a second to load.


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="checklist")
@click.pass_context
def main(context: click.Context) -> None:
    """Check the integrity of a police force against published criteria."""
    context.obj = service


def service() -> Flask:
    """Build the service for a command. Exits where a setting or the database will not do."""
    from checklist.database_revision import refuse_old

    app, _ = _open_database(refuse_old)
    return app


def _start_service(*, serves_pages: bool) -> Flask:
    """Build the service for a process that stays. Exits where it may not run as it is set up."""

    def check(engine: Engine) -> None:
        from checklist.accounts.secret_fingerprints import check_secrets
        from checklist.audit.clock_behind import describe_clock_behind
        from checklist.database_copies import remove_partial_copies
        from checklist.database_revision import refuse_old
        from checklist.db import db
        from checklist.demo.removal import refuse_open_demonstration
        from checklist.evidence.storage.mark import check_store
        from checklist.registry import SETTINGS

        refuse_old(engine)
        remove_partial_copies(engine)
        if serves_pages and SETTINGS.get().is_https:
            refuse_open_demonstration(db.session)
        check_secrets(db.session, SETTINGS.get())
        if not serves_pages or SETTINGS.get().bucket is None:
            check_store(db.session, SETTINGS.get())
        if sentence := describe_clock_behind(db.session):
            click.echo(sentence, err=True)
        db.session.commit()

    app, _ = _open_database(check, stays=True)
    if serves_pages:
        _check_bucket(app)
    return app


def _check_bucket(app: Flask) -> None:
    """Refuse a bucket of another database. Exits with one sentence.

    A copy of this process asks it: the library of buckets starts threads that go on for good, and
    after them this process could not be copied. The copies would wait for ever, and end this one.
    """
    from checklist.core.errors import UserError
    from checklist.database_check import UnusableDatabase, describe_failures
    from checklist.db import db
    from checklist.evidence.storage.mark import check_store
    from checklist.page_processes import run_apart
    from checklist.registry import SETTINGS

    def check() -> None:
        try:
            with app.app_context(), describe_failures(db.engine):
                check_store(db.session, SETTINGS.get())
                db.session.commit()
        except (UnusableDatabase, UserError) as error:
            sys.exit(str(error))

    if SETTINGS.get(app).bucket is not None:
        with app.app_context():
            db.engine.dispose()  # no two processes may share a connection
        run_apart(check)


@main.command()
def migrate() -> None:
    """Bring the database up to date."""
    from checklist.database_revision import current_revision
    from checklist.migrate import upgrade

    def bring_up_to_date(engine: Engine) -> tuple[list[str], str | None]:
        return upgrade(engine), current_revision(engine)

    _, (notes, revision) = _open_database(bring_up_to_date)
    for note in notes:
        click.echo(note)
    click.echo(f"The database is at revision {revision}.")


@main.command()
@click.argument("force")
@click.argument("name")
@click.argument("email")
def setup(force: str, name: str, email: str) -> None:
    """Make the database, the police force FORCE, and its first coordinator NAME with EMAIL.

    Prints a link with which the coordinator sets a password.
    """
    from checklist.accounts.commands import set_up_force
    from checklist.migrate import upgrade

    app, _ = _open_database(upgrade)
    set_up_force(lambda: app, force, name, email)


def _open_database(
    begin: Callable[[Engine], Result], *, stays: bool = False
) -> tuple[Flask, Result]:
    """Build the service and do something first with its database, once that has started.

    Exits with one sentence where a setting or the database will not do. A process that stays goes
    on without its database: what ends it later is a mistake of ours.
    """
    with _without_garbage_search():
        from checklist.app import create_app
    from checklist.core.errors import UserError
    from checklist.database_check import UnusableDatabase, describe_failures, wait_until_started
    from checklist.database_revision import OldDatabase
    from checklist.db import db
    from checklist.settings import BadSettings, read_settings

    try:
        with _without_garbage_search():
            app = create_app(read_settings())
        with app.app_context(), describe_failures(db.engine):
            if not stays:
                remember_database(db.engine)
            wait_until_started(db.engine, lambda sentence: click.echo(sentence, err=True))
            return app, begin(db.engine)
    except (BadSettings, OldDatabase, UnusableDatabase, UserError) as error:
        sys.exit(str(error))


@contextmanager
def _without_garbage_search() -> Iterator[None]:
    """Load without searching for garbage: what is loaded stays, and is never searched again."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


@main.command()
@click.option("--port", type=int, default=None, help="Port to listen on.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--processes", type=click.IntRange(1, 32), help="Processes that serve pages.")
@click.option("--no-worker", is_flag=True, help="Pages only: `checklist work` runs elsewhere.")
def serve(port: int | None, host: str, processes: int | None, no_worker: bool) -> None:
    """Serve the pages, with a worker beside them, until stopped with Ctrl-C.

    As many processes as the machine has cores serve them, and at most four, unless
    --processes or CHECKLIST_PROCESSES says how many.
    """
    app = _start_service(serves_pages=True)
    from checklist import serving
    from checklist.logs import configure
    from checklist.registry import SETTINGS
    from checklist.web_server import bind

    settings = SETTINGS.get(app)
    configure(as_json=settings.is_https)
    if not serving.has_assets(app):
        sys.exit("Stylesheet and scripts are not built: run `make assets` first")
    _tell_of_question_sets(app)
    port = port or settings.port
    try:
        sockets = bind(host, port)
    except OSError as error:
        sys.exit(f"Port {port} cannot be listened on: {error.strerror}")
    if port != settings.port and not settings.is_https:
        # Its links name another address: whoever opens one would find nobody there.
        click.echo(f"It listens on port {port}, and its links lead to {settings.url}:")
        click.echo(f"set CHECKLIST_URL=http://localhost:{port} for this and all other commands.")
    click.echo(f"Checklist is at {settings.url} (Ctrl-C stops it)")
    count = processes or settings.processes or serving.count_processes()
    serving.serve(app, sockets, processes=count, has_worker=not no_worker)


def _tell_of_question_sets(app: Flask) -> None:
    """Say which sets in use are not as they were; a file that is left out is told in the log."""
    from checklist.assessments.set_uses import find_changed_uses
    from checklist.db import db

    with app.app_context():
        for sentence in find_changed_uses(db.session):
            click.echo(f"Not ready: {sentence}", err=True)
        db.session.rollback()


@main.command()
@click.option("--once", is_flag=True, help="Run what is due, then end.")
@click.option("--with-parent", is_flag=True, hidden=True, help="End when standard input does.")
def work(once: bool, with_parent: bool) -> None:
    """Print reports, have files scanned, send mail and tidy up, until stopped with Ctrl-C.

    `checklist serve` runs one of these. More may run, on this machine or on others.
    """
    app = _start_service(serves_pages=False)
    from checklist.jobs.worker import WorkerProcess, run_due_jobs
    from checklist.logs import configure
    from checklist.page_processes import end_with_pipe
    from checklist.registry import SETTINGS

    settings = SETTINGS.get(app)
    configure(as_json=settings.is_https)
    if once:
        click.echo(f"{format_count(run_due_jobs(app), 'job was', 'jobs were')} run.")
        return
    worker = WorkerProcess(app)
    if with_parent:
        end_with_pipe(sys.stdin.fileno(), worker.stop)
    if not worker.run():
        os._exit(0)  # else Python would wait for the threads of jobs that no longer count


@main.command()
def sets() -> None:
    """List the question sets, those that ship and your own: id, version, questions, hash, title.

    Then every file that is left out, and why: it fails if there is one.
    """
    from checklist.core.question_sets.own_sets import load_installed_sets
    from checklist.resources import bundled

    library = load_installed_sets(bundled("checklists"), _find_own_sets())
    for shipped in library:
        question_set = shipped.question_set
        count = f"{format_count(len(question_set.questions), 'question'):>13}"
        name = f"{question_set.id}  {question_set.version}"
        click.echo(f"{name}  {count}  {shipped.content_hash}  {question_set.title}")
    for error in library.left_out:
        click.echo("\n".join(f"left out: {line}" for line in error.lines()), err=True)
    sys.exit(bool(library.left_out))


def _find_own_sets() -> Path | None:
    """Find the folder of one's own sets. Exits where the setting will not do."""
    from checklist.settings import BadSettings, read_own_sets_folder

    try:
        return read_own_sets_folder()
    except BadSettings as error:
        sys.exit(str(error))


@main.command()
@click.argument("set_id", metavar="ID")
@click.option("--folder", type=click.Path(path_type=Path), help="Where to write it.")
def new(set_id: str, folder: Path | None) -> None:
    """Write the beginning of a question set of your own: ID is a word and a year, custody-2025.

    It is sound as it stands, and says in comments what each part is for.
    """
    from checklist.core.commands.new_set import BadNewSet, write_skeleton
    from checklist.resources import bundled

    folder = folder or _find_own_sets() or Path()
    today = datetime.now().astimezone().date()
    try:
        file = write_skeleton(bundled("checklists"), folder, set_id, today)
    except BadNewSet as error:
        sys.exit(str(error))
    click.echo(f"{file} is written. Change it, and run: checklist check {file}")


@main.command()
@click.argument("files", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--remarks", is_flag=True, help="Also say what is sound and may not be meant.")
def check(files: tuple[Path, ...], remarks: bool) -> None:
    """Check question set FILES, or all there are, and print every problem with its place."""
    from checklist.core.commands.check_sets import check_files, check_installed, list_remarks
    from checklist.resources import bundled

    checked = list(
        check_files(files) if files else check_installed(bundled("checklists"), _find_own_sets())
    )
    for file, problems in checked:
        click.echo("\n".join(problems) or f"{file}: sound")
        for remark in list_remarks(file) if remarks and not problems else ():
            click.echo(remark)
    sys.exit(any(problems for _, problems in checked))


@main.command()
@click.argument("set_id", metavar="SET")
@click.argument("old")
@click.argument("new")
def diff(set_id: str, old: str, new: str) -> None:
    """Say what changed in a SET from its version OLD to NEW, question by question, and why.

    OLD and NEW are versions, such as 1.0.0, or files.
    """
    from checklist.core.commands.diff_sets import build_diff
    from checklist.core.commands.score import UnknownSet
    from checklist.core.question_sets.yaml_reader import BadFile
    from checklist.resources import bundled

    try:
        lines = build_diff(bundled("checklists"), _find_own_sets(), set_id, old, new)
    except (BadFile, UnknownSet) as error:
        sys.exit(str(error))
    click.echo("\n".join(lines))


@main.command()
@click.option("--rules", is_flag=True, help="Of the rules that point at contradictions instead.")
def schema(rules: bool) -> None:
    """Print the JSON Schema of question sets, for editors."""
    import json

    from checklist.core.contradictions.rules import ContradictionRules
    from checklist.core.question_sets.json_schema import build_json_schema
    from checklist.core.question_sets.model import QuestionSet

    model = ContradictionRules if rules else QuestionSet
    click.echo(json.dumps(build_json_schema(model), indent=2, ensure_ascii=False))


@main.command()
@click.argument("question_set", metavar="SET")
@click.argument("answers", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--json", "wants_json", is_flag=True, help="Print the whole result as JSON.")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="The day to score on.")
def score(question_set: str, answers: Path, wants_json: bool, today: datetime | None) -> None:
    """Score a file of ANSWERS to a SET: vcc-2022, vcc-2022/1.0.0, or the file of a set.

    Without a version the one that the answers name is taken, or else the newest.
    """
    from checklist.core.commands.score import UnknownSet, build_output
    from checklist.core.question_sets.yaml_reader import BadFile
    from checklist.resources import bundled

    day = today.date() if today else datetime.now().astimezone().date()
    try:
        lines = build_output(
            bundled("checklists"),
            question_set,
            answers,
            day,
            wants_json=wants_json,
            own_folder=_find_own_sets(),
        )
    except (BadFile, UnknownSet) as error:
        sys.exit(str(error))
    click.echo(lines)
