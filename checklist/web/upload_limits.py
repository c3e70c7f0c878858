"""Limits the size of a request: small, unless the view accepts files from this person."""

from __future__ import annotations

from flask import Flask, current_app, g, request
from werkzeug.exceptions import HTTPException
from werkzeug.routing import RequestRedirect

from checklist.core.organisations import Person
from checklist.registry import SETTINGS
from checklist.web.access import find_page_rules


def register(app: Flask) -> None:
    """Set the limit before anything reads the body: register this before the CSRF check."""
    app.before_request(_raise_limit_for_files)


def find_endpoint(app: Flask, method: str, path: str) -> str | None:
    """Find the endpoint of a path before there is a request to ask."""
    try:
        return str(app.url_map.bind("localhost").match(path, method)[0])
    except (HTTPException, RequestRedirect):
        return None


def find_limit(app: Flask, endpoint: str | None, person: Person | None) -> int:
    """Find the largest request that an endpoint accepts from a person, in bytes.

    Only who may open a page that takes files may send as much: the app's own limit would refuse
    every upload.
    """
    rules = find_page_rules(app, endpoint)
    if rules.accepts_files and rules.access.admits(person):
        return SETTINGS.get(app).limits.request
    return int(app.config["MAX_CONTENT_LENGTH"])


def _raise_limit_for_files() -> None:
    request.max_content_length = find_limit(current_app, request.endpoint, g.person)
