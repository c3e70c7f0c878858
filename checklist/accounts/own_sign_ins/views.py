"""The page of a person's own sign-ins."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.accounts.own_sign_ins.service import (
    end_other_sign_ins,
    end_own_sign_in,
    list_own_sign_ins,
)
from checklist.audit.idempotency import act_once
from checklist.db import db
from checklist.web.access import SIGNED_IN, open_to
from checklist.web.csrf import IdempotentForm

bp = Blueprint("own_sign_ins", __name__)


@bp.get("/sign-ins")
@open_to(SIGNED_IN)
def overview() -> ResponseReturnValue:
    """List where the person is signed in."""
    own = list_own_sign_ins(db.session, g.current_sign_in)
    return render_template(
        "accounts/own_sign_ins/overview.html",
        own=own,
        ending={row.id: IdempotentForm() for row in own.listed},
        ending_others=IdempotentForm(),
    )


@bp.post("/sign-ins/<uuid:sign_in_id>/end")
@open_to(SIGNED_IN, needs_fresh_sign_in=True)
def end(sign_in_id: UUID) -> ResponseReturnValue:
    """End one of the person's other sign-ins."""
    form = IdempotentForm()
    if form.validate_on_submit():
        act_once(
            db.session,
            g.person,
            form.idempotency_key,
            lambda: end_own_sign_in(db.session, g.current_sign_in, sign_in_id),
        )
        db.session.commit()
        flash("That sign-in is ended", "success")
    return redirect(url_for(".overview"))


@bp.post("/sign-ins/end-others")
@open_to(SIGNED_IN, needs_fresh_sign_in=True)
def end_others() -> ResponseReturnValue:
    """End all of the person's sign-ins but this one."""
    form = IdempotentForm()
    if form.validate_on_submit():
        act_once(
            db.session,
            g.person,
            form.idempotency_key,
            lambda: end_other_sign_ins(db.session, g.current_sign_in),
        )
        db.session.commit()
        flash("You are signed in nowhere but here", "success")
    return redirect(url_for(".overview"))
