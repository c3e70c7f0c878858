"""The addresses of pages that a force names as evidence: one rule for forms, files and links."""

from __future__ import annotations

from urllib.parse import urlsplit

from checklist.core.characters import drop_hidden
from checklist.core.errors import UserError

# Only these: the address becomes a link, and ``javascript:`` would run in it.
_SCHEMES = ("https", "http")


def read_web_address(typed: str) -> str:
    """Return the address of a page as it is stored. Raises UserError, which says what to mend.

    Characters that nobody sees are left out, as they come along when an address is copied.
    """
    address = drop_hidden(typed.replace("\n", " ").replace("\t", " ")).strip()
    try:
        parts = urlsplit(address)
        is_page = parts.scheme in _SCHEMES and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_page = False
    if not is_page:
        raise UserError("Enter a web address that begins with https:// or http://", field="address")
    if any(character.isspace() for character in address):
        raise UserError(
            "Take the spaces out of the web address, or write %20 for each", field="address"
        )
    if "@" in parts.netloc:
        raise UserError(
            "Take the user name and password out of the web address: everybody who may see this"
            " evidence would see them",
            field="address",
        )
    return parts.scheme + address[len(parts.scheme) :]


def is_web_address(text: str) -> bool:
    """Say whether a text may be shown as a link."""
    try:
        return bool(read_web_address(text))
    except UserError:
        return False
