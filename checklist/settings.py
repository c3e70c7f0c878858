"""Settings from the environment, each with a default that suits a plain machine."""

from __future__ import annotations

import difflib
import os
import re
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Annotated
from urllib.parse import parse_qsl, urlsplit

from pydantic import (
    AfterValidator,
    Field,
    SecretStr,
    ValidationError,
)
from pydantic_settings import BaseSettings, SettingsConfigDict

from checklist.data_folder import BadDataFolder, make_data_folder
from checklist.secret_key import SECRETS_FILE, BadSecrets, load_secret_key
from checklist.setting_checks import (
    LOCAL_HOSTS,
    PLAIN_ADDRESS,
    check_contact,
    check_scanner,
    check_second_factor,
    check_url,
    whole_number,
)

_DEFAULT_PORT = 5000
MEGABYTE = 1024 * 1024
_FORM_FIELDS_SIZE = 2 * MEGABYTE  # the longest text answer, typed beside the files
_NOT_SETTINGS = {"CHECKLIST_PROVE"}  # of the tests
_MOST_PROCESSES = 32  # of one machine, each with its memory and its connections
_LONGEST_DRAIN = 300  # seconds; a proxy that has not noticed by then asks nothing
_LONGEST_KEPT = 36500  # days, a hundred years: no date before that is asked for
_MAIL_PORTS = {"smtp": 587, "smtps": 465}


class Tls(StrEnum):
    """When a connection to the mail server is encrypted."""

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
        """The largest request with files, in bytes, with what is typed beside them."""
        return self.file * self.files + _FORM_FIELDS_SIZE


@dataclass(frozen=True, slots=True)
class Bucket:
    """A bucket of an S3-compatible store, and its credentials."""

    name: str
    endpoint: str
    region: str
    key: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class MailServer:
    """The server that mail is sent through: its encryption, its credentials and our address."""

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
    limits: Limits = field(default_factory=Limits)
    scanner: str = ""
    scan_again_hours: int = 0
    keep_days: int = 90
    bucket: Bucket | None = None
    mail: MailServer | None = None
    trusted_proxies: int = 0
    processes: int = 0
    drain_seconds: int = 0
    contact: str = ""
    run_by: str = ""
    own_sets: Path | None = None
    audit_heads: Path | None = None
    is_second_factor_optional: bool = False
    is_quick_to_hash: bool = False
    holds_off_floods: bool = True

    @property
    def is_https(self) -> bool:
        return self.url.startswith("https:")

    @property
    def host(self) -> str:
        """The host's name in the address: passkeys belong to it, and to no other."""
        return urlsplit(self.url).hostname or ""

    @property
    def port(self) -> int:
        """The port to listen on; that of an https address is the proxy's in front."""
        return (None if self.is_https else urlsplit(self.url).port) or _DEFAULT_PORT

    @property
    def evidence(self) -> Path:
        """The folder of the local evidence store."""
        return self.data / "evidence"

    @property
    def secrets(self) -> Path:
        """The file of the secrets that all machines of one service share."""
        return self.data / SECRETS_FILE

    @property
    def demonstration(self) -> Path:
        """The file that holds the demonstration's passwords, once it is loaded."""
        return self.data / "demonstration.json"

    @property
    def reports(self) -> Path:
        """The folder of finished reports."""
        return self.data / "reports"


def read_settings() -> Settings:
    """Read the settings, making the data folder and its secrets on first use.

    Raises BadSettings where a variable or a secret will not do.
    """
    environment = _read_environment()
    data = environment.data.resolve()
    bucket, mail = _build_bucket(environment), _build_mail_server(environment)
    database = _database_url(environment, data)
    try:
        make_data_folder(data)
    except BadDataFolder as error:
        raise BadSettings(str(error)) from None
    return Settings(
        url=environment.url,
        data=data,
        database=database,
        secret_key=_load_secret_key(data),
        limits=Limits(
            file=environment.file_megabytes * MEGABYTE,
            files=environment.files_a_request,
            force=environment.force_megabytes * MEGABYTE,
        ),
        scanner=environment.scanner,
        scan_again_hours=environment.scan_again_hours,
        keep_days=environment.keep_days,
        bucket=bucket,
        mail=mail,
        trusted_proxies=environment.trusted_proxies,
        processes=environment.processes,
        drain_seconds=environment.drain_seconds,
        contact=environment.contact,
        run_by=environment.run_by.strip(),
        own_sets=_find_sets_folder(environment),
        audit_heads=environment.audit_heads,
        is_second_factor_optional=environment.second_factor == "optional",
    )


def read_own_sets_folder() -> Path | None:
    """Read the folder of one's own question sets, if one is set. Raises BadSettings."""
    return _find_sets_folder(_read_environment())


class _Environment(BaseSettings):
    """The environment variables as they are set, each checked by itself.

    What may hold a password is a SecretStr, and no error repeats what was set.
    """

    model_config = SettingsConfigDict(
        case_sensitive=True, frozen=True, hide_input_in_errors=True, validate_default=False
    )

    url: Annotated[str, AfterValidator(check_url)] = Field(
        f"http://localhost:{_DEFAULT_PORT}", validation_alias="CHECKLIST_URL"
    )
    data: Path = Field(Path("var"), validation_alias="CHECKLIST_DATA")
    database: SecretStr | None = Field(None, validation_alias="CHECKLIST_DATABASE")
    file_megabytes: Annotated[int, whole_number("CHECKLIST_FILE_MB")] = Field(
        50, validation_alias="CHECKLIST_FILE_MB"
    )
    files_a_request: Annotated[int, whole_number("CHECKLIST_FILES_A_REQUEST")] = Field(
        10, validation_alias="CHECKLIST_FILES_A_REQUEST"
    )
    force_megabytes: Annotated[int, whole_number("CHECKLIST_FORCE_MB")] = Field(
        5 * 1024, validation_alias="CHECKLIST_FORCE_MB"
    )
    scanner: Annotated[str, AfterValidator(check_scanner)] = Field(
        "", validation_alias="CHECKLIST_CLAMD"
    )
    scan_again_hours: Annotated[int, whole_number("CHECKLIST_SCAN_AGAIN_HOURS", least=0)] = Field(
        24, validation_alias="CHECKLIST_SCAN_AGAIN_HOURS"
    )
    keep_days: Annotated[int, whole_number("CHECKLIST_KEEP_DAYS", most=_LONGEST_KEPT)] = Field(
        90, validation_alias="CHECKLIST_KEEP_DAYS"
    )
    store: str = Field("", validation_alias="CHECKLIST_STORE")
    store_key: str = Field("", validation_alias="CHECKLIST_STORE_KEY")
    store_secret: SecretStr = Field(SecretStr(""), validation_alias="CHECKLIST_STORE_SECRET")
    mail: str = Field("", validation_alias="CHECKLIST_MAIL", repr=False)
    mail_from: str = Field("", validation_alias="CHECKLIST_MAIL_FROM")
    mail_user: str = Field("", validation_alias="CHECKLIST_MAIL_USER")
    mail_password: SecretStr = Field(SecretStr(""), validation_alias="CHECKLIST_MAIL_PASSWORD")
    trusted_proxies: Annotated[int, whole_number("CHECKLIST_TRUSTED_PROXIES", least=0)] = Field(
        0, validation_alias="CHECKLIST_TRUSTED_PROXIES"
    )
    processes: Annotated[int, whole_number("CHECKLIST_PROCESSES", most=_MOST_PROCESSES)] = Field(
        0, validation_alias="CHECKLIST_PROCESSES"
    )
    drain_seconds: Annotated[
        int, whole_number("CHECKLIST_DRAIN_SECONDS", least=0, most=_LONGEST_DRAIN)
    ] = Field(0, validation_alias="CHECKLIST_DRAIN_SECONDS")
    contact: Annotated[str, AfterValidator(check_contact)] = Field(
        "", validation_alias="CHECKLIST_CONTACT"
    )
    run_by: str = Field("", validation_alias="CHECKLIST_RUN_BY", max_length=200)
    own_sets: str = Field("", validation_alias="CHECKLIST_SETS")
    audit_heads: Path | None = Field(None, validation_alias="CHECKLIST_AUDIT_HEADS")
    second_factor: Annotated[str, AfterValidator(check_second_factor)] = Field(
        "required", validation_alias="CHECKLIST_SECOND_FACTOR"
    )


def _database_url(environment: _Environment, data: Path) -> str:
    """Give the address of the database: SQLite in the data folder, unless another is set."""
    if environment.database is None:
        return f"sqlite:///{data / 'checklist.sqlite'}"
    address = environment.database.get_secret_value()
    try:
        parts = urlsplit(address)
        is_postgresql = parts.scheme == "postgresql+psycopg" and parts.port != 0
    except ValueError:
        is_postgresql = False
    if is_postgresql or re.fullmatch(r"sqlite:///[^?]+", address):
        return address
    raise BadSettings(
        "Set CHECKLIST_DATABASE to postgresql+psycopg://USER:PASSWORD@HOST/NAME, or to"
        " sqlite:////PATH, or leave it out"
    )


def _find_sets_folder(environment: _Environment) -> Path | None:
    """Find the folder of one's own question sets, if one is set. Raises BadSettings."""
    if not environment.own_sets:
        return None
    folder = Path(environment.own_sets).resolve()
    if folder.is_dir() and os.access(folder, os.R_OK | os.X_OK):
        return folder
    raise BadSettings(
        f"Set CHECKLIST_SETS to a folder that the user this runs as can read; {folder} is none"
    )


def _load_secret_key(data: Path) -> str:
    """Load the secret key of this installation. Raises BadSettings."""
    try:
        return load_secret_key(data / SECRETS_FILE)
    except BadSecrets as error:
        raise BadSettings(str(error)) from None


def _refuse_unknown_names() -> None:
    """Refuse a setting that there is not, most likely misspelt. Raises BadSettings."""
    known = {str(field.validation_alias) for field in _Environment.model_fields.values()}
    for name in sorted(os.environ):
        if name.startswith("CHECKLIST_") and name not in known | _NOT_SETTINGS:
            near = difflib.get_close_matches(name, known, n=1, cutoff=0)
            raise BadSettings(f"There is no setting {name}. Did you mean {near[0]}?")


def _read_environment() -> _Environment:
    """Read the environment; the first variable that will not do is named. Raises BadSettings."""
    _refuse_unknown_names()
    try:
        return _Environment()
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        sentence = first["ctx"]["error"] if "ctx" in first else f"Set {first['loc'][0]} anew"
        raise BadSettings(str(sentence)) from None


def _build_bucket(environment: _Environment) -> Bucket | None:
    """Build the bucket for evidence, if one is set: ``s3://NAME?endpoint=…&region=…``.

    Raises BadSettings where the address will not do, or a key or secret is missing.
    """
    if not environment.store:
        return None
    parts = urlsplit(environment.store)
    parameters = dict(parse_qsl(parts.query))
    endpoint = urlsplit(parameters.get("endpoint", ""))
    is_safe = endpoint.scheme == "https" or endpoint.hostname in LOCAL_HOSTS
    if parts.scheme != "s3" or not parts.netloc or not endpoint.hostname or not is_safe:
        raise BadSettings(
            "Set CHECKLIST_STORE to s3://BUCKET?endpoint=ADDRESS, with an https address"
        )
    secret = environment.store_secret.get_secret_value()
    if not environment.store_key or not secret:
        raise BadSettings("Set CHECKLIST_STORE_KEY and CHECKLIST_STORE_SECRET")
    region = parameters.get("region", "us-east-1")
    return Bucket(parts.netloc, endpoint.geturl(), region, environment.store_key, secret)


def _build_mail_server(environment: _Environment) -> MailServer | None:
    """Build the mail server, if one is set: ``smtps://HOST`` (TLS) or ``smtp://HOST`` (STARTTLS).

    Only a server on this machine is spoken to in clear. Raises BadSettings.
    """
    if not environment.mail:
        return None
    sender = environment.mail_from.strip()
    if not re.fullmatch(PLAIN_ADDRESS, sender, re.ASCII):
        raise BadSettings("Set CHECKLIST_MAIL_FROM to the e-mail address that mail comes from")
    try:
        parts = urlsplit(environment.mail)
        host, port = parts.hostname or "", parts.port
        is_whole = parts.geturl() == f"{parts.scheme}://{parts.netloc}" and "@" not in parts.netloc
    except ValueError:
        is_whole = False
    if not is_whole or parts.scheme not in _MAIL_PORTS or not host:
        raise BadSettings("Set CHECKLIST_MAIL to smtps://HOST:PORT or smtp://HOST:PORT")
    tls = Tls.NEVER if host in LOCAL_HOSTS else Tls.FIRST
    return MailServer(
        host=host,
        port=port or _MAIL_PORTS[parts.scheme],
        tls=Tls.FROM_THE_START if parts.scheme == "smtps" else tls,
        sender=sender,
        user=environment.mail_user,
        password=environment.mail_password.get_secret_value(),
    )
