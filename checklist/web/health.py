"""Whether the service is alive and can do its work, told to whatever watches over it."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from flask import Blueprint, Flask, Response, current_app

from checklist.web.access import ANYONE, open_to

bp = Blueprint("health", __name__)


def register(app: Flask, is_ready: Callable[[], bool]) -> None:
    """Add the two pages; ``is_ready`` says whether the service can do its work now."""
    app.extensions["is_ready"] = is_ready
    app.register_blueprint(bp)


@bp.get("/health")
@open_to(ANYONE)
def health() -> Response:
    """Answer, which is all that is asked: the process is alive. It may be restarted if it fails."""
    return Response("alive\n", mimetype="text/plain")


@bp.get("/ready")
@open_to(ANYONE)
def ready() -> Response:
    """Say whether to send people here now, and nothing of why not: the log says that."""
    is_ready = cast("Callable[[], bool]", current_app.extensions["is_ready"])
    if is_ready():
        return Response("ready\n", mimetype="text/plain")
    return Response("not ready\n", status=503, mimetype="text/plain")
