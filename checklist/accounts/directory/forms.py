"""The forms that change people and organisations, and those that narrow their lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from flask import request, url_for
from wtforms import Form as PlainForm
from wtforms import (
    HiddenField,
    RadioField,
    SelectChoice,
    SelectField,
    SelectMultipleField,
    StringField,
)
from wtforms import validators as must

from checklist.accounts.directory.people_list import MemberState, PeopleFilter
from checklist.accounts.models import Account, Organisation
from checklist.core.organisations import OrganisationKind, Role
from checklist.web.csrf import IdempotentForm
from checklist.web.fields import build_text_field
from checklist.web.text import clean_line

_LONGEST_SEARCH = 100
"""Every word is looked for in every name: what is longer than a sentence is cut."""
_MOST_PAGES = 10_000
_STATES = {
    "": "Active and invited",
    MemberState.ACTIVE.value: "Active",
    "invit": "Invited",
    MemberState.ENDED.value: "Ended",
}


class PeopleFilterForm(PlainForm):
    """What narrows a list of people, read from the address: what is not on offer leaves it whole.

    A plain form without a CSRF token, since it changes nothing.
    """

    words = StringField("Name or email address")
    role = SelectField("Role")
    state = SelectField("State")

    @property
    def filters(self) -> PeopleFilter:
        chosen = {
            field.short_name: str(field.data or "")
            for field in (self.role, self.state)
            if field.data in [choice.value for choice in field.iter_choices()]
        }
        page = min(max(request.args.get("page", 1, type=int), 1), _MOST_PAGES)
        return PeopleFilter(
            clean_line(self.words.data)[:_LONGEST_SEARCH],
            chosen.get("role", ""),
            chosen.get("state", ""),
            page,
        )


class ConfirmForm(IdempotentForm):
    """A button on a page that says what it does."""


class RolesForm(IdempotentForm):
    """The roles that a person holds in an organisation."""

    roles = SelectMultipleField(
        "Roles", coerce=Role, validators=[must.InputRequired("Select at least one role")]
    )

    def offer(self, roles: Sequence[Role]) -> None:
        """Offer these roles."""
        self.roles.choices = [SelectChoice(role.value, role.value.capitalize()) for role in roles]


class ContributorsForm(IdempotentForm):
    """What the contributors of a force read: what is shared with them, or all."""

    reads = RadioField(
        "What do contributors see?",
        choices=[
            SelectChoice("shared", "Only the questions shared with them"),
            SelectChoice("all", "Every question, its answers and evidence"),
        ],
        validators=[must.InputRequired("Select what contributors see")],
    )


class PersonNameForm(IdempotentForm):
    """The name of a person."""

    name = build_text_field(
        "Full name", Account.LONGEST_NAME, "Full name", must.DataRequired("Enter the full name")
    )


class OrganisationNameForm(IdempotentForm):
    """The name of an organisation."""

    name = build_text_field(
        "Name", Organisation.LONGEST_NAME, "Name", must.DataRequired("Enter the name")
    )


class AddOrganisationForm(OrganisationNameForm):
    """The name and kind of a new organisation. A service team is added at the console alone."""

    kind = RadioField(
        "Kind",
        coerce=OrganisationKind,
        validators=[must.InputRequired("Select the kind")],
        choices=[
            SelectChoice(kind.value, kind.value.capitalize())
            for kind in OrganisationKind
            if kind is not OrganisationKind.SERVICE_TEAM
        ],
    )


class ForcesForm(IdempotentForm):
    """The forces that an organisation sees; ``shown`` are those it saw as the page was made."""

    forces = SelectMultipleField("Forces", coerce=UUID)
    shown = HiddenField(default="")

    def offer(self, forces: Sequence[Organisation], seen: Sequence[Organisation]) -> None:
        """Offer all forces, those that are seen chosen."""
        self.forces.choices = [SelectChoice(str(force.id), force.name) for force in forces]
        if request.method == "GET":
            self.forces.data = [force.id for force in seen]
            self.shown.data = " ".join(str(force.id) for force in seen)


def build_page_urls(endpoint: str, **parts: UUID) -> Callable[[int], str]:
    """Build what gives the address of another page of a list, narrowed as this one is."""
    narrowed = {name: request.args.get(name) for name in ("words", "role", "state")}
    return lambda page: url_for(endpoint, **narrowed, **parts, page=page)  # type: ignore[arg-type]  # parts of an address, not options


def build_people_filter(roles: Sequence[Role], *, has_states: bool = True) -> PeopleFilterForm:
    """Build the form that narrows a list of people with these roles, filled from the address."""
    form = PeopleFilterForm(request.args)  # type: ignore[no-untyped-call]  # WTForms has none
    form.role.choices = [
        SelectChoice("", "All"),
        *(SelectChoice(role.value, role.value.capitalize()) for role in roles),
    ]
    states = _STATES if has_states else {"": "All"}
    form.state.choices = [SelectChoice(value, label) for value, label in states.items()]
    return form
