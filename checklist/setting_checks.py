"""What each setting is checked for by itself, and the sentence that says what to set instead."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from pydantic import BeforeValidator, ValidationInfo

LOCAL_HOSTS = {"localhost", "127.0.0.1", "::1"}
# Nothing that could end a mailto link or a header, add a parameter or a second address.
PLAIN_ADDRESS = r"[^\s@<>\"'?&]+@[^\s@<>\"'?&]+"
_PORTS = 65536
_MOST = 10**9  # of anything that is set; Python refuses to read much longer numbers


def check_url(url: str) -> str:
    """Check the public address: https anywhere, http on this machine only."""
    try:
        parts = urlsplit(url)
        is_plain = parts.geturl() == f"{parts.scheme}://{parts.netloc}{parts.path}"
        is_whole = is_plain and parts.path in {"", "/"} and "@" not in parts.netloc
        is_safe = parts.scheme == "https" or (
            parts.scheme == "http" and parts.hostname in LOCAL_HOSTS
        )
        if is_whole and is_safe and parts.hostname and parts.port != 0:
            return url.rstrip("/")
    except ValueError:
        pass  # a port that is no number, or brackets that hold no address
    raise ValueError("Set CHECKLIST_URL to an https address, or to http://localhost:PORT")


def check_second_factor(choice: str, info: ValidationInfo) -> str:
    """Check who needs a second factor: it is optional where nobody else reaches the service."""
    is_local = "http://" in str(info.data.get("url"))
    if choice == "required" or (choice == "optional" and is_local):
        return choice
    raise ValueError("Leave out CHECKLIST_SECOND_FACTOR: it is optional only at http://localhost")


def check_scanner(address: str) -> str:
    """Check the address of clamd: the path of its socket, or host:port."""
    host, _, port = address.rpartition(":")
    if address[:1] in {"", "/"} or (host and port.isdecimal() and 0 < int(port) < _PORTS):
        return address
    raise ValueError("Set CHECKLIST_CLAMD to the path of clamd's socket, or to HOST:PORT")


def check_contact(address: str) -> str:
    """Check the e-mail address that pages give for help; it may be empty."""
    address = address.strip()
    if address and not re.fullmatch(PLAIN_ADDRESS, address):
        raise ValueError("Set CHECKLIST_CONTACT to an e-mail address, or leave it out")
    return address


def whole_number(name: str, least: int = 1, most: int = _MOST) -> BeforeValidator:
    """Read a whole number in our words: pydantic's own would also take "5.0" and "1_000"."""
    range_ = f"{least} or more" if most == _MOST else f"{least} to {most}"

    def read(text: object) -> int:
        is_number = isinstance(text, str) and text.isdecimal() and len(text) <= len(str(_MOST))
        if not is_number or not least <= int(str(text)) <= most:
            raise ValueError(f"Set {name} to a whole number, {range_}")
        return int(str(text))

    return BeforeValidator(read)
