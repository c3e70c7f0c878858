"""Settings: sound defaults, and a refusal to start with anything weak."""

from __future__ import annotations

import json
import stat
import traceback
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from checklist.app import create_app
from checklist.settings import BadSettings, Settings, read_settings
from tests.environment import read_settings_from


def read(folder: Path, **more: str) -> Settings:
    return read_settings_from({"CHECKLIST_DATA": str(folder / "var"), **more})


def test_a_plain_machine_needs_no_settings(tmp_path: Path) -> None:
    settings = read(tmp_path)

    assert settings.url == "http://localhost:5000"
    assert settings.port == 5000
    assert not settings.is_https
    assert settings.database == f"sqlite:///{tmp_path / 'var' / 'checklist.sqlite'}"
    assert settings.limits.file == 50 * 1024 * 1024
    assert settings.trusted_proxies == 0
    assert settings.holds_off_floods
    assert not settings.is_quick_to_hash


def test_secrets_are_made_once_for_their_owner_alone(tmp_path: Path) -> None:
    first, again = read(tmp_path), read(tmp_path)
    other = read(tmp_path / "elsewhere")

    kept = tmp_path / "var" / "secrets.json"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert first.secret_key == again.secret_key != other.secret_key
    assert first.secret_key not in repr(first)


def test_processes_that_start_together_share_their_secrets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(20):
        monkeypatch.setenv("CHECKLIST_DATA", str(tmp_path / str(number)))
        with ThreadPoolExecutor(8) as pool:
            all_settings = pool.map(lambda _: read_settings(), range(8))
            assert len({settings.secret_key for settings in all_settings}) == 1


WEAK = ["", "secret", "changeme", "dev", "password", "0123456789abcdef0123456789abcde", "a" * 64]


@pytest.mark.parametrize("weak", WEAK)
def test_a_weak_secret_is_refused(tmp_path: Path, weak: str) -> None:
    read(tmp_path)
    path = tmp_path / "var" / "secrets.json"
    kept = json.loads(path.read_text())
    path.write_text(json.dumps(kept | {"secret_key": weak}))

    with pytest.raises(BadSettings, match="secret_key"):
        read(tmp_path)


@pytest.mark.parametrize("content", ["", "[]", "{", "null", '{"secret_key": 7}', "\x00"])
def test_a_damaged_file_of_secrets_is_told_and_left_alone(tmp_path: Path, content: str) -> None:
    read(tmp_path)
    path = tmp_path / "var" / "secrets.json"
    path.write_text(content)

    with pytest.raises(BadSettings, match=r"secrets\.json"):
        read(tmp_path)

    assert path.read_text() == content


def test_secrets_others_may_read_are_refused(tmp_path: Path) -> None:
    read(tmp_path)
    (tmp_path / "var" / "secrets.json").chmod(0o644)

    with pytest.raises(BadSettings, match="chmod 600"):
        read(tmp_path)


@pytest.mark.parametrize(
    "url",
    [
        "https://checklist.example",
        "https://checklist.example/",
        "http://localhost:8000",
        "http://127.0.0.1:8000",
        "http://[::1]:8000",
    ],
)
def test_an_address_by_https_or_on_this_machine_will_do(tmp_path: Path, url: str) -> None:
    assert read(tmp_path, CHECKLIST_URL=url).url == url.rstrip("/")


@pytest.mark.parametrize(
    "url",
    [
        "",
        "checklist.example",
        "http://checklist.example",
        "http://localhost.evil.example",
        "ftp://localhost",
        "https://",
        "//localhost",
        "http://localhost@evil.example",
        "https://checklist.example/deeper?x=1",
        "https://checklist.example#x",
        "https://name:word@checklist.example",
        "http://localhost:port",
        "http://localhost:99999",
    ],
)
def test_any_other_address_is_refused(tmp_path: Path, url: str) -> None:
    with pytest.raises(BadSettings, match="CHECKLIST_URL"):
        read(tmp_path, CHECKLIST_URL=url)


@pytest.mark.parametrize("days", [1, 36500])
def test_the_days_that_things_are_kept_are_set(tmp_path: Path, days: int) -> None:
    assert read(tmp_path).keep_days == 90
    assert read(tmp_path, CHECKLIST_KEEP_DAYS=str(days)).keep_days == days


@pytest.mark.parametrize("days", ["0", "36501", "9" * 5000])
def test_more_or_fewer_days_than_there_can_be_are_refused(tmp_path: Path, days: str) -> None:
    with pytest.raises(BadSettings, match="CHECKLIST_KEEP_DAYS to a whole number, 1 to 36500"):
        read(tmp_path, CHECKLIST_KEEP_DAYS=days)


@pytest.mark.parametrize("number", ["", "-1", "0", "1.5", "many", "²", "1e3"])
def test_a_limit_is_a_whole_number(tmp_path: Path, number: str) -> None:
    with pytest.raises(BadSettings, match="CHECKLIST_FILE_MB"):
        read(tmp_path, CHECKLIST_FILE_MB=number)


@pytest.mark.parametrize(
    ("url", "port"),
    [
        ("http://localhost:8000", 8000),
        ("https://checklist.example:8443", 5000),
        ("https://checklist.example", 5000),
    ],
)
def test_the_public_port_of_a_proxy_is_not_listened_on(tmp_path: Path, url: str, port: int) -> None:
    assert read(tmp_path, CHECKLIST_URL=url).port == port


@pytest.mark.parametrize(
    "address", ["sqlite:////srv/x.sqlite", "postgresql+psycopg://me:a%40b@db.example:5432/x"]
)
def test_the_address_of_a_database_is_taken_as_it_is(tmp_path: Path, address: str) -> None:
    assert read(tmp_path, CHECKLIST_DATABASE=address).database == address


@pytest.mark.parametrize("number", ["1", "32"])
def test_pages_are_served_by_as_many_processes_as_are_set(tmp_path: Path, number: str) -> None:
    assert read(tmp_path, CHECKLIST_PROCESSES=number).processes == int(number)


@pytest.mark.parametrize("number", ["0", "33"])
def test_no_other_number_of_processes_is_taken(tmp_path: Path, number: str) -> None:
    with pytest.raises(BadSettings, match="CHECKLIST_PROCESSES to a whole number, 1 to 32"):
        read(tmp_path, CHECKLIST_PROCESSES=number)


@pytest.mark.parametrize("seconds", ["0", "300"])
def test_a_stop_is_told_for_as_long_as_is_set(tmp_path: Path, seconds: str) -> None:
    assert read(tmp_path, CHECKLIST_DRAIN_SECONDS=seconds).drain_seconds == int(seconds)


@pytest.mark.parametrize("seconds", ["-1", "301"])
def test_no_stop_is_told_for_longer(tmp_path: Path, seconds: str) -> None:
    with pytest.raises(BadSettings, match="CHECKLIST_DRAIN_SECONDS to a whole number, 0 to 300"):
        read(tmp_path, CHECKLIST_DRAIN_SECONDS=seconds)


def test_proxies_are_trusted_by_number(tmp_path: Path) -> None:
    assert read(tmp_path, CHECKLIST_TRUSTED_PROXIES="2").trusted_proxies == 2


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_cookies_are_for_https_and_this_host_alone(settings: Settings) -> None:
    settings.data.mkdir()
    safe = create_app(replace(settings, url="https://checklist.example"))
    plain = create_app(settings)

    sent = safe.test_client().get("/sign-in", base_url="https://checklist.example")
    sent_plain = plain.test_client().get("/sign-in")

    [cookie] = sent.headers.getlist("Set-Cookie")
    assert cookie.startswith("__Host-checklist=")
    assert {part.strip() for part in cookie.split(";")[1:]} == {
        "Secure",
        "HttpOnly",
        "Path=/",
        "SameSite=Lax",
    }
    [cookie] = sent_plain.headers.getlist("Set-Cookie")
    assert cookie.startswith("checklist=")
    assert {part.strip() for part in cookie.split(";")[1:]} == {
        "HttpOnly",
        "Path=/",
        "SameSite=Lax",
    }


def test_who_runs_the_service_may_be_said(tmp_path: Path) -> None:
    assert read(tmp_path).run_by == ""
    assert read(tmp_path, CHECKLIST_RUN_BY=" Testshire Police ").run_by == "Testshire Police"


def test_the_address_for_help_is_one_or_none(tmp_path: Path) -> None:
    assert read(tmp_path).contact == ""
    assert read(tmp_path, CHECKLIST_CONTACT=" help@force.test ").contact == "help@force.test"
    for wrong in ("help", "help@force.test?subject=x", "<b>@force.test", "a@b@c"):
        with pytest.raises(BadSettings, match="CHECKLIST_CONTACT"):
            read(tmp_path, CHECKLIST_CONTACT=wrong)


SECRET = "hunter2-and-more"


def test_no_password_is_in_what_is_printed_of_settings(tmp_path: Path) -> None:
    settings = read(
        tmp_path,
        CHECKLIST_DATABASE=f"postgresql+psycopg://us:{SECRET}@localhost/checklist",
        CHECKLIST_STORE="s3://bucket?endpoint=https://store.example",
        CHECKLIST_STORE_KEY="us",
        CHECKLIST_STORE_SECRET=SECRET,
        CHECKLIST_MAIL="smtps://mail.example",
        CHECKLIST_MAIL_FROM="checklist@force.test",
        CHECKLIST_MAIL_PASSWORD=SECRET,
    )

    assert settings.bucket is not None
    assert settings.mail is not None
    assert SECRET in settings.database
    assert settings.bucket.secret == settings.mail.password == SECRET
    assert SECRET not in repr(settings)


@pytest.mark.parametrize(
    "wrong",
    [
        {"CHECKLIST_URL": f"https://us:{SECRET}@checklist.example"},
        {"CHECKLIST_FILE_MB": SECRET},
        {"CHECKLIST_CLAMD": SECRET},
        {"CHECKLIST_STORE": f"https://us:{SECRET}@store.example"},
        {"CHECKLIST_MAIL": f"smtps://us:{SECRET}@mail.example", "CHECKLIST_MAIL_FROM": "a@b.test"},
        {"CHECKLIST_MAIL": "smtps://mail.example", "CHECKLIST_MAIL_FROM": SECRET},
        {"CHECKLIST_CONTACT": SECRET},
    ],
)
def test_a_refusal_does_not_repeat_what_was_set(tmp_path: Path, wrong: dict[str, str]) -> None:
    with pytest.raises(BadSettings) as refused:
        read(tmp_path, CHECKLIST_MAIL_PASSWORD=SECRET, **wrong)

    assert SECRET not in "".join(traceback.format_exception(refused.value))
    assert refused.value.__suppress_context__ or refused.value.__context__ is None


def test_the_data_folder_is_made_for_its_owner_alone_and_one_open_to_others_is_refused(
    tmp_path: Path,
) -> None:
    (tmp_path / "shared" / "var").mkdir(parents=True)
    (tmp_path / "shared" / "var").chmod(0o750)

    read(tmp_path)
    with pytest.raises(BadSettings, match="chmod 700"):
        read(tmp_path / "shared")

    assert stat.S_IMODE((tmp_path / "var").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "shared" / "var").stat().st_mode) == 0o750


def test_a_second_factor_is_optional_only_where_nobody_else_can_reach_the_service(
    tmp_path: Path,
) -> None:
    here = {"CHECKLIST_DATA": str(tmp_path / "data")}
    optional = {**here, "CHECKLIST_SECOND_FACTOR": "optional"}

    assert read_settings_from(here).is_second_factor_optional is False
    assert read_settings_from(optional).is_second_factor_optional is True
    with pytest.raises(BadSettings, match="optional only at http://localhost"):
        read_settings_from({**optional, "CHECKLIST_URL": "https://checklist.example"})
    with pytest.raises(BadSettings, match="Leave out CHECKLIST_SECOND_FACTOR"):
        read_settings_from({**here, "CHECKLIST_SECOND_FACTOR": "no"})
