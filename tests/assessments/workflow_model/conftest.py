"""A service that queues e-mails, for what is driven beside the model."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checklist.settings import MailServer, Settings, Tls


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Settings with a mail server, which nothing reaches: what is queued is looked at."""
    return replace(settings, mail=MailServer("localhost", 25, Tls.NEVER, "checklist@example.test"))
