"""Addresses inside this service."""

from __future__ import annotations

from urllib.parse import urlsplit

HOME = "/"


def local(address: str | None) -> str:
    """The address, where it is a plain path of this service; else the home page.

    Browsers drop tabs and line ends, take a backslash for a slash, and two slashes for a host.
    """
    if not address or not address.startswith("/") or address.startswith("//"):
        return HOME
    if "\\" in address or not address.isprintable() or any(map(str.isspace, address)):
        return HOME
    try:
        parts = urlsplit(address)
    except ValueError:
        return HOME
    return HOME if parts.scheme or parts.netloc else address
