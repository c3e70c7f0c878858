"""Health checks for load balancers and supervisors: is the process alive, and is it ready."""

from __future__ import annotations

from collections.abc import Callable

from flask import Blueprint, Flask, Response

from checklist.registry import Entry
from checklist.web.access import ANYONE, open_to

bp = Blueprint("health", __name__)

_READINESS: Entry[Callable[[], bool]] = Entry("readiness check")


def register(app: Flask, is_ready: Callable[[], bool]) -> None:
    """Add the two endpoints; ``is_ready`` says whether requests can be served now."""
    _READINESS.set(app, is_ready)
    app.register_blueprint(bp)


@bp.get("/health")
@open_to(ANYONE)
def health() -> Response:
    """Report that the process answers at all; a supervisor may restart it where this fails."""
    return Response("alive\n", mimetype="text/plain")


@bp.get("/ready")
@open_to(ANYONE)
def ready() -> Response:
    """Report whether requests can be served now; why not is in the log only, as anyone may ask."""
    if _READINESS.get()():
        return Response("ready\n", mimetype="text/plain")
    return Response("not ready\n", status=503, mimetype="text/plain")
