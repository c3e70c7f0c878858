"""The JSON Schema of a question set, with which an editor helps its author."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from checklist.core.question_sets.model import QuestionSet

_SCALAR = ["string", "number", "boolean"]


def json_schema(model: type[BaseModel] = QuestionSet) -> dict[str, Any]:
    """Return the schema of a question set's file, or of another kind of file.

    Every scalar of the file is read as text, so where the models want a text, a number or a truth,
    an editor must let pass whatever it takes ``0``, ``1.0`` or ``yes`` for.
    """
    schema: dict[str, Any] = _loosen(model.model_json_schema())
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def _loosen(part: Any) -> Any:
    """Return the same part of a schema, with any scalar allowed wherever a plain one is."""
    if isinstance(part, list):
        return [_loosen(one) for one in part]
    if not isinstance(part, dict):
        return part
    loose = {name: _loosen(one) for name, one in part.items()}
    if loose.get("type") in ("string", "boolean") and "enum" not in loose:
        loose["type"] = _SCALAR
    if "enum" in loose:
        loose.pop("type", None)
    return loose
