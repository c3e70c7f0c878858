"""What forms of judgements and of notes have: the version and the answer that the page shows."""

from __future__ import annotations

from uuid import uuid4

from wtforms import HiddenField

from checklist.core.errors import UserError
from checklist.reviews.judgements.judging_page import JudgingPage
from checklist.reviews.judgements.service import AnswerSentAnew, JudgementSave, StaleJudgement
from checklist.web.address_numbers import StoredNumberField
from checklist.web.csrf import IdempotentForm
from checklist.web.errors import show_on_field


class SavedOverForm(IdempotentForm):
    """A form that is saved over the version that its page shows, of the answer it shows."""

    base_version = StoredNumberField(default=0)
    question_digest = HiddenField(default="")

    @property
    def save(self) -> JudgementSave:
        """One press of Save of this page."""
        return JudgementSave(
            self.base_version.data or 0, self.question_digest.data or "", self.idempotency_key
        )

    def show(self, error: UserError, page: JudgingPage) -> None:
        """Show an error beside its field; what the page now shows is meant by the next press."""
        show_on_field(self, error)
        if isinstance(error, StaleJudgement):
            self.base_version.data = error.version
            self.key.data = str(uuid4()) if error.is_key_used else self.key.data
        if isinstance(error, AnswerSentAnew):
            self.question_digest.data = page.question_digest
