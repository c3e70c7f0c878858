"""Where a person may be sent: to paths of this service only."""

from __future__ import annotations

from urllib.parse import urlsplit

_HOME = "/"


def local_path(address: str | None) -> str:
    """Return the address where it is a plain path of this service, and else the home page.

    The address comes from the query string, so anyone may have written it (open redirect).
    Browsers drop tabs and line ends, take a backslash for a slash, and two slashes for a host.
    """
    if not address or not address.startswith("/") or address.startswith("//"):
        return _HOME
    if "\\" in address or not address.isprintable() or any(map(str.isspace, address)):
        return _HOME
    try:
        parts = urlsplit(address)
    except ValueError:  # such as brackets that hold no IPv6 address
        return _HOME
    return _HOME if parts.scheme or parts.netloc else address
