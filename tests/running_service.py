"""A service that runs in processes of its own, asked over the wire by the clients of a test.

A test that gets its application from here plays the same people with the same clients, and each
request goes to whichever process of the running service takes it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from enum import Enum
from http.client import HTTPConnection, HTTPException
from typing import TYPE_CHECKING

import pytest
from flask import Flask

from checklist.db import db
from checklist.settings import Settings
from tests.bench.serving import Served, environment_for, served
from tests.environment import IN_FULL, read_settings_from
from tests.jobs.worker_process import wait_until

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

PROCESSES = 2
_PATIENCE = 120
"""Seconds that an answer may take on a machine with much else to do."""
_OWN_HEADERS = {"connection", "transfer-encoding"}
"""Headers of one connection, which mean nothing on the next."""


class Unanswered(Exception):
    """A request was sent, and the process that took it died before it answered."""


class Where(Enum):
    """Where the service of a test runs."""

    THIS_PROCESS = "in this process"
    TWO_PROCESSES = "in two processes"


ALSO_IN_TWO_PROCESSES = pytest.mark.parametrize(
    "app",
    list(Where) if IN_FULL else [Where.THIS_PROCESS],
    indirect=True,
    ids=lambda where: where.value,
)
"""For what must hold however many processes serve: `make prove` asks two as well."""


@contextmanager
def serve_in_two_processes(
    settings: Settings, make_app: Callable[[Settings], Flask]
) -> Iterator[tuple[Flask, Served]]:
    """Serve a migrated database in two processes; an application whose requests go to them."""
    environment = {
        "CHECKLIST_DATABASE": settings.database,
        "CHECKLIST_PROCESSES": str(PROCESSES),
        "CHECKLIST_SECOND_FACTOR": "optional",
    }
    with served(settings.data, **environment) as running:
        wait_until(lambda: len(running.pages) == PROCESSES)
        own = read_settings_from(environment_for(settings.data, running.port) | environment)
        app = make_app(replace(own, is_quick_to_hash=True))
        with app.app_context():  # what tests write themselves waits its turn, as in the service
            db.engine.update_execution_options(writes=True)
        app.wsgi_app = _forward_to(running.port)  # type: ignore[method-assign, assignment]  # as Flask's own middleware does
        yield app, running


def _forward_to(
    port: int,
) -> Callable[[WSGIEnvironment, StartResponse], Iterable[bytes]]:
    """Answer each request with what the service on a port answers. Raises Unanswered."""

    def forward(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        connection = HTTPConnection("localhost", port, timeout=_PATIENCE)
        try:
            connection.request(
                environ["REQUEST_METHOD"],
                _read_address(environ),
                environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0)),
                dict(_read_headers(environ)),
            )
            response = connection.getresponse()
            body = response.read()
        except (OSError, HTTPException) as error:
            raise Unanswered from error
        finally:
            connection.close()
        headers = [each for each in response.getheaders() if each[0].lower() not in _OWN_HEADERS]
        start_response(f"{response.status} {response.reason}", headers)
        return [body]

    return forward


def _read_address(environ: WSGIEnvironment) -> str:
    query = environ.get("QUERY_STRING")
    path = str(environ["PATH_INFO"])
    return f"{path}?{query}" if query else path


def _read_headers(environ: WSGIEnvironment) -> Iterator[tuple[str, str]]:
    """Read the headers that a client sent, its cookies among them."""
    for key, value in environ.items():
        if key.startswith("HTTP_") and key != "HTTP_HOST":
            yield key.removeprefix("HTTP_").replace("_", "-").title(), value
    if environ.get("CONTENT_TYPE"):
        yield "Content-Type", environ["CONTENT_TYPE"]
