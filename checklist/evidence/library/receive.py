"""Receives files with a form or one at a time, and names them by upload tokens."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from flask import g, jsonify, request
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import FileStorage

from checklist.core.errors import UserError
from checklist.core.messages import format_count
from checklist.db import db
from checklist.evidence.library.add import ReceivedFile, receive
from checklist.evidence.library.add_forms import NewEvidenceForm
from checklist.evidence.library.blueprint import build_upload_context
from checklist.evidence.library.upload_tokens import make_upload_token, read_upload_token
from checklist.evidence.library.waiting_files import give_up_waiting, keep_waiting, list_waiting
from checklist.evidence.storage.local import StoreDown
from checklist.web.csrf import was_token_refused
from checklist.web.filters import format_file_size

# Not 400, which Flask-WTF gives for a stale token: the script then fetches one and sends again.
_REFUSED = 422


def receive_one(force_id: UUID) -> ResponseReturnValue:
    """Receive one file for a force, and return its upload token or an error as JSON.

    Only the form that sends the token adds it to the library, so a repeat is harmless. Until then
    the file waits; ``removed`` names one that is not wanted after all. The caller commits.
    """
    db.session.rollback()
    removed = read_upload_token(g.person, force_id, request.form.get("removed", ""))
    if removed is not None:
        give_up_waiting(db.session, g.person, force_id, removed)
        return jsonify(name=removed.name)
    sent = request.files.get("file")
    if sent is None or not sent.filename:
        return jsonify(error="Choose a file"), _REFUSED
    try:
        received = receive(build_upload_context(), force_id, sent.filename, sent.stream)
    except UserError as error:
        return jsonify(error=str(error)), _REFUSED
    keep_waiting(db.session, g.person, force_id, [received])
    upload_token = make_upload_token(g.person, force_id, received)
    return jsonify(
        upload_token=upload_token, name=received.name, size=format_file_size(received.size)
    )


def receive_sent_files(force_id: UUID, form: NewEvidenceForm) -> dict[str, ReceivedFile]:
    """Receive the files sent, and those received before, by upload token.

    The transaction is ended first, so that none is open while files are checked and stored. Errors
    are shown beside the files field. Those sent wait until they are added; the caller commits.
    """
    db.session.rollback()
    if was_token_refused():
        return {}
    received, problems = _read_tokens(force_id)
    problems += ask_store() if received else []
    sent = [file for file in request.files.getlist("files") if file.filename]
    most = build_upload_context().limits.files
    if len(sent) + len(received) > most:
        choose = f"Choose {format_count(most, 'file')} or fewer at a time"
        problems.append(f"{choose}. None of the {len(sent)} was kept")
        sent = []
    waiting = _receive_each(force_id, sent, problems)
    if waiting:
        keep_waiting(db.session, g.person, force_id, waiting)
    received |= {make_upload_token(g.person, force_id, kept): kept for kept in waiting}
    if not received and not problems:
        problems.append("Choose a file")
    form.files.errors = tuple(problems)
    return received


def ask_store() -> list[str]:
    """Ask whether the store answers, before a lock is held; return the error where it does not.

    Files that were received before are looked up in it once the library is locked, and where it
    hangs nobody else should wait for that.
    """
    try:
        build_upload_context().store.ask()
    except StoreDown as error:
        return [str(error)]
    return []


def offer_waiting(force_id: UUID, form: NewEvidenceForm) -> list[ReceivedFile]:
    """Offer the files that wait to be described, as many as one form takes, the oldest first.

    ``waiting`` in the address is how many were received last, where only those are meant.
    """
    newest = request.args.get("waiting", 0, type=int)
    waiting = list_waiting(db.session, g.person, force_id)
    files = waiting[-newest if newest > 0 else 0 :][: build_upload_context().limits.files]
    form.show_received({make_upload_token(g.person, force_id, file): file for file in files})
    return files


def _receive_each(
    force_id: UUID, sent: Iterable[FileStorage], problems: list[str]
) -> list[ReceivedFile]:
    """Receive files one after another, and note what is wrong with those that will not do.

    None is tried after one for which the store did not answer: where it hangs, that took a minute,
    and a page with ten files would be given up by the proxy before it says so.
    """
    received = []
    for file in sent:
        try:
            received.append(receive(build_upload_context(), force_id, file.filename, file.stream))
        except UserError as error:
            problems.append(str(error))
            if isinstance(error, StoreDown):
                break
    return received


def _read_tokens(force_id: UUID) -> tuple[dict[str, ReceivedFile], list[str]]:
    """Read the upload tokens sent, and the error for those that are invalid."""
    received_tokens = request.form.getlist("received")
    files = {
        upload_token: read_upload_token(g.person, force_id, upload_token)
        for upload_token in received_tokens
    }
    received = {upload_token: file for upload_token, file in files.items() if file is not None}
    if len(received) == len(files):
        return received, []
    return received, ["Choose the files again: those received before have expired"]
