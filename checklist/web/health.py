"""Health checks for load balancers and supervisors: is the process alive, and is it ready."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from flask import Blueprint, Flask, Response

from checklist.logs import log
from checklist.registry import Entry
from checklist.web.access import ANYONE, open_to

bp = Blueprint("health", __name__)


@dataclass(frozen=True, slots=True)
class Readiness:
    """Whether people should be sent here, and the parts that fail, by names for the log."""

    is_ready: bool
    wanting: tuple[str, ...] = ()


@dataclass(slots=True)
class _Check:
    """The check of an app, and what it found last: only a change is logged."""

    check: Callable[[], Readiness]
    last: Readiness = Readiness(is_ready=True)
    is_stopping: bool = False


_READINESS: Entry[_Check] = Entry("readiness check")
_STOPPING = Readiness(is_ready=False, wanting=("stopping",))


def register(app: Flask, check: Callable[[], Readiness]) -> None:
    """Add the two endpoints; ``check`` says whether requests can be served now."""
    _READINESS.set(app, _Check(check))
    app.register_blueprint(bp)


def tell_of_stop(app: Flask) -> None:
    """Have ``/ready`` say from now on that nobody should be sent here, since this process stops."""
    _READINESS.get(app).is_stopping = True


@bp.get("/health")
@open_to(ANYONE)
def health() -> Response:
    """Report that the process answers at all; a supervisor may restart it where this fails."""
    return Response("alive\n", mimetype="text/plain")


@bp.get("/ready")
@open_to(ANYONE)
def ready() -> Response:
    """Report whether people should be sent here; why not is in the log only, as anyone may ask.

    Beside it stands whether something else does not work now, which other machines would not mend.
    """
    readiness = _READINESS.get()
    found = _STOPPING if readiness.is_stopping else readiness.check()
    if found != readiness.last:
        log.warning("readiness", ready=found.is_ready, wanting=found.wanting)
        readiness.last = found
    if not found.is_ready:
        return Response("not ready\n", status=503, mimetype="text/plain")
    is_whole = not found.wanting
    return Response("ready\n" if is_whole else "ready, degraded\n", mimetype="text/plain")
