"""The form about an action or a published finding, from the version that its page shows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import uuid4

from flask import g, request

from checklist.audit.idempotency import is_key_used
from checklist.db import db
from checklist.plans.stale_version import StaleVersion
from checklist.web.address_numbers import StoredNumberField
from checklist.web.csrf import IdempotentForm
from checklist.web.errors import commit_or_show


class RepeatableForm(IdempotentForm):
    """A form about what has versions, from the one that the page shows (0: none)."""

    base_version = StoredNumberField(default=0)

    is_stale: bool = False

    @property
    def was_sent_before(self) -> bool:
        """Whether this very form had its effect: a second press leads to what came of the first."""
        is_sound = request.method == "POST" and bool(self.key.validate(self))
        return is_sound and is_key_used(db.session, g.person, self.idempotency_key)

    def save(self, act: Callable[[], object]) -> bool:
        """Act and commit once the form is valid, or show on it why not.

        After a stale save, what the page now shows is meant by the next press.
        """
        return self.validate_on_submit() and commit_or_show(self, partial(self._watch, act))

    def _watch(self, act: Callable[[], object]) -> None:
        try:
            act()
        except StaleVersion as error:
            self.is_stale = True
            self.base_version.data = error.version
            self.key.data = str(uuid4())
            raise
