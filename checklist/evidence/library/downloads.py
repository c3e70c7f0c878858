"""Sends the bytes of a file, checked and on record, in a manner that no browser runs."""

from __future__ import annotations

from urllib.parse import quote

from flask import Response, g, render_template, request
from flask.typing import ResponseReturnValue
from werkzeug.wsgi import wrap_file

from checklist.db import db
from checklist.evidence import service
from checklist.evidence.models import Revision
from checklist.evidence.storage.factory import build_store
from checklist.registry import SETTINGS

# Bytes are never run, even where a browser is made to show them: they are another person's upload.
_DOWNLOAD_POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'"


def send_revision(revision: Revision, back: str) -> ResponseReturnValue:
    """Send the bytes as an attachment, once all of them were checked, and put that on record.

    It is for the caller to see that the person may have them. ``back`` is the address that the page
    leads to where the stored bytes are damaged. Raises Locked as ``open_revision``.
    """
    store = build_store(SETTINGS.get())
    db.session.rollback()
    try:
        content = service.open_revision(store, revision)
    except service.BytesChanged as error:
        service.report_damage(db.session, g.person, revision, error)
        db.session.commit()
        page = render_template(
            "evidence/damaged.html", revision=revision, message=str(error), back=back
        )
        return page, 409
    service.record_download(db.session, g.person, revision)
    db.session.commit()
    response = Response(wrap_file(request.environ, content), direct_passthrough=True)
    return _make_attachment(response, revision)


def _make_attachment(response: Response, revision: Revision) -> Response:
    """Have a browser save the response, under the name it was uploaded with, and never run it."""
    response.content_type = revision.media_type
    response.content_length = revision.size
    # A quoted name in ASCII for old clients; "%" is left out, since some would decode it again.
    plain = revision.name.encode("ascii", "replace").decode().replace("?", "_")
    names = {
        "filename": plain.replace("%", "_"),
        "filename*": f"UTF-8''{_encode_header_name(revision.name)}",
    }
    response.headers.set("Content-Disposition", "attachment", **names)
    response.headers["Content-Security-Policy"] = _DOWNLOAD_POLICY
    response.headers["X-Content-Type-Options"] = "nosniff"
    # The whole file is read and checked for each request: each range would cost as much again.
    response.headers["Accept-Ranges"] = "none"
    return response


def _encode_header_name(name: str) -> str:
    """Encode a file name for a header, as RFC 8187 writes it."""
    return quote(name, safe="!#$&+-.^_`|~")
