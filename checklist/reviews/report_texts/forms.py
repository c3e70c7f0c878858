"""The form of a report's two texts."""

from __future__ import annotations

from typing import ClassVar
from uuid import uuid4

from wtforms import TextAreaField

from checklist.core.errors import UserError
from checklist.reviews.report_texts.service import StaleTexts, TypedTexts
from checklist.web.address_numbers import StoredNumberField
from checklist.web.csrf import IdempotentForm
from checklist.web.errors import show_on_field
from checklist.web.fields import limit_length
from checklist.web.text import clean_text


class TextsForm(IdempotentForm):
    """Both texts, from the version that the page shows (0: none)."""

    LONGEST: ClassVar[int] = 8000

    base_version = StoredNumberField(default=0)
    method = TextAreaField(
        "How the review was done",
        [limit_length(LONGEST, "How the review was done")],
        filters=[clean_text],
        default="",
        description="Where you were, whom you asked, which files you drew, what you did not see",
    )
    how_reliable = TextAreaField(
        "How reliable the self-assessment was",
        [limit_length(LONGEST, "How reliable the self-assessment was")],
        filters=[clean_text],
        default="",
        description="Where the force knew itself well, and where not. The figures stand below it",
    )

    is_stale: bool = False

    @property
    def typed(self) -> TypedTexts:
        """What was typed."""
        return TypedTexts(str(self.method.data or ""), str(self.how_reliable.data or ""))

    def refuse(self, error: UserError) -> None:
        """Show an error beside its field. The next press replaces what the page now shows."""
        error.field = error.field or self.method.name
        show_on_field(self, error)
        if isinstance(error, StaleTexts):
            self.is_stale = True
            self.base_version.data = error.version
            self.key.data = str(uuid4())
