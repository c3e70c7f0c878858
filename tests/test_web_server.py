"""The web server by its wire: what it takes, what it refuses before it reads, and its headers."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Thread
from typing import Any
from uuid import UUID

import pytest
from flask import Flask, request

from checklist import serving, web_server
from checklist.core.organisations import Role
from checklist.settings import MEGABYTE, Limits, Settings
from checklist.web.access import ANYONE, open_to
from tests.browser import Browser, sign_in

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)

PATIENCE = 20
FORM_LIMIT = 2 * MEGABYTE
FILE_LIMITS = Limits(file=3 * MEGABYTE, files=1)
UPLOAD_LIMIT = FILE_LIMITS.request
UPLOAD, PLAIN = "/evidence/new", "/sign-in"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return replace(settings, limits=FILE_LIMITS)


@contextmanager
def listening(app: Flask) -> Iterator[int]:
    """Serve an app on a port of its own as `checklist serve` does, and give the port."""
    server: Any = serving.build_server(app, web_server.bind("127.0.0.1", 0))
    thread = Thread(target=server.run, daemon=True)
    thread.start()
    yield server.effective_port
    server.task_dispatcher.shutdown()
    server.asyncore.close_all(server._map)
    thread.join(PATIENCE)


@pytest.fixture
def port(app: Flask) -> Iterator[int]:
    with listening(app) as number:
        yield number


def ask(port: int, text: str, *, then: bytes = b"") -> str:
    """Send a request, and give all that is answered until the connection closes."""
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as connection:
        connection.sendall(text.replace("\n", "\r\n").encode() + then)
        answer = b""
        while part := connection.recv(65536):
            answer += part
    return answer.decode()


def post_header(path: str, size: int, cookies: str = "") -> str:
    """The header of a post, whose body is yet to come."""
    kind = "application/octet-stream"  # read, and no field is found in it
    cookie = f"Cookie: {cookies}\n" if cookies else ""
    host = "Host: localhost\nConnection: close\n"
    return f"POST {path} HTTP/1.1\n{host}{cookie}Content-Type: {kind}\nContent-Length: {size}\n\n"


def cookies_of(browser: Browser) -> str:
    cookie = browser.client.get_cookie("checklist")
    assert cookie is not None
    return f"checklist={cookie.value}"


def status(answer: str) -> int:
    return int(answer.split(" ", 2)[1])


@pytest.mark.parametrize("path", [PLAIN, UPLOAD, "/nowhere", "/health"])
def test_a_stranger_is_refused_by_the_header_before_any_of_the_body(port: int, path: str) -> None:
    answer = ask(port, post_header(path, FORM_LIMIT + 1))

    assert status(answer) in (401, 404, 405, 413)
    assert "Content-Security-Policy" in answer
    assert "<h1" in answer


def test_what_is_too_large_for_a_page_is_told_in_our_words(port: int) -> None:
    answer = ask(port, post_header(PLAIN, 400_000_000))

    assert status(answer) == 413
    assert "That is too large" in answer


def test_a_form_of_the_largest_size_is_read(port: int) -> None:
    answer = ask(port, post_header(PLAIN, FORM_LIMIT), then=b"x" * FORM_LIMIT)

    assert status(answer) == 400  # read, and refused for want of a token


@pytest.mark.parametrize(("size", "is_read"), [(UPLOAD_LIMIT, True), (UPLOAD_LIMIT + 1, False)])
def test_an_upload_may_be_as_large_as_is_set_from_who_may_upload(
    browser: Browser, port: int, size: int, is_read: bool
) -> None:
    header = post_header(UPLOAD, size, cookies_of(browser))

    answer = ask(port, header, then=b"x" * size if is_read else b"")

    assert status(answer) == (400 if is_read else 413)
    assert ("smaller than 5 MB together" in answer) is not is_read


def test_who_may_only_read_sends_no_upload(app: Flask, force: UUID, port: int) -> None:
    reader = sign_in(app, "Rea Reader", force, Role.READER)

    answer = ask(port, post_header(UPLOAD, FORM_LIMIT + 1, cookies_of(reader)))

    assert status(answer) == 403


def test_the_sender_of_a_refused_body_still_gets_the_answer(port: int) -> None:
    answer = ask(port, post_header(PLAIN, 8 * FORM_LIMIT), then=b"x" * (8 * FORM_LIMIT))

    assert status(answer) == 413


def test_the_body_that_was_refused_is_not_taken_for_a_request(port: int) -> None:
    inner = b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"

    answer = ask(port, post_header(PLAIN, FORM_LIMIT + 1), then=inner)

    assert answer.count("HTTP/1.1 ") == 1


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ("NONSENSE\n\n", 400),
        ("GET / HTTP/1.1\nHost: localhost\nContent-Length: -1\n\n", 400),
        (f"GET / HTTP/1.1\nHost: localhost\nContent-Length: {'9' * 5000}\n\n", 400),
        (f"GET / HTTP/1.1\nHost: localhost\nX: {'x' * 300_000}\n\n", 431),
        ("POST / HTTP/1.1\nHost: localhost\nTransfer-Encoding: gzip\n\n", 501),
        (
            "POST / HTTP/1.1\nHost: localhost\nContent-Length: 5\nTransfer-Encoding: chunked\n\n",
            400,
        ),
        ("POST / HTTP/1.0\nHost: localhost\nTransfer-Encoding: chunked\n\n", 400),
        (f"POST / HTTP/1.1\nHost: localhost\nTransfer-Encoding: chunked\n\n{'0' * 300}", 400),
    ],
)
def test_an_answer_of_the_server_itself_carries_our_headers(
    port: int, sent: str, expected: int
) -> None:
    answer = ask(port, sent)

    assert status(answer) == expected
    assert "Content-Security-Policy: default-src 'none'" in answer
    assert "X-Content-Type-Options: nosniff" in answer
    assert "Cache-Control: no-store" in answer


def test_a_body_in_chunks_may_be_no_larger_than_any_other(port: int) -> None:
    header = "POST /sign-in HTTP/1.1\nHost: localhost\nConnection: close\n"
    chunk = b"100000\r\n" + b"x" * 0x100000 + b"\r\n"

    answer = ask(port, f"{header}Transfer-Encoding: chunked\n\n", then=3 * chunk)

    assert status(answer) == 413


@pytest.mark.parametrize(
    ("proxies", "address", "scheme"),
    [
        (0, "127.0.0.1", "http"),
        (1, "192.0.2.2", "https"),
        (2, "192.0.2.1", "https"),
    ],
)
def test_as_many_proxies_are_believed_as_are_set(
    settings: Settings,
    make_app: Callable[[Settings], Flask],
    proxies: int,
    address: str,
    scheme: str,
) -> None:
    app = make_app(replace(settings, trusted_proxies=proxies))
    app.add_url_rule("/who", view_func=open_to(ANYONE)(_tell_address), endpoint="who")
    forwarded = (
        "X-Forwarded-For: 198.51.100.9, 192.0.2.1, 192.0.2.2\nX-Forwarded-Proto: https, https\n"
    )

    with listening(app) as port:
        answer = ask(port, f"GET /who HTTP/1.1\nHost: localhost\nConnection: close\n{forwarded}\n")

    assert answer.endswith(f"\r\n\r\n{address} {scheme} localhost")


def _tell_address() -> str:
    return f"{request.remote_addr} {request.scheme} {request.host}"


def _is_closed(connection: socket.socket) -> bool:
    """Say whether the server closed a connection, without an answer."""
    try:
        return connection.recv(1) == b""
    except ConnectionResetError:
        return True


@pytest.mark.parametrize(
    "begun", [b"GET / HT", b"POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\nslow"]
)
def test_a_sender_that_takes_too_long_is_put_off(
    app: Flask, monkeypatch: pytest.MonkeyPatch, begun: bytes
) -> None:
    monkeypatch.setattr(web_server, "_SECONDS_FOR_HEADERS", 1)
    monkeypatch.setattr(web_server, "_SECONDS_FOR_ANY_BODY", 1)

    with (
        listening(app) as port,
        socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as slow,
    ):
        slow.sendall(begun)

        assert _is_closed(slow)


def test_one_address_has_a_share_of_the_connections(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web_server, "_CONNECTIONS_OF_ONE_ADDRESS", 3)

    with listening(app) as port, ExitStack() as stack:
        opened = [
            stack.enter_context(socket.create_connection(("127.0.0.1", port), timeout=PATIENCE))
            for _ in range(4)
        ]

        assert _is_closed(opened[3])
        opened[2].sendall(b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert opened[2].recv(100).startswith(b"HTTP/1.1 200")


def test_whether_the_assets_were_built_is_seen(app: Flask, tmp_path: Path) -> None:
    assert serving.has_assets(app)

    app.static_folder = str(tmp_path)

    assert not serving.has_assets(app)
