"""The data folder, which holds answers and secrets: made on first use, and closed to others."""

from __future__ import annotations

import os
import stat
from pathlib import Path


class BadDataFolder(Exception):
    """The data folder cannot be used; the text says what to do."""


def make_data_folder(data: Path) -> None:
    """Make the data folder, which holds answers and secrets. Raises BadDataFolder.

    It keeps others out whatever the mode of a file in it, so it must not be open to them.
    """
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        mode = stat.S_IMODE(data.stat().st_mode)
    except OSError as error:
        raise BadDataFolder(_describe_bad_folder(data, str(error.strerror))) from None
    if not os.access(data, os.R_OK | os.W_OK | os.X_OK):
        raise BadDataFolder(_describe_bad_folder(data, "Permission denied"))
    if mode & 0o077:
        raise BadDataFolder(f"Others can open the data folder of this service: chmod 700 {data}")


def _describe_bad_folder(data: Path, reason: str) -> str:
    return (
        f"The data folder {data} cannot be used ({reason}). Set CHECKLIST_DATA to a folder that"
        " belongs to the user this runs as"
    )
