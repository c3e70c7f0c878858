"""Uploading as browsers do it, and as scripts do it that want to do harm."""

from __future__ import annotations

import io
from typing import Any
from uuid import UUID, uuid4

from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import select
from werkzeug.datastructures import FileStorage, MultiDict
from werkzeug.test import TestResponse, encode_multipart

from checklist.assessments.models import Exhibit
from checklist.db import db
from checklist.evidence.models import Evidence, Revision
from tests.browser import Browser, hidden_fields, one

SAID: dict[str, Any] = {
    "pinpoint": "Page 3",
    "shows": "The policy was approved",
    "strength": "E1",
    "marking": "OFFICIAL",
}
MARCH = ["1", "3", "2022"]


def new_page(assessment: UUID, question: str = "vet-03", source: str = "") -> str:
    """The address of the form for new exhibits."""
    end = f"/{source}" if source else ""
    return f"/assessments/{assessment}/questions/{question}/exhibits/new{end}"


def part(name: str, content: bytes) -> tuple[io.BytesIO, str]:
    """A file of a form."""
    return io.BytesIO(content), name


def upload(
    browser: Browser,
    assessment: UUID,
    *files: tuple[str, bytes],
    expect: int = 302,
    page: BeautifulSoup | None = None,
    **said: Any,
) -> BeautifulSoup:
    """Choose files on the form, say what they show, and send it."""
    address = new_page(assessment)
    shown = page or browser.get(address)
    typed = {**SAID, "document_date": MARCH, **said}
    sent = {**hidden_fields(one(shown, FORM)), **typed, "files": [part(*file) for file in files]}
    return browser._page(post(browser, address, sent), expect)


FORM = "main form[enctype]"


def post(browser: Browser, address: str, sent: dict[str, Any]) -> TestResponse:
    """Send a form with files from memory: the client's own files are closed too late."""
    edge, body = encode_multipart(MultiDict(pairs(sent)))
    return browser.client.post(
        address, data=body, content_type=f'multipart/form-data; boundary="{edge}"'
    )


def pairs(sent: dict[str, Any]) -> list[tuple[str, Any]]:
    """Each field with each of its values; a file as a stream with its name."""
    found = []
    for name, value in sent.items():
        for one_value in value if isinstance(value, list) else [value]:
            is_file = isinstance(one_value, tuple)
            found.append((name, FileStorage(*one_value) if is_file else one_value))
    return found


def raw_multipart(fields: dict[str, str], name: bytes, content: bytes) -> tuple[bytes, str]:
    """A body written by hand: the name stands in it as it is, whatever it is."""
    edge = uuid4().hex
    out = b""
    for field, value in fields.items():
        out += f'--{edge}\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n'.encode()
        out += value.encode() + b"\r\n"
    out += f'--{edge}\r\nContent-Disposition: form-data; name="files"; filename="'.encode()
    out += name + b'"\r\nContent-Type: text/html; charset=x\r\n\r\n' + content
    out += f"\r\n--{edge}--\r\n".encode()
    return out, f"multipart/form-data; boundary={edge}"


def send_raw(browser: Browser, assessment: UUID, name: bytes, content: bytes) -> TestResponse:
    """Upload by a script."""
    address = new_page(assessment)
    form = one(browser.get(address), FORM)
    body, kind = raw_multipart(hidden_fields(form) | SAID, name, content)
    return browser.client.post(address, data=body, content_type=kind)


def as_browsers_write(name: str) -> bytes:
    """A file name in the form that browsers give it in a multipart body."""
    text = name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
    return text.encode("utf-8", "surrogateescape")


def exhibits_of(app: Flask, assessment: UUID) -> list[Exhibit]:
    """The exhibits of an assessment, by number."""
    with app.app_context():
        rows = select(Exhibit).where(Exhibit.assessment_id == assessment).order_by(Exhibit.number)
        return list(db.session.scalars(rows))


def newest_file(app: Flask) -> tuple[str, str]:
    """The name of the file that came last, and the address of its bytes."""
    with app.app_context():
        found = db.session.scalars(select(Revision).order_by(Revision.added_at.desc())).first()
        assert found is not None
        return found.name, f"/evidence/{found.evidence_id}/revisions/{found.number}/file"


def count_of(app: Flask, table: type[Evidence] | type[Exhibit]) -> int:
    """How many rows a table has."""
    with app.app_context():
        return len(db.session.scalars(select(table)).all())


def fetch(browser: Browser, address: str) -> TestResponse:
    """A download, read to its end and closed as a server closes it."""
    answer = browser.client.get(address, buffered=True)
    answer.close()
    return answer
