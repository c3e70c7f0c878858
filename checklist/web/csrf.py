"""CSRF protection: a form needs the token of our own page. A refused form can be sent again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from flask import Flask, Response, current_app, g, render_template, request
from flask.typing import ResponseReturnValue
from flask_wtf import CSRFProtect, FlaskForm
from flask_wtf.csrf import CSRFError, validate_csrf
from werkzeug.datastructures import ImmutableMultiDict
from werkzeug.exceptions import ClientDisconnected, RequestEntityTooLarge
from wtforms import Field, HiddenField
from wtforms import validators as must
from wtforms.validators import ValidationError

from checklist.core.form_key import FormKey
from checklist.core.messages import say
from checklist.logs import log_refusal
from checklist.outages import Outage
from checklist.registry import Entry
from checklist.web.access import find_page_rules
from checklist.web.sent_fields import (
    SentField,
    digest_typed,
    list_sent_fields,
    remember_form,
)

_CSRF_PROTECTION: Entry[Any] = Entry("CSRF protection")  # Flask-WTF has no types

_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
# The beginnings of names of fields that no page repeats: passwords, and the token itself.
_NOT_RESENT = ("csrf_token", "password", "current")
_ADVICE = (
    "Not saved: the page was open for too long, or was sent from elsewhere. Press the button again"
)
_ADVICE_AS = (
    "Not saved yet: this page was opened in another sign-in, or elsewhere. You are signed in as"
    " {name} ({organisation}, {role}). Press the button again only if the text is yours"
)


class Form(FlaskForm):
    """A form that reports a refused CSRF token in our words, among its errors."""

    class Meta(FlaskForm.Meta):
        TokenCheck: Any = FlaskForm.Meta.csrf_class

        class csrf_class(TokenCheck):  # type: ignore[misc]  # untyped  # noqa: N801  # WTForms' name
            def validate_csrf_token(self, form: FlaskForm, field: Field) -> None:
                try:
                    super().validate_csrf_token(form, field)
                except ValidationError:
                    raise ValidationError(_advise()) from None

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)  # type: ignore[no-untyped-call]  # as above
        remember_form(self)

    def validate_on_submit(self, extra_validators: Any = None) -> bool:
        fits = super().validate_on_submit(extra_validators)  # type: ignore[no-untyped-call]  # as above
        return bool(fits)


class IdempotentForm(Form):
    """A form with an idempotency key, so that sending it twice has one effect."""

    key = HiddenField(default=lambda: str(uuid4()), validators=[must.UUID()])

    @property
    def idempotency_key(self) -> FormKey:
        return FormKey(self.key.data, digest_typed(self))


def register(app: Flask) -> None:
    """Check tokens before requests. Register this after ``access.guard``, which goes first."""
    # Flask-WTF would otherwise check, and answer, before a view can show its form again.
    app.config["WTF_CSRF_CHECK_DEFAULT"] = False
    _CSRF_PROTECTION.set(app, CSRFProtect(app))
    app.before_request(_check_token)
    app.after_request(_set_refusal_status)
    app.register_error_handler(CSRFError, _show_resend_page)


def was_token_refused() -> bool:
    """Say whether this request had no valid token, and a view is to show its form again."""
    return bool(g.get("is_token_refused"))


def build_resend_page(
    status: int, message: str = "", outage: Outage = Outage.BUSY, asks: str = "accounts.sign_in"
) -> ResponseReturnValue:
    """Show what was typed, with a button to send it again unless another site sent it.

    What is sent again after signing in is taken from a page of ours alone: of any other page the
    person is asked once more. ``asks`` is the page on which they sign in, or prove who they are.
    """
    refused = read_refused_request()
    page = render_template(
        "send_again.html",
        typed=refused.typed,
        fields=refused.fields,
        has_files=refused.has_files,
        can_send=bool(refused.typed),
        has_token=refused.is_from_our_page or (g.get("person") is not None and status != 401),
        status=status,
        message=message,
        outage=outage.value,
        asks=asks,
    )
    return page, status


@dataclass(frozen=True, slots=True)
class RefusedRequest:
    """The fields of a request that was refused, without secrets, and whether it had files.

    ``is_from_our_page`` says that its token was made for a page in this browser.
    """

    typed: list[tuple[str, str]]
    has_files: bool
    is_from_our_page: bool

    @property
    def fields(self) -> list[SentField]:
        """What a person typed and chose, with the labels of the page."""
        return list_sent_fields(self.typed)


def read_refused_request() -> RefusedRequest:
    """Read the fields of a refused request; none where another site sent it.

    Otherwise a foreign page could fill in a form that the person then sends with a valid token.
    """
    is_same_origin = request.headers.get("Sec-Fetch-Site", "same-origin") in {"same-origin", "none"}
    try:
        fields, has_files = request.form, bool(request.files)
    except RequestEntityTooLarge:  # only files are so large, and the body was not read
        fields, has_files = ImmutableMultiDict(), True
    except ClientDisconnected:  # nobody is there to read what came of it
        fields, has_files = ImmutableMultiDict(), False
    typed = [
        (name, value)
        for name, values in fields.lists()
        for value in values
        if is_same_origin and not name.startswith(_NOT_RESENT)
    ]
    return RefusedRequest(typed, has_files, _is_token_good(fields.get("csrf_token")))


def _advise() -> str:
    """Say what to do about a refused token: whose the page is, only the person can tell."""
    person = g.get("person")
    if person is None:
        return _ADVICE
    return str(
        say(
            _ADVICE_AS,
            name=person.name,
            organisation=person.organisation_name,
            role=person.role.value,
        )
    )


def _is_token_good(token: str | None) -> bool:
    try:
        validate_csrf(token)
    except ValidationError:
        return False
    return True


def _check_token() -> None:
    """Refuse a request that may change something and has no valid token. Raises CSRFError.

    A view that redisplays its form is let through: the form is invalid and says so itself.
    """
    if request.method in _SAFE_METHODS or request.endpoint is None:
        return
    try:
        _CSRF_PROTECTION.get().protect()
    except CSRFError:
        g.is_token_refused = True
        log_refusal(CSRFError.__name__)
        if not find_page_rules(current_app, request.endpoint).redisplays_form:
            raise


def _set_refusal_status(response: Response) -> Response:
    """Give a form that was shown again because of its token the status 400."""
    if was_token_refused() and response.status_code == 200:
        response.status_code = 400
    return response


def _show_resend_page(_: CSRFError) -> ResponseReturnValue:
    return build_resend_page(400)
