"""The pages on which a plan is read, and its actions are made and changed."""

from __future__ import annotations

from uuid import UUID

from flask import Flask, flash, g, render_template, request
from flask.typing import ResponseReturnValue

from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.plans.action_states import ActionEvent, ActionState
from checklist.db import db
from checklist.plans import moving_views  # noqa: F401  # adds its pages to the blueprint
from checklist.plans.answerable import (
    Answerable,
    list_answerable,
    load_answered_reports,
    show_answered,
)
from checklist.plans.blueprint import bp, describe_readers, find_marking, lead_to_action
from checklist.plans.forms import LONGEST_TEXT, ActionForm
from checklist.plans.models import PlanAction
from checklist.plans.owners import list_possible, load_owners
from checklist.plans.plan_queries import (
    PAGE_SIZE,
    Shown,
    describe_action,
    get_action,
    list_events,
    list_shown,
    load_entries,
    load_plan,
    load_proofs,
    may_change,
)
from checklist.plans.service import change_action, make_action, refuse_change
from checklist.web.access import open_to
from checklist.web.navigation import add_link


def register(app: Flask) -> None:
    """Add these pages."""
    app.register_blueprint(bp)
    add_link(app, "Plan", "plans.plan")


@bp.get("")
@open_to(Action.READ_PLAN)
def plan() -> ResponseReturnValue:
    """List the actions of the plan: all of them, or those that a list asks for."""
    found = load_plan(db.session, g.person)
    asked = request.args.get("show", "")
    shown = Shown(asked) if asked in list(Shown) else Shown.ALL
    page = max(request.args.get("page", 1, type=int), 1)
    listed = found.list(shown)
    begins = PAGE_SIZE * (page - 1)
    return render_template(
        "plans/plan.html",
        plan=found,
        shown=shown,
        lists=list_shown(g.person, found),
        listed=listed[begins : begins + PAGE_SIZE],
        page=page,
        has_more=len(listed) > begins + PAGE_SIZE,
        marking=find_marking(each.action for each in found.actions),
    )


@bp.get("/actions/<uuid:action_id>")
@open_to(Action.READ_PLAN)
def action(action_id: UUID) -> ResponseReturnValue:
    """Show one action: what it answers, how far it is, its proof, and all that was done to it."""
    found = get_action(db.session, g.person, action_id)
    owners = load_owners(db.session, g.person)
    events = list_events(g.person, owners, found)
    return render_template(
        "plans/action.html",
        listed=describe_action(g.person, owners, found, load_answered_reports(db.session, [found])),
        action=found,
        events={event.name for event in events},
        may_change=may_change(g.person, owners, found),
        needs_another=found.standing is ActionState.DONE and ActionEvent.APPROVE not in events,
        proofs=load_proofs(db.session, g.person, [found.id]).get(found.id, ()),
        history=load_entries(db.session, [found.id])[found.id],
        marking=find_marking([found]),
    )


@bp.route("/actions/new", methods=["GET", "POST"])
@open_to(Action.KEEP_ACTIONS, redisplays_form=True)
def new() -> ResponseReturnValue:
    """Make an action that answers low answers or earlier findings."""
    require(g.person, Action.KEEP_ACTIONS)
    form = ActionForm(answered=request.args.getlist("answers"))
    _offer(form)
    if request.method == "GET":
        form.suggest_due()
    made: list[UUID] = []

    def make() -> None:
        made.append(make_action(db.session, g.person, form.typed, form.idempotency_key))

    if form.save(make):
        flash("The action is in the plan", "success")
        return lead_to_action(made[0])
    return _render(form)


@bp.route("/actions/<uuid:action_id>/change", methods=["GET", "POST"])
@open_to(Action.KEEP_ACTIONS, redisplays_form=True)
def change(action_id: UUID) -> ResponseReturnValue:
    """Change what an action says, who owns it and when it is due."""
    found = get_action(db.session, g.person, action_id)
    form = ActionForm(base_version=found.version)
    if form.was_sent_before:
        return lead_to_action(action_id)
    refuse_change(db.session, g.person, found)
    form.due_before = found.due_on
    _offer(form, found)
    if request.method == "GET":
        form.show(found, _load_answered(found))

    def act() -> None:
        base_version, key = form.base_version.data or 0, form.idempotency_key
        change_action(db.session, g.person, found, form.typed, base_version, key)

    if form.save(act):
        flash("The action is changed", "success")
        return lead_to_action(action_id)
    return _render(form, get_action(db.session, g.person, action_id))


def _offer(form: ActionForm, found: PlanAction | None = None) -> None:
    """Offer what may be answered, with what the action answers already, and its owners."""
    answered = _load_answered(found) if found is not None else []
    asked = form.answered.data or ()
    offered = {each.value: each for each in list_answerable(db.session, g.person, asked)}
    for each in answered:
        offered.setdefault(each.value, each)
    form.offer(list(offered.values()), list_possible(db.session, g.person))


def _load_answered(found: PlanAction) -> list[Answerable]:
    return show_answered(found.answered, load_answered_reports(db.session, [found]))


def _render(form: ActionForm, found: PlanAction | None = None) -> str:
    return render_template(
        "plans/action_form.html",
        form=form,
        action=found,
        hints=[each.hint for each in form.offered],
        seen=describe_readers(),
        seen_title=describe_readers(is_title=True),
        longest_text=LONGEST_TEXT,
        marking=find_marking([found] if found is not None else []),
    )
