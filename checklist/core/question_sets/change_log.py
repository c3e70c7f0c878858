"""The change log of a version: why its parts are not as they were in the version before."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

VERSION_PATTERN = r"^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$"

VersionNumber = Annotated[str, Field(pattern=VERSION_PATTERN)]
"""Three plain numbers, such as 1.0.0, without further zeros before them."""


class ChangeNote(BaseModel):
    """Why some parts are not as they were in the version before.

    ``of`` names questions, measures and sections by their ids, or one of ``set``, ``scales``,
    ``scoring``, ``themes``, ``sources``, ``facts`` and ``checks``.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    of: tuple[str, ...] = Field(min_length=1)
    why: str = Field(min_length=1)
