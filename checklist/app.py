"""Puts the service together: ``create_app`` lists all that it is made of."""

from __future__ import annotations

from typing import Any

from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix

from checklist import (
    accounts,
    across_forces,
    assessments,
    db,
    earlier_findings,
    evidence,
    insight,
    logs,
    plans,
    responses,
    reviews,
)
from checklist.accounts.secret_fingerprints import has_known_secrets
from checklist.assessments import pinned_set
from checklist.assessments.set_uses import find_changed_uses
from checklist.audit import heads_file
from checklist.database_revision import is_up_to_date
from checklist.evidence.scanning.job import build_scanner
from checklist.evidence.storage.factory import build_store
from checklist.exchange import views as exchange
from checklist.jobs.job_types import JobType, add_job_type
from checklist.mail import outbox
from checklist.outages import UNAVAILABLE, find_code
from checklist.registry import SETTINGS
from checklist.reports import views as reports
from checklist.settings import MEGABYTE, Settings
from checklist.timeline import views as timeline
from checklist.web import (
    access,
    address_numbers,
    csrf,
    errors,
    health,
    pages,
    security,
    static_files,
    templating,
    upload_limits,
)

# A page of the longest answers and all their figures; uploads have a limit of their own.
_LARGEST_FORM = 2 * MEGABYTE
# Above the fields of the longest form, which lists every question of a set, and below what would
# keep the form parser busy.
_MOST_FIELDS = 500
_OTHER_VIEWS = {"static": access.ANYONE}
"""Who may open the views of other packages."""


def create_app(settings: Settings) -> Flask:
    """Build the service for some settings."""
    app = Flask("checklist", static_folder="web/static", template_folder=None)
    app.config.update(
        SECRET_KEY=settings.secret_key,
        SQLALCHEMY_ENGINES={"default": db.build_engine_options(settings.database)},
        WTF_CSRF_TIME_LIMIT=None,
        DEMONSTRATION=settings.demonstration.exists(),
        SECOND_FACTOR_OPTIONAL=settings.is_second_factor_optional,
        MAX_CONTENT_LENGTH=_LARGEST_FORM,
        MAX_FORM_MEMORY_SIZE=_LARGEST_FORM,
        MAX_FORM_PARTS=_MOST_FIELDS,
        **_cookie_config(settings),
    )
    SETTINGS.set(app, settings)
    _trust_proxies(app, settings.trusted_proxies)
    logs.register(app)
    address_numbers.register(app)
    db.init_app(app)
    templating.register(app)
    static_files.register(app)
    accounts.register(app, settings)
    access.guard(app, _OTHER_VIEWS)
    upload_limits.register(app)
    csrf.register(app)
    pinned_set.register(app, settings.own_sets)
    for slice_ in (
        *(insight, assessments, reviews, responses, evidence, earlier_findings, plans),
        *(reports, exchange, across_forces, timeline),
    ):
        slice_.register(app)
    heads_file.register(app)
    accounts.add_links(app)  # after those of the work itself
    app.jinja_env.globals["sends_email"] = outbox.sends_mail
    add_job_type(app, JobType("mail", outbox.find_due_emails, outbox.send_email))
    pages.register(app, pinned_set.installed_library)
    health.register(app, lambda: _check_readiness(settings))
    security.register(app, settings.is_https)
    errors.register(app)
    return app


def _trust_proxies(app: Flask, number: int) -> None:
    """Take the client's address and scheme from the headers of ``number`` trusted proxies.

    Never the host: a forged one would end up in links and redirects.
    """
    if number:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=number, x_proto=number, x_host=0, x_prefix=0)  # type: ignore[method-assign]  # as Flask says to


def _check_readiness(settings: Settings) -> health.Readiness:
    """Check whether pages can be shown and saved now, and what cannot be done beside that.

    A local store is on this machine's own disk: without it, others should be asked. A bucket is
    away for all machines, and all but evidence goes on; without the virus scanner new files are
    held back, and all else goes on. With other secrets than the database knows, people who sign in
    here are signed out by the next machine. A question set in use that is gone or changed may still
    be whole elsewhere; a set that is left out hinders nobody.
    """
    try:
        can_save = is_up_to_date(db.db.engine) and db.can_write(db.db.engine)
        has_secrets = not can_save or has_known_secrets(db.db.session, settings)
        changed = find_changed_uses(db.db.session) if can_save else []
    except UNAVAILABLE as error:
        return health.Readiness(False, (f"database ({find_code(error) or type(error).__name__})",))
    can_keep = build_store(settings).can_keep()
    scanner = build_scanner(settings)
    can_scan = scanner is None or scanner.answers()
    works = {"database": can_save, "secrets": has_secrets, "evidence": can_keep}
    works["virus scanner"] = can_scan
    wanting = [name for name, is_well in works.items() if not is_well]
    left_out = ["question sets left out"] if pinned_set.installed_library().left_out else []
    is_kept = can_keep or settings.bucket is not None
    is_ready = can_save and has_secrets and is_kept and not changed
    return health.Readiness(is_ready, (*wanting, *changed, *left_out))


def _cookie_config(settings: Settings) -> dict[str, Any]:
    """Configure the session cookie: on https it is Secure and bound to this host.

    Browsers refuse the ``__Host-`` prefix and Secure over plain http.
    """
    return {
        "SESSION_COOKIE_NAME": "__Host-checklist" if settings.is_https else "checklist",
        "SESSION_COOKIE_SECURE": settings.is_https,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
    }
