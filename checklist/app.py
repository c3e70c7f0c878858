"""Puts the service together."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix

from checklist import accounts, assessments, db, evidence, insight, logs
from checklist.assessments.pinned_set import library
from checklist.db import UNAVAILABLE
from checklist.evidence.storage.factory import store_for
from checklist.jobs.job_types import JobType, add_job_type
from checklist.mail import outbox
from checklist.reports import views as reports
from checklist.settings import MEGABYTE, Settings
from checklist.web import access, bodies, csrf, errors, health, pages, security, templating

_LONGEST_ANSWER = 2 * MEGABYTE
_MOST_FIELDS = 500


class Service(Flask):
    """Flask without asynchronous views: it need not ask of each hook whether it is one."""

    def ensure_sync(self, func: Callable[..., Any]) -> Callable[..., Any]:
        return func


def create_app(settings: Settings) -> Flask:
    """The service, for these settings."""
    app = Service("checklist", static_folder="web/static", template_folder=None)
    app.config.update(
        SECRET_KEY=settings.secret_key,
        SQLALCHEMY_ENGINES={"default": {"url": settings.database, "hide_parameters": True}},
        WTF_CSRF_TIME_LIMIT=None,
        DEMONSTRATION=settings.demonstration.exists(),
        MAX_CONTENT_LENGTH=_LONGEST_ANSWER,
        MAX_FORM_MEMORY_SIZE=_LONGEST_ANSWER,
        MAX_FORM_PARTS=_MOST_FIELDS,
        **_cookies(settings),
    )
    app.extensions["settings"] = settings
    _trust_proxies(app, settings.trusted_proxies)
    logs.register(app)
    db.init_app(app)
    templating.register(app)
    outbox.register(app)
    accounts.register(app, settings)
    access.guard(app, accounts.OTHERS)
    bodies.register(app)
    csrf.register(app)
    for slice_ in (insight, assessments, evidence, reports):
        slice_.register(app)
    add_job_type(app, JobType("mail", outbox.unsent, outbox.send))
    pages.register(app, library)
    health.register(app, lambda: _is_ready(settings))
    security.register(app, settings.is_https)
    errors.register(app)
    return app


def _trust_proxies(app: Flask, number: int) -> None:
    """Take the client's address and scheme from so many proxies, and never the host."""
    if number:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=number, x_proto=number, x_host=0, x_prefix=0)  # type: ignore[method-assign]  # as Flask says to


def _is_ready(settings: Settings) -> bool:
    """Whether the database is there, of this version, and evidence can be kept."""
    from checklist.migrate import is_up_to_date  # whoever never asks need not load it

    try:
        ready = {
            "database": is_up_to_date(db.db.engine),
            "evidence": store_for(settings).can_keep(),
        }
    except UNAVAILABLE as error:
        logs.log.error("not ready", exc_info=error)
        return False
    if not all(ready.values()):
        logs.log.error("not ready", **ready)
    return all(ready.values())


def _cookies(settings: Settings) -> dict[str, Any]:
    """How the session cookie is kept: for https only, and to this host alone, where it can be."""
    return {
        "SESSION_COOKIE_NAME": "__Host-checklist" if settings.is_https else "checklist",
        "SESSION_COOKIE_SECURE": settings.is_https,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
    }
