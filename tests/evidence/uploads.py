"""Uploads files as browsers do, and as hostile scripts do."""

from __future__ import annotations

import io
from typing import Any
from uuid import UUID, uuid4

from bs4 import BeautifulSoup, Tag
from flask import Flask
from sqlalchemy import select
from werkzeug.datastructures import FileStorage, MultiDict
from werkzeug.test import TestResponse, encode_multipart

from checklist.assessments.models import Exhibit
from checklist.db import db
from checklist.evidence.models import Evidence, Revision, WaitingFile
from tests.browser import Browser, hidden_fields, one

TYPED: dict[str, Any] = {
    "pinpoint": "Page 3",
    "shows": "The policy was approved",
    "strength": "E1",
    "marking": "OFFICIAL",
}
MARCH = ["1", "3", "2022"]


def new_page(assessment: UUID, question: str = "vet-03", source: str = "") -> str:
    """Build the address of the form for new exhibits."""
    end = f"/{source}" if source else ""
    return f"/assessments/{assessment}/questions/{question}/exhibits/new{end}"


def file_part(name: str, content: bytes) -> tuple[io.BytesIO, str]:
    """Build a file of a form."""
    return io.BytesIO(content), name


def upload(
    browser: Browser,
    assessment: UUID,
    *files: tuple[str, bytes],
    expect: int = 302,
    page: BeautifulSoup | None = None,
    **changes: Any,
) -> BeautifulSoup:
    """Choose files on the form, fill its other fields, and send it."""
    address = new_page(assessment)
    shown = page or browser.get(address)
    typed = {**TYPED, "document_date": MARCH, **changes}
    sent = {
        **hidden_fields(one(shown, FORM)),
        **typed,
        "files": [file_part(*file) for file in files],
    }
    return browser._page(post(browser, address, sent), expect)


FORM = "main form[enctype]"


def post(browser: Browser, address: str, sent: dict[str, Any]) -> TestResponse:
    """Send a form with files from memory: the client's own files are closed too late."""
    edge, body = encode_multipart(MultiDict(list_pairs(sent)))
    return browser.client.post(
        address, data=body, content_type=f'multipart/form-data; boundary="{edge}"'
    )


def list_pairs(sent: dict[str, Any]) -> list[tuple[str, Any]]:
    """List each field with each of its values; a file as a stream with its name."""
    pairs = []
    for name, value in sent.items():
        for one_value in value if isinstance(value, list) else [value]:
            is_file = isinstance(one_value, tuple)
            pairs.append((name, FileStorage(*one_value) if is_file else one_value))
    return pairs


def raw_multipart(fields: dict[str, str], name: bytes, content: bytes) -> tuple[bytes, str]:
    """Write a multipart body by hand, with the file's name in it as it is."""
    edge = uuid4().hex
    out = b""
    for field, value in fields.items():
        out += f'--{edge}\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n'.encode()
        out += value.encode() + b"\r\n"
    out += f'--{edge}\r\nContent-Disposition: form-data; name="files"; filename="'.encode()
    out += name + b'"\r\nContent-Type: text/html; charset=x\r\n\r\n' + content
    out += f"\r\n--{edge}--\r\n".encode()
    return out, f"multipart/form-data; boundary={edge}"


def send_raw(browser: Browser, form: Tag, name: bytes, content: bytes) -> TestResponse:
    """Upload by a script, which reads the form once and gives each file a key of its own."""
    fields = hidden_fields(form) | TYPED | {"key": str(uuid4())}
    body, kind = raw_multipart(fields, name, content)
    return browser.client.post(str(form["action"]), data=body, content_type=kind)


def encode_file_name(name: str) -> bytes:
    """Encode a file name as browsers do in a multipart body."""
    text = name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
    return text.encode("utf-8", "surrogateescape")


def load_exhibits(app: Flask, assessment: UUID) -> list[Exhibit]:
    """Load the exhibits of an assessment, by number."""
    with app.app_context():
        rows = select(Exhibit).where(Exhibit.assessment_id == assessment).order_by(Exhibit.number)
        return list(db.session.scalars(rows))


def find_newest_file(app: Flask) -> tuple[str, str]:
    """Find the file added last: its name, and the address of its bytes."""
    with app.app_context():
        found = db.session.scalars(select(Revision).order_by(Revision.added_at.desc())).first()
        assert found is not None
        return found.name, f"/evidence/{found.evidence_id}/revisions/{found.number}/file"


def count_rows(app: Flask, table: type[Evidence | Exhibit | WaitingFile]) -> int:
    """Count the rows of a table."""
    with app.app_context():
        return len(db.session.scalars(select(table)).all())


def fetch(browser: Browser, address: str) -> TestResponse:
    """Download a file, read to its end and closed as a server closes it."""
    answer = browser.client.get(address, buffered=True)
    answer.close()
    return answer
