"""``checklist new``: write the beginning of a question set, for its author to go on from."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

from checklist.core.question_sets import own_sets
from checklist.core.question_sets.json_schema import build_json_schema

_SKELETON = Path(own_sets.__file__).with_name("skeleton.yaml")
_SCHEMA = "question-set.schema.json"
_ID = re.compile(r"[a-z]+-[0-9]{4}")


class BadNewSet(Exception):
    """No set can be begun under that id; the text says why."""


def write_skeleton(shipped_folder: Path, folder: Path, set_id: str, today: date) -> Path:
    """Write the first version of a set into a folder, beside the JSON Schema for editors.

    Returns its file. Raises BadNewSet where the id will not do, or the set is there already.
    """
    if not _ID.fullmatch(set_id):
        raise BadNewSet(
            "Write one word of small letters, a hyphen and a year, such as custody-2025"
        )
    if set_id in own_sets.list_set_ids(shipped_folder):
        raise BadNewSet(f"Choose another id: {set_id} ships with the service")
    file = folder / set_id / "1.0.0.yaml"
    if file.parent.exists():
        raise BadNewSet(f"There is {file.parent} already: nothing was written")
    text = _SKELETON.read_text(encoding="utf-8")
    text = text.replace("id: new-2025  ", f"id: {set_id}  ", 1)
    text = text.replace("published: 2026-01-01", f"published: {today.isoformat()}", 1)
    schema = json.dumps(build_json_schema(), indent=2, ensure_ascii=False)
    try:
        file.parent.mkdir(parents=True)
        file.write_text(text, encoding="utf-8")
        (folder / _SCHEMA).write_text(f"{schema}\n", encoding="utf-8")
    except OSError as error:
        raise BadNewSet(f"{error.filename} cannot be written: {error.strerror}") from None
    return file
