"""Handing over a printed PDF, as a file and nothing else, and the page that awaits it."""

from __future__ import annotations

from pathlib import Path

from flask import Response, make_response, send_file

from checklist.reports.print_progress import PrintProgress

_AS_A_FILE_ONLY = "sandbox; default-src 'none'; frame-ancestors 'none'"


def send_pdf(path: Path, name: str) -> Response:
    """Return a PDF to be kept, which no browser opens as a page of ours."""
    response = send_file(
        path,
        mimetype="application/pdf",
        as_attachment=True,
        download_name=name,
        conditional=False,
        etag=False,
    )
    response.headers["Content-Security-Policy"] = _AS_A_FILE_ONLY
    return response


def add_refresh(page: str, print_progress: PrintProgress | None) -> Response:
    """A page that looks again by itself, with no script, for as long as something is awaited."""
    response = make_response(page)
    if print_progress is not None:
        response.headers["Refresh"] = str(print_progress.seconds_to_next_look)
    return response
