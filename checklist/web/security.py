"""The headers that tell browsers what a page may do, and who may keep it."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256

from flask import Flask, Response, request

SUPPORT_SCRIPT = (
    "document.body.className += ' js-enabled' + "
    "('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');"
)
"""GOV.UK Frontend's own: the one script that stands in our pages, allowed by its digest."""

_POLICY = {
    "default-src": "'none'",
    "script-src": f"'self' 'sha256-{b64encode(sha256(SUPPORT_SCRIPT.encode()).digest()).decode()}'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}

_HEADERS = {
    "Content-Security-Policy": "; ".join(f"{what} {where}" for what, where in _POLICY.items()),
    "X-Content-Type-Options": "nosniff",
    # Not "no-referrer": the guard against forged requests reads the referrer of a secure form.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
_YEAR = 365 * 24 * 60 * 60
_FOR_EVER = f"public, max-age={_YEAR}, immutable"


def register(app: Flask, is_https: bool) -> None:
    """Send the headers with every answer, errors and downloads too."""
    app.after_request(_add_headers)
    if is_https:
        app.after_request(_ask_for_https)


def _add_headers(response: Response) -> Response:
    """Add what a view did not set itself: a download brings a stricter policy of its own."""
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    if request.endpoint == "static":
        response.headers["Cache-Control"] = _FOR_EVER if _is_stamped(response) else "no-cache"
    else:
        response.headers["Cache-Control"] = "no-store"
    return response


def _ask_for_https(response: Response) -> Response:
    """Have browsers come back by https alone."""
    response.headers["Strict-Transport-Security"] = f"max-age={_YEAR}; includeSubDomains"
    return response


def _is_stamped(response: Response) -> bool:
    """Whether the address changes with the file's bytes."""
    return "v" in request.args and response.status_code in (200, 206, 304)
