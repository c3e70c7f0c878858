"""The page on which each person chooses how they are reminded by mail."""

from __future__ import annotations

from flask import Blueprint, Flask, flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from wtforms import RadioField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.assessments.reminders import reminder_emails
from checklist.assessments.reminders.models import Reminding
from checklist.assessments.reminders.service import choose, get_choice
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.mail.outbox import sends_mail
from checklist.web.access import open_to
from checklist.web.csrf import IdempotentForm

_REMINDED = (Action.ANSWER, Action.READ_NOTES, Action.READ_NOTES_TO_INSPECTORS)
"""Whoever answers, or may be mentioned in notes, is e-mailed: those who act on reports are too."""

bp = Blueprint("reminders", __name__, url_prefix="/reminders")


class RemindingForm(IdempotentForm):
    """How a person is reminded."""

    choice = RadioField(
        "How do you want to be reminded?",
        coerce=Reminding,
        choices=[
            SelectChoice(Reminding.AT_ONCE.value, "At once, each time something is new or due"),
            SelectChoice(Reminding.DAILY.value, "Once a day, from 8am, if there is anything"),
            SelectChoice(Reminding.NEVER.value, "Not by email"),
        ],
        validators=[must.InputRequired("Select how you want to be reminded")],
    )


def register(app: Flask) -> None:
    """Add this page and the e-mails."""
    app.register_blueprint(bp)
    reminder_emails.register(app)


@bp.route("", methods=["GET", "POST"])
@open_to(*_REMINDED, redisplays_form=True)
def reminders() -> ResponseReturnValue:
    """Choose how one is reminded."""
    form = RemindingForm(data={"choice": get_choice(db.session, g.person)})
    if form.validate_on_submit():
        choose(db.session, g.person, form.choice.data)
        db.session.commit()
        flash("How you are reminded is changed", "success")
        return redirect(url_for("insight.home"))
    return render_template("assessments/reminders.html", form=form, sends_mail=sends_mail())
