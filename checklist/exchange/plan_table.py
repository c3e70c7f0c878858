"""The tables of a copy that hold the force's plan, and the plan as a CSV file of its own."""

from __future__ import annotations

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.audit.service import record
from checklist.core.messages import format_count
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.db import begin_write
from checklist.exchange.copy_content import Table
from checklist.plans.plan_rows import ACTIONS, ENTRIES, list_plan_rows


def build_plan_tables(
    session: Session, person: Person, assessment: Assessment
) -> tuple[Table, Table]:
    """Build the tables of the actions that answer questions of an assessment, for the force."""
    actions, entries = list_plan_rows(session, person, assessment.id)
    return Table("Plan", ACTIONS, actions), Table("History of the plan", ENTRIES, entries)


def take_plan(session: Session, person: Person) -> Table:
    """Build the whole plan of a person's force as they see it, and put on record that they took it.

    Raises NotForThisRole.
    """
    require(person, Action.READ_PLAN)
    actions, _ = list_plan_rows(session, person)
    begin_write(session)
    force_id = person.organisation_id
    record(
        session,
        person,
        "downloaded a plan",
        force_id=force_id,
        subject=f"organisation {force_id}",
        detail=format_count(len(actions), "action"),
    )
    return Table("Plan", ACTIONS, actions)
