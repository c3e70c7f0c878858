"""Stylesheet, scripts and fonts: served compressed to browsers that take it, as they were built."""

from __future__ import annotations

import mimetypes
from pathlib import Path

from flask import Flask, Response, current_app, request, send_from_directory
from werkzeug.exceptions import NotFound
from werkzeug.security import safe_join

# The smallest first, which is sent where a browser takes several equally well.
_SUFFIXES = {"br": ".br", "gzip": ".gz"}
_PLAIN = "identity"


def register(app: Flask) -> None:
    """Serve static files by what the request accepts, in place of Flask's own view."""
    app.view_functions["static"] = _send_static_file


def _send_static_file(filename: str) -> Response:
    """Send a file as it is or compressed; caches keep each form for whom it was sent to."""
    if filename.endswith(tuple(_SUFFIXES.values())):
        raise NotFound  # a form of another file, and no file with an address of its own
    forms = _find_compressed_forms(filename)
    if not forms:
        return _send(filename)
    encoding = _choose_encoding(forms)
    if encoding == _PLAIN:
        response = _send(filename)
    else:
        response = _send(filename + _SUFFIXES[encoding], mimetypes.guess_type(filename)[0])
        response.headers["Content-Encoding"] = encoding
    response.vary.add("Accept-Encoding")
    return response


def _send(name: str, media_type: str | None = None) -> Response:
    folder = current_app.static_folder or ""
    max_age = current_app.get_send_file_max_age(name)
    return send_from_directory(folder, name, mimetype=media_type, max_age=max_age)


def _find_compressed_forms(filename: str) -> list[str]:
    """Find the encodings in which a file was built beside its plain form."""
    path = safe_join(current_app.static_folder or "", filename)
    if path is None:
        return []
    return [encoding for encoding, suffix in _SUFFIXES.items() if Path(path + suffix).is_file()]


def _choose_encoding(forms: list[str]) -> str:
    """Choose what the browser likes best. Where it names nothing that we have, it gets the file."""
    accepted = request.accept_encodings
    choice = max([*forms, _PLAIN], key=lambda encoding: accepted[encoding])
    return choice if accepted[choice] > 0 else _PLAIN
