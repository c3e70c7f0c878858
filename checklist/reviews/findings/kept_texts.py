"""The kept texts that a finding can begin with: offered on its form, and filled in there."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy.orm import Session
from wtforms.fields.choices import SelectChoice

from checklist.core.errors import NotFound, UserError
from checklist.core.organisations import Person
from checklist.core.reviews.finding_texts import describe_places, fill_places
from checklist.reviews.finding_texts.models import FindingText
from checklist.reviews.finding_texts.text_queries import get_text, list_texts
from checklist.reviews.findings.forms import FindingForm
from checklist.reviews.findings.reviewed import ReviewedAssessment
from checklist.web.errors import show_on_field

_FIELD = "kept_text"


def offer_texts(session: Session, person: Person, form: FindingForm) -> None:
    """Offer the texts that a person's inspectorate keeps, by kind. Without one, nothing is."""
    offered = list_texts(session, person).offered
    if not offered:
        return
    form.kept_text.choices = [
        SelectChoice("", "Choose a text"),
        *(
            SelectChoice(str(each.id), each.name, optgroup=kind.value.capitalize())
            for kind, texts in offered.items()
            for each in texts
        ),
    ]


def fill_in(
    session: Session, person: Person, reviewed: ReviewedAssessment, form: FindingForm
) -> str | None:
    """Put the text that is chosen after what is typed, and fill in the places of the whole.

    Returns the name of that text, or says on the form why nothing is filled in. Its kind becomes
    that of the finding where none is selected.
    """
    try:
        found = _get_offered(session, person, form)
        whole = fill_places(_join(form.text.data, found.text), _describe(reviewed, form))
        if len(whole) > form.LONGEST_TEXT:
            raise UserError(
                "With “{name}” the text would have {length} characters, and it can have {most}."
                " Shorten what is typed first",
                name=found.name,
                length=len(whole),
                most=form.LONGEST_TEXT,
                field=_FIELD,
            )
    except UserError as error:
        show_on_field(form, error)
        return None
    form.text.data, form.kept_text.data = whole, ""
    form.kind.data = form.kind.data or found.kind.value
    return found.name


def _get_offered(session: Session, person: Person, form: FindingForm) -> FindingText:
    """Get the text that is chosen. Raises UserError where it can be chosen no longer."""
    chosen = form.kept_text.data
    if not chosen:
        raise UserError("Choose a text", field=_FIELD)
    try:
        found = get_text(session, person, UUID(chosen))
    except (NotFound, ValueError):
        found = None
    if found is None or found.is_withdrawn:
        raise UserError("That text was withdrawn. Choose another", field=_FIELD)
    return found


def _describe(reviewed: ReviewedAssessment, form: FindingForm) -> Mapping[str, str]:
    assessment, chosen = reviewed.sent.assessment, form.questions.data or ()
    questions = [each.id for each in reviewed.sent.question_set.questions if each.id in chosen]
    return describe_places(
        assessment.force.name, questions, assessment.period_begins, assessment.period_ends
    )


def _join(typed: str | None, kept: str) -> str:
    return f"{typed.rstrip()}\n\n{kept}" if typed and typed.strip() else kept
