"""The form that narrows and sorts a desk."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from wtforms import SelectField
from wtforms.fields.choices import SelectChoice

from checklist.accounts.models import Organisation
from checklist.core.assessment_states import AssessmentState
from checklist.reviews.desk.desk_queries import DeskFilter, DeskOrder
from checklist.reviews.desk.desk_requests import AskedFilter
from checklist.web.csrf import Form

_STATES = (
    AssessmentState.SUBMITTED,
    AssessmentState.UNDER_REVIEW,
    AssessmentState.CHANGES_REQUESTED,
    AssessmentState.AWAITING_SIGN_OFF,
    AssessmentState.SIGNED,
    AssessmentState.FACTUAL_ACCURACY,
    AssessmentState.CLOSED_PUBLISHED,
    AssessmentState.CLOSED_UNPUBLISHED,
)
_ORDERS = {
    DeskOrder.SENT: "Sent, the oldest first",
    DeskOrder.FORCE: "Force",
    DeskOrder.ENDING: "Assignment that ends first",
}


_ASKED = {
    AskedFilter.OPEN: "Open",
    AskedFilter.OVERDUE: "Overdue",
    AskedFilter.ANSWERED: "Answered, to look at",
}


class DeskFilterForm(Form):
    """What of a desk is shown; it changes nothing, so it is sent in the query string."""

    force = SelectField("Force", default="")
    state = SelectField(
        "State",
        choices=[
            SelectChoice("", "All that is not closed"),
            *(SelectChoice(each.value, each.value.capitalize()) for each in _STATES),
        ],
        default="",
    )
    asked = SelectField(
        "Requests for changes",
        choices=[
            SelectChoice("", "With or without"),
            *(SelectChoice(asked.value, label) for asked, label in _ASKED.items()),
        ],
        default="",
    )
    order = SelectField(
        "Sort by",
        choices=[SelectChoice(order.value, label) for order, label in _ORDERS.items()],
        default=DeskOrder.SENT.value,
    )
    assigned = SelectField(
        "Assigned",
        choices=[SelectChoice("", "Anybody or nobody"), SelectChoice("nobody", "Nobody yet")],
        default="",
    )

    def offer(self, forces: Sequence[Organisation], *, leads: bool) -> None:
        """Offer these forces; and who is assigned, to whoever leads."""
        if not leads:
            del self.assigned
        choices = [SelectChoice(str(force.id), force.name) for force in forces]
        self.force.choices = [SelectChoice("", "All forces"), *choices]

    @property
    def desk_filter(self) -> DeskFilter:
        """What the form asks for."""
        return DeskFilter(
            state=AssessmentState(self.state.data) if self.state.data else None,
            force_id=UUID(self.force.data) if self.force.data else None,
            only_unassigned="assigned" in self and self.assigned.data == "nobody",
            asked=AskedFilter(self.asked.data) if self.asked.data else None,
            order=DeskOrder(self.order.data),
        )
