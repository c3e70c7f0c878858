"""The change log of a version: why its parts are not as they were in the version before."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from checklist.core.question_sets.bounds import MOST_IN_A_SET


class ChangeNote(BaseModel):
    """Why some parts are not as they were in the version before.

    ``of`` names questions, measures and sections by their ids, or one of ``set``, ``scales``,
    ``scoring``, ``themes``, ``sources``, ``facts`` and ``checks``.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    of: tuple[str, ...] = Field(min_length=1, max_length=MOST_IN_A_SET)
    why: str = Field(min_length=1)
