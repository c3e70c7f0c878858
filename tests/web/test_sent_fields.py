"""What a refused request had in its fields is told in words, but for what nobody may read."""

from __future__ import annotations

from flask import Flask
from wtforms import BooleanField, PasswordField, RadioField, SelectMultipleField, StringField
from wtforms.fields.choices import SelectChoice

from checklist.web.csrf import IdempotentForm
from checklist.web.fields import DayField
from checklist.web.sent_fields import list_sent_fields

SENT = [
    ("key", "00000000-0000-4000-8000-000000000000"),
    ("people", " ".join(["00000000-0000-4000-8000-000000000000"] * 2)),
    ("row-people", "00000000-0000-4000-8000-000000000001"),
    ("row-people", "00000000-0000-4000-8000-000000000002"),
    ("row-decision", "RETURN"),
    ("row-agreed", "y"),
    ("row-shows", "Page four"),
    ("row-due", "4"),
    ("row-due", "3"),
    ("row-due", "2026"),
    ("row-kinds", "a"),
    ("row-kinds", "b"),
    ("row-secret", "quiet harbour lanterns"),
    ("row-empty", " "),
    ("code", "123456"),
    ("credential", "{}"),
    ("held_by", "Records"),
    ("question", "vet-01"),
    ("evidence", "00000000-0000-4000-8000-000000000000"),
]


class _Row(IdempotentForm):
    shows = StringField("What it shows")
    due = DayField("Answer by")
    kinds = SelectMultipleField(
        "Kinds", choices=[SelectChoice("a", "Policy"), SelectChoice("b", "Audit")]
    )
    secret = PasswordField("Password")
    empty = StringField("Empty")
    people = SelectMultipleField(
        "Who else", choices=[SelectChoice("00000000-0000-4000-8000-000000000001", "Fay")]
    )
    decision = RadioField("Is it done?", choices=[SelectChoice("RETURN", "No, return it")])
    agreed = BooleanField("")


def test_fields_are_told_by_the_labels_of_their_forms_and_secrets_not_at_all(app: Flask) -> None:
    with app.test_request_context(method="POST", data=dict(SENT)):
        _Row(prefix="row-")

        told = [(field.label, field.text) for field in list_sent_fields(SENT)]

    assert told == [
        ("Who else", "Fay"),
        ("Is it done?", "No, return it"),
        ("Row-agreed", "Yes"),
        ("What it shows", "Page four"),
        ("Answer by", "4 3 2026"),
        ("Kinds", "Policy, Audit"),
        ("Held by", "Records"),
        ("Question", "vet-01"),
    ]


def test_without_a_form_labels_come_from_names(app: Flask) -> None:
    sent = [("value", "3"), ("figure-M07-part", "12"), ("follow-up-plan", "By May"), ("then", "n")]

    with app.test_request_context(method="POST"):
        told = [(field.label, field.text) for field in list_sent_fields(sent)]

    assert told == [("Answer", "3"), ("M07-part", "12"), ("Plan", "By May")]
