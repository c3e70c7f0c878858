"""The settings of a process that has the environment variables of a test, and no others."""

from __future__ import annotations

import os
from collections.abc import Mapping
from unittest.mock import patch

from checklist.settings import Settings, read_settings


def read_settings_from(environment: Mapping[str, str]) -> Settings:
    """Read the settings as a process with that environment would."""
    with patch.dict(os.environ, environment, clear=True):
        return read_settings()
