"""The web form that asks for a copy."""

from __future__ import annotations

import re

from wtforms import HiddenField
from wtforms import validators as must

from checklist.reports.content import COPY_KINDS, DocumentKind
from checklist.web.csrf import IdempotentForm

_NUMBER = re.compile("[1-9][0-9]{0,5}", re.ASCII)


class CopyForm(IdempotentForm):
    """A button for each kind of copy and each seal, and the idempotency key."""

    kind = HiddenField(
        default=DocumentKind.WORKBOOK.value, validators=[must.AnyOf(list(COPY_KINDS))]
    )

    seal = HiddenField(default="")

    @property
    def seal_number(self) -> int | None:
        """The number of the seal that a bundle is to prove."""
        return int(self.seal.data) if _NUMBER.fullmatch(self.seal.data or "") else None

    @property
    def copy_kind(self) -> DocumentKind:
        return DocumentKind.BUNDLE if self.seal.data else DocumentKind(self.kind.data)
