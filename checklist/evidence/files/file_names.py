"""The name of an uploaded file, which is displayed and never used as a path."""

from __future__ import annotations

import re

from checklist.core.characters import compose, drop_hidden, unify_breaks
from checklist.core.errors import UserError

# What file systems and browsers take at most, so that the file can be saved under its name again.
_LONGEST_NAME = 255


def clean_file_name(sent: str | None) -> str:
    """Clean a file name for display: any script, without path or invisible characters.

    Raises UserError where it is too long to be a file's name.
    """
    # Windows shows "policy.pdf." and "policy.pdf" as one name, and mail programs send either.
    last_part = (sent or "").replace("\\", "/").rpartition("/")[2].rstrip(".")
    # A name is one line in headers and logs; "report<U+202E>fdp.exe" would show as "reportexe.pdf".
    name = drop_hidden(re.sub("[\n\t]", " ", unify_breaks(compose(last_part)))).strip()
    stem, dot, ending = name.rpartition(".")
    if dot and not stem.strip(" ."):
        name = f"unnamed.{ending}"
    if len(name) > _LONGEST_NAME:
        raise UserError(
            "Give the file a name of {most} characters or fewer", field="files", most=_LONGEST_NAME
        )
    return name or "unnamed"


def find_extension(name: str) -> str:
    """Return the extension in lower case; only U+002E counts as a full stop."""
    return name.rpartition(".")[2].lower() if "." in name else ""


def suggest_title(name: str) -> str:
    """Suggest a title: the name without its extension."""
    return name.rpartition(".")[0] or name
