"""What is sent must come from a page of ours: a token says so. What is refused is not lost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID, uuid4

from flask import Flask, Response, current_app, g, render_template, request
from flask.typing import ResponseReturnValue
from flask_wtf import CSRFProtect, FlaskForm
from flask_wtf.csrf import CSRFError
from werkzeug.datastructures import ImmutableMultiDict
from werkzeug.exceptions import RequestEntityTooLarge
from wtforms import Field, HiddenField
from wtforms import validators as must
from wtforms.validators import ValidationError

View = TypeVar("View")

_READING = frozenset({"GET", "HEAD", "OPTIONS"})
_NOT_SENT_AGAIN = ("csrf_token", "password", "current")
_ADVICE = "Send the page again: it was open for too long, or came from somewhere else"


class Form(FlaskForm):
    """A form that says in our words why it refuses a token, and can be sent again."""

    class Meta(FlaskForm.Meta):
        TokenCheck: Any = FlaskForm.Meta.csrf_class

        class csrf_class(TokenCheck):  # type: ignore[misc]  # untyped  # noqa: N801  # WTForms' name
            def validate_csrf_token(self, form: FlaskForm, field: Field) -> None:
                try:
                    super().validate_csrf_token(form, field)
                except ValidationError:
                    raise ValidationError(_ADVICE) from None

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)  # type: ignore[no-untyped-call]  # as above

    def validate_on_submit(self, extra_validators: Any = None) -> bool:
        fits = super().validate_on_submit(extra_validators)  # type: ignore[no-untyped-call]  # as above
        return bool(fits)


class OnceForm(Form):
    """A form that has its effect once, however often it is sent: it carries a one-time key."""

    key = HiddenField(default=lambda: str(uuid4()), validators=[must.UUID()])

    @property
    def one_time_key(self) -> UUID:
        return UUID(self.key.data)


def register(app: Flask) -> None:
    """Refuse what does not come from a page of ours, after the guard has refused strangers."""
    app.config["WTF_CSRF_CHECK_DEFAULT"] = False  # or it would answer before we can
    app.extensions["csrf_protection"] = CSRFProtect(app)
    app.before_request(_refuse_foreign)
    app.after_request(_say_it_was_refused)
    app.register_error_handler(CSRFError, _offer_to_send_again)


def shows_again(view: View) -> View:
    """Mark a view that validates a ``Form`` and shows the page again, everything typed in it."""
    view.shows_again = True  # type: ignore[attr-defined]  # functions carry their own marks
    return view


def send_again_page(status: int) -> ResponseReturnValue:
    """What was typed, and a button to send it again; nothing to send where another site sent it."""
    sent = what_was_sent()
    page = render_template(
        "send_again.html",
        typed=sent.typed,
        texts=sent.texts,
        has_files=sent.has_files,
        can_send=bool(sent.typed),
        status=status,
    )
    return page, status


@dataclass(frozen=True, slots=True)
class Sent:
    """What a refused request carried: its fields but for secrets, and whether files came too."""

    typed: list[tuple[str, str]]
    has_files: bool

    @property
    def texts(self) -> list[str]:
        """What a person wrote, in words."""
        return [value for _, value in self.typed if " " in value.strip()]


def what_was_sent() -> Sent:
    """What to keep of a refused request; no field of it where another site sent it."""
    is_ours = request.headers.get("Sec-Fetch-Site", "same-origin") in {"same-origin", "none"}
    try:
        sent, has_files = request.form, bool(request.files)
    except RequestEntityTooLarge:  # only files are so large, and nobody has read them
        sent, has_files = ImmutableMultiDict(), True
    typed = [
        (name, value)
        for name, values in sent.lists()
        for value in values
        if is_ours and not name.startswith(_NOT_SENT_AGAIN)
    ]
    return Sent(typed, has_files)


def _refuse_foreign() -> None:
    """Stop a request that changes something without a token; let a marked view say it itself."""
    if request.method in _READING or request.endpoint is None:
        return
    protection: Any = current_app.extensions["csrf_protection"]
    try:
        protection.protect()
    except CSRFError:
        g.is_foreign = True
        if not getattr(current_app.view_functions[request.endpoint], "shows_again", False):
            raise


def _say_it_was_refused(response: Response) -> Response:
    """Give the page shown again the status of a refusal."""
    if g.get("is_foreign") and response.status_code == 200:
        response.status_code = 400
    return response


def _offer_to_send_again(_: CSRFError) -> ResponseReturnValue:
    """A page that holds what was typed, to be sent again with a token of its own."""
    return send_again_page(400)
