"""Files on their way into a library: received with a form or one at a time, named by tickets."""

from __future__ import annotations

from uuid import UUID

from flask import g, jsonify, request
from flask.typing import ResponseReturnValue

from checklist.core.errors import UserError
from checklist.db import db
from checklist.evidence.library.add import Received, receive
from checklist.evidence.library.add_forms import NewEvidenceForm
from checklist.evidence.library.blueprint import upload_context
from checklist.evidence.library.upload_tokens import redeem, ticket_for
from checklist.web.filters import file_size

_REFUSED = 422


def receive_one(force_id: UUID) -> ResponseReturnValue:
    """Receive one file for a force, and answer a script with its ticket, or why it will not do.

    Only the form that names the ticket enters it into the library, so a repeat is harmless.
    """
    db.session.rollback()
    sent = request.files.get("file")
    if sent is None or not sent.filename:
        return jsonify(error="Choose a file"), _REFUSED
    try:
        received = receive(upload_context(), force_id, sent.filename, sent.stream)
    except UserError as error:
        return jsonify(error=str(error)), _REFUSED
    ticket = ticket_for(g.person, force_id, received)
    return jsonify(ticket=ticket, name=received.name, size=file_size(received.size))


def take_in(force_id: UUID, form: NewEvidenceForm) -> dict[str, Received]:
    """Receive the files sent and those received before, by their tickets; the database rests.

    What is wrong is put beside the field of files.
    """
    db.session.rollback()
    if g.get("is_foreign"):
        return {}
    received, problems = _redeemed(force_id)
    sent = [one for one in request.files.getlist("files") if one.filename]
    most = upload_context().limits.files
    if len(sent) + len(received) > most:
        problems.append(f"Choose {most} files or fewer at a time. None of the {len(sent)} was kept")
        sent = []
    for one in sent:
        try:
            kept = receive(upload_context(), force_id, one.filename, one.stream)
        except UserError as error:
            problems.append(str(error))
        else:
            received[ticket_for(g.person, force_id, kept)] = kept
    if not received and not problems:
        problems.append("Choose a file")
    form.files.errors = tuple(problems)
    return received


def _redeemed(force_id: UUID) -> tuple[dict[str, Received], list[str]]:
    """The files whose tickets were sent, and what to do about tickets that are no good."""
    tickets = request.form.getlist("received")
    known = {ticket: redeem(g.person, force_id, ticket) for ticket in tickets}
    received = {ticket: one for ticket, one in known.items() if one is not None}
    if len(received) == len(known):
        return received, []
    return received, ["Choose the files again: those received before have expired"]
