"""No two services share a store of evidence, and none goes on with another store unasked."""

from __future__ import annotations

import shutil
import stat
from pathlib import Path
from subprocess import CompletedProcess

from tests import test_starting
from tests.evidence.storage.s3_server import KEY, SECRET, running_seaweed
from tests.test_starting import assert_refused

STARTS = (["serve"], ["work", "--once"], ["evidence", "tidy"])


def run(folder: Path, *words: str, **settings: str) -> CompletedProcess[str]:
    """Run a command with its data in a folder, and with more settings."""
    return test_starting.run(folder, *words, umask=0o022, **settings)


def begin(folder: Path, **settings: str) -> Path:
    """A service that ran before, with its data in a folder."""
    assert run(folder, "migrate", **settings).returncode == 0
    begun = run(folder, "work", "--once", **settings)
    assert begun.returncode == 0, begun.stderr
    return folder


def test_two_databases_do_not_share_a_folder_of_evidence(tmp_path: Path) -> None:
    folder = begin(tmp_path / "var")
    other = {"CHECKLIST_DATABASE": f"sqlite:///{tmp_path / 'other.sqlite'}"}
    assert run(folder, "migrate", **other).returncode == 0

    for command in STARTS:
        ended = run(folder, *command, **other)
        assert_refused(ended, f"{folder / 'evidence'} belongs to another database than this one")
        assert "`checklist evidence accept`" in ended.stderr

    assert run(folder, "work", "--once").returncode == 0
    assert stat.S_IMODE((folder / "evidence" / "service").stat().st_mode) == 0o600


def test_another_store_is_refused_until_it_is_accepted_or_the_first_is_back(
    tmp_path: Path,
) -> None:
    folder = begin(tmp_path / "var")
    kept = (folder / "evidence").rename(tmp_path / "kept")

    for command in STARTS:
        assert_refused(run(folder, *command), "was used with other evidence than there is in")
    shutil.copytree(kept, folder / "evidence")
    assert run(folder, "work", "--once").returncode == 0
    assert "Nothing was changed" in run(folder, "evidence", "accept").stdout

    shutil.rmtree(folder / "evidence")
    assert "Accepted" in run(folder, "evidence", "accept").stdout
    assert run(folder, "work", "--once").returncode == 0
    shutil.rmtree(folder / "evidence")
    kept.rename(folder / "evidence")
    assert_refused(run(folder, "work", "--once"), "was used with other evidence")


def test_new_secrets_leave_the_store_known(tmp_path: Path) -> None:
    folder = begin(tmp_path / "var")
    (folder / "secrets.json").unlink()
    assert run(folder, "secrets", "accept").returncode == 0
    shutil.rmtree(folder / "evidence")

    assert_refused(run(folder, "work", "--once"), "was used with other evidence")


def test_two_databases_do_not_share_a_bucket_and_one_that_is_away_stops_nobody(
    tmp_path: Path,
) -> None:
    with running_seaweed(tmp_path / "seaweed") as bucket:
        settings = {
            "CHECKLIST_STORE": f"s3://{bucket.name}?endpoint={bucket.endpoint}",
            "CHECKLIST_STORE_KEY": KEY,
            "CHECKLIST_STORE_SECRET": SECRET,
        }
        first = begin(tmp_path / "first", **settings)
        other = tmp_path / "other"
        assert run(other, "migrate", **settings).returncode == 0

        for command in STARTS:
            refused = run(other, *command, **settings)
            assert_refused(refused, f"the bucket {bucket.name} belongs to another database")
        assert run(first, "work", "--once", **settings).returncode == 0
        # A machine of the same service on which the setting was forgotten.
        assert_refused(run(first, "work", "--once"), "was used with other evidence")

    away = run(first, "work", "--once", **settings)
    assert "evidence accept" not in away.stderr
