"""The JSON Schema of a question set, for editors that complete and check YAML."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from checklist.core.question_sets.model import QuestionSet

_SCALAR = ["string", "number", "boolean"]


def build_json_schema(model: type[BaseModel] = QuestionSet) -> dict[str, Any]:
    """Build the schema of a question set's file, or of another model's.

    Our reader takes every scalar as text, but an editor types ``0``, ``1.0`` and ``yes``: so the
    schema allows any scalar wherever a model has a plain one.
    """
    schema: dict[str, Any] = _loosen(model.model_json_schema())
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def _loosen(part: Any) -> Any:
    """Return a part of a schema with any scalar allowed wherever a plain one is."""
    if isinstance(part, list):
        return [_loosen(item) for item in part]
    if not isinstance(part, dict):
        return part
    loose = {name: _loosen(value) for name, value in part.items()}
    if loose.get("type") in ("string", "boolean") and "enum" not in loose:
        loose["type"] = _SCALAR
    if "enum" in loose:
        loose.pop("type", None)
    return loose
