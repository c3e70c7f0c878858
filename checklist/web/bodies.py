"""How much a request may carry: little, unless its view says that it takes files."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from flask import Flask, current_app, request

from checklist.settings import Settings

View = TypeVar("View", bound=Callable[..., Any])


def accepts_files(view: View) -> View:
    """Let a view be sent as many and as large files as the settings allow."""
    view.accepts_files = True  # type: ignore[attr-defined]  # functions carry their own marks
    return view


def register(app: Flask) -> None:
    """Set the limit before anything reads the body; to be registered before whatever does."""
    app.before_request(_allow_files)


def _allow_files() -> None:
    """Raise the limit where the view takes files."""
    view = current_app.view_functions.get(request.endpoint or "")
    if getattr(view, "accepts_files", False):
        settings: Settings = current_app.extensions["settings"]
        request.max_content_length = settings.limits.request
