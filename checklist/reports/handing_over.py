"""Handing over a printed PDF, as a file and nothing else."""

from __future__ import annotations

from pathlib import Path

from flask import Response, send_file

AS_A_FILE_ONLY = "sandbox; default-src 'none'; frame-ancestors 'none'"


def as_file(path: Path, name: str) -> Response:
    """A PDF to be kept, which no browser opens as a page of ours."""
    response = send_file(
        path,
        mimetype="application/pdf",
        as_attachment=True,
        download_name=name,
        conditional=False,
        etag=False,
    )
    response.headers["Content-Security-Policy"] = AS_A_FILE_ONLY
    return response
