"""Addresses inside this service."""

from __future__ import annotations

from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from flask import Flask, current_app, request, url_for

_HOME = "/"
_KEPT = 4096


def register(app: Flask) -> None:
    """Remember the addresses of this service's pages, which are printed over and over."""
    app.extensions["addresses"] = lru_cache(maxsize=_KEPT)(_cached_score)


def address_of(endpoint: str, **values: Any) -> str:
    """The address of a page, as ``url_for`` says, and remembered where it is named in full."""
    if endpoint.startswith("."):
        return url_for(endpoint, **values)
    known = current_app.extensions["addresses"]
    address: str = known(request.script_root, endpoint, tuple(values.items()))
    return address


def local(address: str | None) -> str:
    """The address, where it is a plain path of this service; else the home page.

    Browsers drop tabs and line ends, take a backslash for a slash, and two slashes for a host.
    """
    if not address or not address.startswith("/") or address.startswith("//"):
        return _HOME
    if "\\" in address or not address.isprintable() or any(map(str.isspace, address)):
        return _HOME
    try:
        parts = urlsplit(address)
    except ValueError:
        return _HOME
    return _HOME if parts.scheme or parts.netloc else address


def _cached_score(_: str, endpoint: str, values: tuple[tuple[str, Any], ...]) -> str:
    """An address; it also depends on where the service is mounted."""
    return url_for(endpoint, **dict(values))
