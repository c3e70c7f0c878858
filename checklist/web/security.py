"""Security headers: what a browser lets a page do, and what it may cache."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256

from flask import Flask, Response, request

SUPPORT_SCRIPT = (
    "document.body.className += ' js-enabled' + "
    "('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');"
)
"""GOV.UK Frontend's own and the only inline script in our pages, allowed by its digest."""

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
_HSTS = f"max-age={_YEAR}; includeSubDomains"
_IMMUTABLE = f"public, max-age={_YEAR}, immutable"


def register(app: Flask, is_https: bool) -> None:
    """Set the headers on every response, errors and downloads too."""
    app.after_request(_set_headers)
    if is_https:
        app.after_request(_set_hsts)


def build_headers(is_https: bool) -> dict[str, str]:
    """Build the headers of an answer that the web server gives by itself, such as a 400."""
    transport = {"Strict-Transport-Security": _HSTS} if is_https else {}
    return {**_HEADERS, **transport, "Cache-Control": "no-store"}


def _set_headers(response: Response) -> Response:
    """Set the headers that a view did not: a download has a stricter policy of its own.

    Pages hold what must not outlive a sign-in, so no browser or proxy may store them.
    """
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    if request.endpoint == "static":
        response.headers["Cache-Control"] = (
            _IMMUTABLE if _is_fingerprinted(response) else "no-cache"
        )
    else:
        response.headers["Cache-Control"] = "no-store"
    return response


def _set_hsts(response: Response) -> Response:
    """Have browsers use https only, for a year from each response."""
    response.headers["Strict-Transport-Security"] = _HSTS
    return response


def _is_fingerprinted(response: Response) -> bool:
    """Say whether the address of a static file holds its fingerprint, so it may be cached."""
    return "v" in request.args and response.status_code in (200, 206, 304)
