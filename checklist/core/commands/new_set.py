"""``checklist new``: write the beginning of a question set, for its author to go on from."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from checklist.core.question_sets import own_sets
from checklist.core.question_sets.json_schema import build_json_schema
from checklist.core.question_sets.library import read_question_set
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.validation.names import locate_questions
from checklist.core.question_sets.validation.problem import Problem

_SKELETON = Path(own_sets.__file__).with_name("skeleton.yaml")
_SCHEMA = "question-set.schema.json"
_UNTOUCHED = "write your own; this is as checklist new wrote it"
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


def find_untouched_texts(question_set: QuestionSet) -> Iterator[Problem]:
    """Yield the title, texts and prompts of a set that are still as the skeleton has them."""
    skeleton = read_question_set(_SKELETON.read_text(encoding="utf-8"), _SKELETON.name)
    for name in ("title", "basis", "attribution"):
        if getattr(question_set, name) == getattr(skeleton, name):
            yield Problem((name,), _UNTOUCHED)
    prompts = {question.prompt for question in skeleton.questions}
    for keys, question in locate_questions(question_set):
        if question.prompt in prompts:
            yield Problem((*keys, "prompt"), _UNTOUCHED)
