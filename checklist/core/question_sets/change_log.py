"""The change log of a version: why its parts are not as they were in the version before."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field


class ChangeNote(BaseModel):
    """Why some parts are not as they were in the version before.

    ``of`` names questions, measures and sections by their ids, or one of ``set``, ``scales``,
    ``scoring``, ``themes``, ``sources``, ``facts`` and ``checks``.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    of: tuple[str, ...] = Field(min_length=1)
    why: str = Field(min_length=1)
