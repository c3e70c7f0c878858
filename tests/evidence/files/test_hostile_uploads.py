"""Hostile files and names, sent as a browser sends them and as a script does, on SQLite alone.

What is tested is how files and headers are read: which database keeps the rows plays no part.
"""

from __future__ import annotations

import email.message
import tracemalloc
from pathlib import Path
from urllib.parse import unquote
from uuid import UUID, uuid4

import pytest
from flask import Flask

from tests.assessments.assessments import begin
from tests.browser import Browser, hidden_fields, one
from tests.evidence.uploads import (
    FORM,
    TYPED,
    encode_file_name,
    fetch,
    find_newest_file,
    load_exhibits,
    new_page,
    raw_multipart,
    send_raw,
    upload,
)
from tests.hostile.building import PDF
from tests.hostile.file_set import ALL, RAW_NAMES, HostileFile

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


def download_name(app: Flask, browser: Browser, sent: HostileFile) -> str:
    """Download the newest file, check its bytes and headers, and return its name."""
    name, address = find_newest_file(app)
    answer = fetch(browser, address)
    assert answer.data == sent.make(), sent.case
    assert_attachment(answer.headers["Content-Disposition"], name)
    for header, value in [
        ("X-Content-Type-Options", "nosniff"),
        ("Cache-Control", "no-store"),
        ("Accept-Ranges", "none"),
        ("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'"),
    ]:
        assert answer.headers.getlist(header) == [value], (sent.case, header)
    return name


def assert_attachment(disposition: str, name: str) -> None:
    """Check that the header says to save the file, under its name as RFC 6266 writes it."""
    assert disposition.startswith("attachment; ")
    assert disposition.isascii()
    assert disposition.isprintable()
    encoded = disposition.partition("filename*=UTF-8''")[2].partition(";")[0]
    assert unquote(encoded) == name
    message = email.message.Message()
    message["Content-Disposition"] = disposition
    assert message.get_content_disposition() == "attachment"


def test_through_the_form_each_is_refused_or_kept_as_the_table_says(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    form_page = browser.get(new_page(assessment))
    for sent in ALL:
        before = len(load_exhibits(app, assessment))
        expect = 200 if sent.shown is None else 302
        file = (sent.name, sent.make())

        upload(browser, assessment, file, expect=expect, page=form_page, key=str(uuid4()))

        is_kept = len(load_exhibits(app, assessment)) > before
        name = download_name(app, browser, sent) if is_kept else None
        assert name == sent.shown or "\\" in sent.name, sent.case  # an escape in a header
    for shows_names in ("/evidence", f"/assessments/{assessment}/questions/vet-03"):
        browser.get(shows_names)


def test_sent_by_a_script_each_is_refused_or_kept_as_the_table_says(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    form = one(browser.get(new_page(assessment)), FORM)
    for sent in [*ALL, *RAW_NAMES]:
        before = len(load_exhibits(app, assessment))

        answer = send_raw(browser, form, encode_file_name(sent.name), sent.make())

        assert answer.status_code in (200, 302, 400), sent.case
        is_kept = len(load_exhibits(app, assessment)) > before
        name = download_name(app, browser, sent) if is_kept else None
        if sent in RAW_NAMES:
            assert name is None or name.endswith(".pdf"), sent.case
        else:
            assert name == sent.shown or "\\" in sent.name, sent.case  # as above


@pytest.mark.parametrize(
    "header",
    [
        b'Content-Disposition: form-data; name="files"; filename="a.pdf"',
        b'Content-Disposition: form-data; name="files"; filename="a.pdf"\r\nContent-Type: '
        + b"x" * 9999,
        b'Content-Disposition: form-data; name="files"; filename="a\r\nX-Evil: 1.pdf"',
        b'Content-Disposition: form-data; name="files"; filename="' + b"\xff\xfe" + b'.pdf"',
        b'Content-Disposition: form-data; name="files"; filename="a.pdf"; filename="b.exe"',
        b"Content-Disposition: form-data; name=\"files\"; filename*=UTF-8''a%00.pdf",
        b"Content-Disposition: form-data; name=\"files\"; filename*=x'y'%ff%fe.pdf",
        b'Content-Disposition: form-data; filename="a.pdf"',
        b"Content-Disposition: attachment",
        b"X: y",
    ],
)
def test_odd_headers_break_nothing(
    app: Flask, browser: Browser, assessment: UUID, header: bytes
) -> None:
    form = one(browser.get(new_page(assessment)), FORM)
    body = b""
    for name, value in (hidden_fields(form) | TYPED).items():
        body += f'--e\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
    body += b"--e\r\n" + header + b"\r\n\r\n" + PDF + b"\r\n--e--\r\n"

    answer = browser.client.post(
        new_page(assessment), data=body, content_type="multipart/form-data; boundary=e"
    )

    assert answer.status_code < 500


def test_ranges_are_not_honoured(app: Flask, browser: Browser, assessment: UUID) -> None:
    upload(browser, assessment, ("a.pdf", PDF))
    _, address = find_newest_file(app)

    for asked in ("bytes=0-9", "bytes=-5", "bytes=999999999-", "bytes=0-0,0-0,0-0", "lines=1"):
        answer = browser.client.get(address, headers={"Range": asked}, buffered=True)
        answer.close()
        assert (answer.status_code, answer.data) == (200, PDF)


def test_a_large_upload_and_its_download_never_lie_in_memory_whole(
    app: Flask, browser: Browser, assessment: UUID, tmp_path: Path
) -> None:
    form = one(browser.get(new_page(assessment)), FORM)
    size = 40 * 1024 * 1024
    body, kind = raw_multipart(hidden_fields(form) | TYPED, b"large.txt", b"@@")
    before, _, after = body.partition(b"@@")
    with (tmp_path / "body").open("w+b") as sent:
        sent.write(before)
        for _ in range(size // 1024):
            sent.write(b"a line of words\n" * 64)
        sent.write(after)
        length = sent.tell()
        sent.seek(0)
        tracemalloc.start()
        answer = browser.client.post(
            new_page(assessment), input_stream=sent, content_length=length, content_type=kind
        )
        with browser.client.get(find_newest_file(app)[1]) as download:
            read = sum(len(piece) for piece in download.iter_encoded())
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()

    assert answer.status_code == 302
    assert read == size
    assert peak < size / 2
