"""The secret key that cookies are signed with: made on first use, and kept in a file."""

from __future__ import annotations

import json
import os
import secrets
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

SECRETS_FILE = "secrets.json"

# Enough for 128 bits even in hexadecimal, and varied enough not to be a key held down.
_SHORTEST_KEY = 32
_FEWEST_DISTINCT_CHARACTERS = 10


class BadSecrets(Exception):
    """The secrets cannot be used; the text says what to do."""


def load_secret_key(path: Path) -> str:
    """Load the secret key of this installation, made on first use and readable by its owner only.

    Raises BadSecrets where the file is open to others, damaged, or holds a weak key.
    """
    if not path.exists():
        _make_secrets(path)
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        raise BadSecrets(f"Others can read the secrets of this service: chmod 600 {path}")
    try:
        key = dict(json.loads(path.read_text())).get("secret_key")
    except (ValueError, TypeError):
        raise BadSecrets(f"Bring back secrets.json from a backup: {path} is damaged") from None
    if not isinstance(key, str):
        key = ""
    if len(key) >= _SHORTEST_KEY and len(set(key)) >= _FEWEST_DISTINCT_CHARACTERS:
        return key
    raise BadSecrets(f"Set secret_key in secrets.json to {_SHORTEST_KEY} random characters or more")


def _make_secrets(path: Path) -> None:
    """Make new secrets, unless another process was quicker.

    The file gets its name only once it is whole, and ``link`` never replaces an existing one, so
    processes that start together end with the same secrets.
    """
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".secrets-")  # mode 600
    with os.fdopen(handle, "w") as file:
        json.dump({"secret_key": secrets.token_urlsafe(48)}, file)
        file.flush()
        os.fsync(file.fileno())
    with suppress(FileExistsError):
        os.link(temporary, path)
    Path(temporary).unlink()
