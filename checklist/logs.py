"""The log: one line for each event, without answers, file names, addresses or secrets."""

from __future__ import annotations

import logging
import sys
import time
import traceback
from collections.abc import MutableMapping
from typing import Any
from uuid import uuid4

import structlog
from flask import Flask, Response, g, got_request_exception, request

from checklist.outages import find_code

Event = MutableMapping[str, Any]


def register(app: Flask) -> None:
    """Log each request by its endpoint: an address may hold a secret, such as a password link."""
    app.before_request(_begin_request)
    app.after_request(_log_request)
    got_request_exception.connect(_log_fault, app)
    app.log_exception = lambda exc_info: None  # type: ignore[method-assign]  # Flask's prints addresses


def log_refusal(reason: str) -> None:
    """Log that a request was refused, why, and to whom: by their ids, and no name or address."""
    person = g.get("person")
    log.warning(
        "refused",
        outcome="refused",
        reason=reason,
        request=g.get("request_id"),
        page=request.endpoint,
        person=str(person.id) if person else None,
        role=person.role.value if person else None,
        organisation=str(person.organisation_id) if person else None,
    )


def configure(*, as_json: bool) -> None:
    """Send all log records, ours and those of libraries, to standard error in one format."""
    renderer = (
        structlog.processors.JSONRenderer()
        if as_json
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=_PROCESSORS,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    logging.basicConfig(handlers=[handler], level=logging.INFO, force=True)
    # It tells at each check of a database's revision which kind of database that is.
    logging.getLogger("alembic").setLevel(logging.WARNING)


def _summarise_exception(_: object, __: str, event: Event) -> Event:
    """Replace an exception by its class and places, without its message: it may quote answers."""
    error = event.pop("exc_info", None)
    if error is True or isinstance(error, tuple):  # the forms that logging itself takes
        error = sys.exc_info()[1] if error is True else error[1]
    if isinstance(error, BaseException):
        causes = _list_causes(error)
        event["fault"] = " < ".join(type(cause).__name__ for cause in causes)
        codes = [code for cause in causes if (code := find_code(cause))]
        if codes:
            event["code"] = codes[-1]  # of the first cause
        frames = traceback.extract_tb(error.__traceback__)
        event["places"] = [f"{frame.name}:{frame.lineno}" for frame in reversed(frames)]
    return event


def _list_causes(error: BaseException | None) -> list[BaseException]:
    """List an exception, its cause, and so on; the chain may be circular."""
    causes: list[BaseException] = []
    while error is not None and error not in causes:
        causes.append(error)
        error = error.__cause__ or error.__context__
    return causes


_PROCESSORS: list[structlog.types.Processor] = [
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
    _summarise_exception,
]

log: structlog.stdlib.BoundLogger = structlog.wrap_logger(
    logging.getLogger("checklist"),
    processors=[*_PROCESSORS, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
    wrapper_class=structlog.stdlib.BoundLogger,
)


def _begin_request() -> None:
    """Give the request an id, by which its lines in the log are found, and start its clock."""
    g.request_id = uuid4().hex[:12]
    g.started_at = time.perf_counter()


def _log_request(response: Response) -> Response:
    """Log a request: its endpoint, status and duration."""
    now = time.perf_counter()
    log.info(
        "request",
        request=g.get("request_id"),
        # Without an endpoint the method is anything that a stranger typed.
        method=request.method if request.endpoint else None,
        page=request.endpoint,
        status=response.status_code,
        milliseconds=round(1000 * (now - g.get("started_at", now)), 1),
    )
    return response


def _log_fault(_: Flask, exception: BaseException, **__: object) -> None:
    """Log where a programming error came from."""
    log.error("fault", request=g.get("request_id"), page=request.endpoint, exc_info=exception)
