"""The buttons of a question's page that mark it, alone or together with a Save."""

from __future__ import annotations

from uuid import UUID, uuid4

from flask import g, request
from werkzeug.datastructures import MultiDict
from werkzeug.exceptions import BadRequest
from wtforms import HiddenField, IntegerField, RadioField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.assessments.answers.drafts import TypedSoFar, keep_draft, sequence_now
from checklist.assessments.answers.marks import Press, StaleMark, set_mark
from checklist.assessments.models import MarkKind
from checklist.assessments.question.form import AnswerForm
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.errors import UserError
from checklist.core.question_sets.model import Question
from checklist.db import db
from checklist.web.csrf import Form
from checklist.web.errors import show_on

_OF_THE_PAGE = frozenset(
    {"csrf_token", "seen", "key", "draft", "sequence", "then", "sure"}
    | {"mark", "mark_seen", "mark_key"}
)


class MarkForm(Form):
    """How a question is to be marked; its fields stand in the form of the answer."""

    mark_seen = IntegerField(default=0)
    mark_key = HiddenField(default=lambda: str(uuid4()), validators=[must.UUID()])
    mark = RadioField(
        "Mark",
        choices=[SelectChoice(one.value, one.value) for one in MarkKind],
        validators=[must.Optional()],
    )

    def press(self, kind: MarkKind) -> Press:
        return Press(kind, self.mark_seen.data or 0, UUID(self.mark_key.data))

    def refuse(self, error: UserError) -> None:
        """Show an error by the mark; after a stale press the next one replaces what it saw."""
        show_on(self, error)
        if isinstance(error, StaleMark):
            self.mark_seen.data = error.version
            self.mark_key.data = str(uuid4())


def mark_form(scored: ScoredAssessment, question: Question) -> MarkForm:
    """The form that marks a question, with the version of the mark it shows."""
    stands = scored.said.marks.get(question.id)
    return MarkForm(data={"mark_seen": stands.version if stands else 0})


def marked(scored: ScoredAssessment, asked: Question, form: AnswerForm, mark: MarkForm) -> bool:
    """Mark a question and save nothing: what was typed beside it is kept as the person's draft."""
    if not mark.validate_on_submit():
        return False
    try:
        set_mark(db.session, g.person, scored, asked, mark.press(MarkKind(mark.mark.data)))
        if not form.is_as_begun:
            keep_draft(db.session, g.person, scored.assessment, asked.id, _typed_on(form))
    except UserError as error:
        db.session.rollback()
        mark.refuse(error)
        return False
    db.session.commit()
    return True


def fields_of(sent: MultiDict[str, str]) -> dict[str, list[str]]:
    """What a person typed and chose on a page, without what the page sent of its own."""
    return {name: values for name, values in sent.lists() if name not in _OF_THE_PAGE}


def _typed_on(form: AnswerForm) -> TypedSoFar:
    """What stands on the page that was sent. Raises BadRequest where it is no page of ours."""
    try:
        save = form.save
    except ValueError:
        raise BadRequest from None
    return TypedSoFar(save.key, save.seen, sequence_now(), fields_of(request.form))
