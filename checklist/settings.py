"""Settings from the environment, each with a default that suits a plain machine."""

from __future__ import annotations

import json
import os
import re
import secrets
import stat
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

_LOCAL_HOSTS = {"localhost", "127.0.0.1", "::1"}
_DEFAULT_PORT = 5000
_MOST_PORTS = 65536
MEGABYTE = 1024 * 1024
_SHORTEST_KEY = 32
_FEWEST_KINDS = 10


_MAIL_PORTS = {"smtp": 587, "smtps": 465}
_PLAIN_ADDRESS = r"[^\s@<>\"'?&]+@[^\s@<>\"'?&]+"


class Tls(StrEnum):
    """When a line to the mail server is encrypted."""

    FROM_THE_START = "from the start"
    FIRST = "first"
    NEVER = "never"


class BadSettings(Exception):
    """A setting that the service refuses to start with; the text says what to set."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much may be uploaded: bytes a file, files a request, bytes a force."""

    file: int = 50 * MEGABYTE
    files: int = 10
    force: int = 5 * 1024 * MEGABYTE

    @property
    def request(self) -> int:
        """The most that a request with files may be, what is typed beside them included."""
        return self.file * self.files + 2 * MEGABYTE


@dataclass(frozen=True, slots=True)
class Bucket:
    """A bucket of an S3-compatible store, and what opens it."""

    name: str
    endpoint: str
    region: str
    key: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mail is handed over, how the line is kept secret, and as whom."""

    host: str
    port: int
    tls: Tls
    sender: str
    user: str = ""
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Settings:
    """All that differs between one installation and the next."""

    url: str
    data: Path
    database: str = field(repr=False)
    secret_key: str = field(repr=False)
    password_salt: str = field(repr=False)
    limits: Limits = field(default_factory=Limits)
    scanner: str = ""
    bucket: Bucket | None = None
    mail: MailServer | None = None
    trusted_proxies: int = 0
    contact: str = ""
    is_quick_to_hash: bool = False
    holds_off_floods: bool = True

    @property
    def is_https(self) -> bool:
        return self.url.startswith("https:")

    @property
    def port(self) -> int:
        return urlsplit(self.url).port or _DEFAULT_PORT

    @property
    def evidence(self) -> Path:
        """The folder of the local evidence store."""
        return self.data / "evidence"

    @property
    def demonstration(self) -> Path:
        """Where the demonstration's passwords are kept, if it is loaded."""
        return self.data / "demonstration.json"

    @property
    def reports(self) -> Path:
        """The folder finished reports are kept in."""
        return self.data / "reports"


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the settings, making the data folder and its secrets on first use.

    Raises BadSettings where the address, a number or a secret will not do.
    """
    data = Path(environment.get("CHECKLIST_DATA", "var")).resolve()
    url = _checked_url(environment.get("CHECKLIST_URL", f"http://localhost:{_DEFAULT_PORT}"))
    data.mkdir(parents=True, exist_ok=True)
    kept = _kept_secrets(data / "secrets.json")
    return Settings(
        url=url,
        data=data,
        database=environment.get("CHECKLIST_DATABASE", f"sqlite:///{data / 'checklist.sqlite'}"),
        secret_key=_strong(kept, "secret_key"),
        password_salt=_strong(kept, "password_salt"),
        limits=Limits(
            file=_megabytes(environment, "CHECKLIST_FILE_MB", 50),
            files=_whole(environment, "CHECKLIST_FILES_A_REQUEST", 10),
            force=_megabytes(environment, "CHECKLIST_FORCE_MB", 5 * 1024),
        ),
        scanner=checked_scanner(environment.get("CHECKLIST_CLAMD", "")),
        bucket=bucket_of(environment),
        mail=_mail_server_of(environment),
        trusted_proxies=_whole(environment, "CHECKLIST_TRUSTED_PROXIES", 0, least=0),
        contact=_checked_contact(environment.get("CHECKLIST_CONTACT", "")),
    )


def bucket_of(environment: Mapping[str, str]) -> Bucket | None:
    """The bucket for evidence, if one is set: ``s3://NAME?endpoint=…&region=…``.

    Raises BadSettings where the address will not do, or a key or secret is missing.
    """
    address = environment.get("CHECKLIST_STORE", "")
    if not address:
        return None
    parts = urlsplit(address)
    said = dict(parse_qsl(parts.query))
    endpoint = urlsplit(said.get("endpoint", ""))
    is_safe = endpoint.scheme == "https" or endpoint.hostname in _LOCAL_HOSTS
    if parts.scheme != "s3" or not parts.netloc or not endpoint.hostname or not is_safe:
        raise BadSettings(
            "Set CHECKLIST_STORE to s3://BUCKET?endpoint=ADDRESS, with an https address"
        )
    key = environment.get("CHECKLIST_STORE_KEY", "")
    secret = environment.get("CHECKLIST_STORE_SECRET", "")
    if not key or not secret:
        raise BadSettings("Set CHECKLIST_STORE_KEY and CHECKLIST_STORE_SECRET")
    return Bucket(parts.netloc, endpoint.geturl(), said.get("region", "us-east-1"), key, secret)


def checked_scanner(address: str) -> str:
    """Where clamd listens: the path of its socket, or host:port. Raises BadSettings."""
    host, _, port = address.rpartition(":")
    is_socket = address.startswith("/")
    if not address or is_socket or (host and port.isdecimal() and 0 < int(port) < _MOST_PORTS):
        return address
    raise BadSettings("Set CHECKLIST_CLAMD to the path of clamd's socket, or to HOST:PORT")


def _checked_url(url: str) -> str:
    """The public address: https anywhere, http on this machine only. Raises BadSettings."""
    try:
        parts = urlsplit(url)
        is_plain = parts.geturl() == f"{parts.scheme}://{parts.netloc}{parts.path}"
        is_whole = is_plain and parts.path in {"", "/"} and "@" not in parts.netloc
        is_safe = parts.scheme == "https" or (
            parts.scheme == "http" and parts.hostname in _LOCAL_HOSTS
        )
        if is_whole and is_safe and parts.hostname and parts.port != 0:
            return url.rstrip("/")
    except ValueError:
        pass  # a port that is no number, or brackets that hold no address
    raise BadSettings("Set CHECKLIST_URL to an https address, or to http://localhost:PORT")


def _checked_contact(address: str) -> str:
    """The e-mail address that pages give for help, or nothing. Raises BadSettings."""
    address = address.strip()
    if address and not re.fullmatch(_PLAIN_ADDRESS, address):
        raise BadSettings("Set CHECKLIST_CONTACT to an e-mail address, or leave it out")
    return address


def _mail_server_of(environment: Mapping[str, str]) -> MailServer | None:
    """The mail server, if one is set: ``smtps://HOST`` (TLS) or ``smtp://HOST`` (STARTTLS).

    Only a server on this machine is spoken to in clear. Raises BadSettings.
    """
    address = environment.get("CHECKLIST_MAIL", "")
    if not address:
        return None
    sender = environment.get("CHECKLIST_MAIL_FROM", "").strip()
    if not re.fullmatch(_PLAIN_ADDRESS, sender, re.ASCII):
        raise BadSettings("Set CHECKLIST_MAIL_FROM to the e-mail address that mail comes from")
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
        is_whole = parts.geturl() == f"{parts.scheme}://{parts.netloc}" and "@" not in parts.netloc
    except ValueError:
        is_whole = False
    if not is_whole or parts.scheme not in _MAIL_PORTS or not host:
        raise BadSettings("Set CHECKLIST_MAIL to smtps://HOST:PORT or smtp://HOST:PORT")
    tls = Tls.NEVER if host in _LOCAL_HOSTS else Tls.FIRST
    return MailServer(
        host=host,
        port=port or _MAIL_PORTS[parts.scheme],
        tls=Tls.FROM_THE_START if parts.scheme == "smtps" else tls,
        sender=sender,
        user=environment.get("CHECKLIST_MAIL_USER", ""),
        password=environment.get("CHECKLIST_MAIL_PASSWORD", ""),
    )


def _whole(environment: Mapping[str, str], name: str, default: int, *, least: int = 1) -> int:
    """A whole number from the environment. Raises BadSettings."""
    text = environment.get(name, str(default))
    if not text.isdecimal() or int(text) < least:
        raise BadSettings(f"Set {name} to a whole number, {least} or more")
    return int(text)


def _megabytes(environment: Mapping[str, str], name: str, default: int) -> int:
    """A size given in megabytes, as bytes. Raises BadSettings."""
    return _whole(environment, name, default) * MEGABYTE


def _kept_secrets(path: Path) -> dict[str, object]:
    """The secrets of this installation, made once, readable by their owner only.

    Raises BadSettings where others may read them, or nobody can.
    """
    if not path.exists():
        _make_secrets(path)
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        raise BadSettings(f"Others can read the secrets of this service: chmod 600 {path}")
    try:
        return dict(json.loads(path.read_text()))
    except (ValueError, TypeError):
        raise BadSettings(f"Bring back secrets.json from a backup: {path} is damaged") from None


def _make_secrets(path: Path) -> None:
    """Write new secrets aside and then give them their name, unless somebody was quicker."""
    made = {"secret_key": secrets.token_urlsafe(48), "password_salt": secrets.token_urlsafe(48)}
    handle, aside = tempfile.mkstemp(dir=path.parent, prefix=".secrets-")  # mode 600
    with os.fdopen(handle, "w") as file:
        json.dump(made, file)
        file.flush()
        os.fsync(file.fileno())
    with suppress(FileExistsError):
        os.link(aside, path)
    Path(aside).unlink()


def _strong(kept: Mapping[str, object], name: str) -> str:
    """A secret long and varied enough to be one. Raises BadSettings."""
    secret = kept.get(name)
    if (
        isinstance(secret, str)
        and len(secret) >= _SHORTEST_KEY
        and len(set(secret)) >= _FEWEST_KINDS
    ):
        return secret
    raise BadSettings(f"Set {name} in secrets.json to {_SHORTEST_KEY} random characters or more")
