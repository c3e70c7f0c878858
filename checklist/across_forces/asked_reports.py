"""What a page across forces is asked for: which reports, of which set, and which part of a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from sqlalchemy.orm import Session
from werkzeug.datastructures import MultiDict

from checklist.across_forces.forms import AcrossForm
from checklist.across_forces.published_rounds import Choices, Selection, Shown, load_choices
from checklist.across_forces.question_groups import (
    QuestionGroup,
    find_newest_edition,
    list_groups,
)
from checklist.core.organisations import Marking, Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.question_sets.model import QuestionSet

_LAST_PAGE = 10_000
_AnyForm = TypeVar("_AnyForm", bound=AcrossForm)


@dataclass(frozen=True, slots=True)
class Asked(Generic[_AnyForm]):
    """A form with what it asks for; without a ``question_set`` nothing is published yet.

    Without ``has_counted`` what is published of it are worked examples.
    """

    form: _AnyForm
    question_set: QuestionSet | None
    groups: Sequence[QuestionGroup]
    marking: Marking | None
    has_counted: bool
    shown: Shown

    @property
    def selection(self) -> Selection:
        """The published reports that are asked for."""
        return self.form.selection

    @property
    def group(self) -> QuestionGroup | None:
        """The section or theme that is asked for."""
        wanted = self.form["group"].data if "group" in self.form else ""
        return next((each for each in self.groups if each.key == wanted), None)


def read_asked(
    session: Session, person: Person, kind: type[_AnyForm], address: MultiDict[str, str]
) -> Asked[_AnyForm]:
    """Read what an address asks for, out of what the person may read. Raises NotForThisRole."""
    require(person, Action.READ_ACROSS_FORCES)
    choices = load_choices(session, person, address.get("set", ""))
    editions = _find_editions(choices)
    wanted = address.get("set", "")
    set_id = wanted if wanted in choices.sets else next(iter(choices.sets), "")
    question_set = editions.get(set_id)
    groups = list_groups(question_set) if question_set else ()
    form = kind(formdata=address, meta={"csrf": False})
    titles = {key: each.short_title for key, each in editions.items()}
    form.offer(choices, titles, groups, set_id)
    page = min(max(address.get("page", 1, type=int), 1), _LAST_PAGE)
    return Asked(form, question_set, groups, choices.marking, choices.has_counted, Shown(page))


def _find_editions(choices: Choices) -> Mapping[str, QuestionSet]:
    found = {each: find_newest_edition(each) for each in choices.sets}
    return {key: each for key, each in found.items() if each is not None}
