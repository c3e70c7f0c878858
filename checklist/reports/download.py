"""The HTTP response of a printed PDF, or of a copy."""

from __future__ import annotations

from pathlib import Path

from flask import Response, send_file

# A PDF can carry scripts and forms: where a browser opens it nevertheless, it runs in a sandbox.
_DOWNLOAD_POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'"


def send_pdf(path: Path, name: str) -> Response:
    """Send a PDF as an attachment, which no browser opens as a page of this origin."""
    return send_document(path, name, "application/pdf")


def send_document(path: Path, name: str, media_type: str) -> Response:
    """Send a file as an attachment, which no browser opens as a page of this origin."""
    response = send_file(
        path,
        mimetype=media_type,
        as_attachment=True,
        download_name=name,
        # No ETag and no 304 or 206: the whole file each time, as private pages are never cached.
        conditional=False,
        etag=False,
    )
    response.headers["Content-Security-Policy"] = _DOWNLOAD_POLICY
    return response
