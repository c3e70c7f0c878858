"""What tests read from environment variables, and the settings of a process that has given ones."""

from __future__ import annotations

import os
from collections.abc import Mapping
from unittest.mock import patch

from checklist.settings import Settings, read_settings

IN_FULL = bool(os.environ.get("CHECKLIST_PROVE"))
"""Whether this is a run of ``make prove``: in every state, width and number."""


def read_settings_from(environment: Mapping[str, str]) -> Settings:
    """Read the settings as a process with that environment would."""
    with patch.dict(os.environ, environment, clear=True):
        return read_settings()
