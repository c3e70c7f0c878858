"""What is written to the log: one line an event, and no answer, file name, address or secret."""

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

Event = MutableMapping[str, Any]


def register(app: Flask) -> None:
    """Write a line for each request, by the name of its page: an address may hold a secret."""
    app.before_request(_begin)
    app.after_request(_tell)
    got_request_exception.connect(_tell_of_fault, app)
    app.log_exception = lambda exc_info: None  # type: ignore[method-assign]  # Flask's prints addresses


def configure(*, as_json: bool) -> None:
    """Send all that is logged, by us and by others, to standard error in one manner."""
    last = (
        structlog.processors.JSONRenderer()
        if as_json
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=_STEPS,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, last],
        )
    )
    logging.basicConfig(handlers=[handler], level=logging.INFO, force=True)
    logging.getLogger("huey").setLevel(logging.WARNING)


def _place_of_fault(_: object, __: str, event: Event) -> Event:
    """Say of an exception its kind and its place, not its words: they may quote answers."""
    fault = event.pop("exc_info", None)
    if fault is True or isinstance(fault, tuple):
        fault = sys.exc_info()[1] if fault is True else fault[1]
    if isinstance(fault, BaseException):
        event["fault"] = " < ".join(type(one).__name__ for one in _chain_of(fault))
        frames = traceback.extract_tb(fault.__traceback__)
        event["places"] = [f"{frame.name}:{frame.lineno}" for frame in reversed(frames)]
    return event


def _chain_of(fault: BaseException | None) -> list[BaseException]:
    """An exception, what caused it, and so on."""
    found: list[BaseException] = []
    while fault is not None and fault not in found:
        found.append(fault)
        fault = fault.__cause__ or fault.__context__
    return found


_STEPS: list[structlog.types.Processor] = [
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
    _place_of_fault,
]

log: structlog.stdlib.BoundLogger = structlog.wrap_logger(
    logging.getLogger("checklist"),
    processors=[*_STEPS, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
    wrapper_class=structlog.stdlib.BoundLogger,
)


def _begin() -> None:
    """Note when a request began, under a name of its own."""
    g.request_name = uuid4().hex[:12]
    g.begun = time.perf_counter()


def _tell(response: Response) -> Response:
    """Write what was asked for, how it ended and how long it took."""
    log.info(
        "request",
        request=g.get("request_name"),
        method=request.method if request.endpoint else None,
        page=request.endpoint,
        status=response.status_code,
        milliseconds=round(1000 * (time.perf_counter() - g.get("begun", time.perf_counter())), 1),
    )
    return response


def _tell_of_fault(_: Flask, exception: BaseException, **__: object) -> None:
    """Write where a mistake of ours came from."""
    log.error("fault", request=g.get("request_name"), page=request.endpoint, exc_info=exception)
