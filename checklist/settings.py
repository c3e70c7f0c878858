"""Settings from the environment, each with a default that suits a plain machine."""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

LOCAL_HOSTS = {"localhost", "127.0.0.1", "::1"}
DEFAULT_PORT = 5000
MEGABYTE = 1024 * 1024
SHORTEST_KEY = 32


class BadSettings(Exception):
    """A setting that the service refuses to start with; the text says what to set."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much may be uploaded: bytes a file, files a request, bytes a force."""

    file: int = 50 * MEGABYTE
    files: int = 10
    force: int = 5 * 1024 * MEGABYTE


@dataclass(frozen=True, slots=True)
class Settings:
    """All that differs between one installation and the next."""

    url: str
    data: Path
    database: str
    secret_key: str
    password_salt: str
    limits: Limits = field(default_factory=Limits)
    trusted_proxies: int = 0
    is_quick_to_hash: bool = False
    holds_off_floods: bool = True

    @property
    def is_https(self) -> bool:
        return self.url.startswith("https:")

    @property
    def port(self) -> int:
        return urlsplit(self.url).port or DEFAULT_PORT

    @property
    def evidence(self) -> Path:
        """The folder of the local evidence store."""
        return self.data / "evidence"

    @property
    def reports(self) -> Path:
        """The folder finished reports are kept in."""
        return self.data / "reports"


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the settings, making the data folder and its secrets on first use.

    Raises BadSettings where the address, a number or a secret will not do.
    """
    data = Path(environment.get("CHECKLIST_DATA", "var")).resolve()
    url = checked_url(environment.get("CHECKLIST_URL", f"http://localhost:{DEFAULT_PORT}"))
    data.mkdir(parents=True, exist_ok=True)
    kept = kept_secrets(data / "secrets.json")
    return Settings(
        url=url,
        data=data,
        database=environment.get("CHECKLIST_DATABASE", f"sqlite:///{data / 'checklist.sqlite'}"),
        secret_key=strong(kept, "secret_key"),
        password_salt=strong(kept, "password_salt"),
        limits=Limits(
            file=megabytes(environment, "CHECKLIST_FILE_MB", 50),
            files=whole(environment, "CHECKLIST_FILES_A_REQUEST", 10),
            force=megabytes(environment, "CHECKLIST_FORCE_MB", 5 * 1024),
        ),
        trusted_proxies=whole(environment, "CHECKLIST_TRUSTED_PROXIES", 0, least=0),
    )


def checked_url(url: str) -> str:
    """The public address: https anywhere, http on this machine only. Raises BadSettings."""
    parts = urlsplit(url)
    if parts.scheme == "https" and parts.hostname:
        return url.rstrip("/")
    if parts.scheme == "http" and parts.hostname in LOCAL_HOSTS:
        return url.rstrip("/")
    raise BadSettings("Set CHECKLIST_URL to an https address, or to http://localhost:PORT")


def whole(environment: Mapping[str, str], name: str, default: int, *, least: int = 1) -> int:
    """A whole number from the environment. Raises BadSettings."""
    text = environment.get(name, str(default))
    if not text.isdecimal() or int(text) < least:
        raise BadSettings(f"Set {name} to a whole number, {least} or more")
    return int(text)


def megabytes(environment: Mapping[str, str], name: str, default: int) -> int:
    """A size given in megabytes, as bytes. Raises BadSettings."""
    return whole(environment, name, default) * MEGABYTE


def kept_secrets(path: Path) -> dict[str, str]:
    """The secrets of this installation, made once, readable by their owner only."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return dict(json.loads(path.read_text()))
    made = {"secret_key": secrets.token_urlsafe(48), "password_salt": secrets.token_urlsafe(48)}
    with os.fdopen(handle, "w") as file:
        json.dump(made, file)
        file.flush()
        os.fsync(file.fileno())
    return made


def strong(kept: Mapping[str, str], name: str) -> str:
    """A secret long enough to be one. Raises BadSettings."""
    secret = kept.get(name, "")
    if len(secret) < SHORTEST_KEY:
        raise BadSettings(f"Set {name} in secrets.json to {SHORTEST_KEY} random characters or more")
    return secret
