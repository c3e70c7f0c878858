"""The second factor: set up, asked for after the password, used once, lost and reset."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pyotp
import pytest
from flask import Flask
from sqlalchemy import func, select

from checklist.accounts.failed_sign_ins import MAX_FAILED
from checklist.accounts.models import Account, Authenticator, FailedSignIn, RecoveryCode, SignIn
from checklist.accounts.sealed_texts import seal, unseal
from checklist.accounts.second_factor.service import reset_second_factor
from checklist.accounts.second_factor.time_codes import find_counter, make_secret
from checklist.accounts.service import UNFINISHED_LIMIT, build_person, load_memberships
from checklist.audit.models import AuditEvent
from checklist.core.errors import UserError
from checklist.core.organisations import OrganisationKind, Role
from checklist.core.second_factor_needs import NEED_SECOND_FACTOR
from checklist.db import db
from checklist.mail.models import OutboxEmail
from checklist.settings import MailServer, Settings, Tls
from tests.accounts.authenticators import (
    ASK,
    CODE_FORM,
    SET_UP,
    code_of,
    give_code,
    let_codes_count_again,
    set_up_app,
)
from tests.accounts.people import Console, age, sign_in_by_page, stranger, with_password
from tests.browser import Browser, add_organisation, one

OVERVIEW = "/second-factor"
PRIVATE = "/change-password"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Settings as in real use: who must have a second factor has one, and mail is sent."""
    mail = MailServer("localhost", 25, Tls.NEVER, "checklist@example.test")
    return replace(settings, is_second_factor_optional=False, mail=mail)


@pytest.fixture
def email(app: Flask, force: UUID) -> str:
    """A coordinator, who may have a second factor and need not."""
    return with_password(app, "Asha Coordinator", force, Role.COORDINATOR)


@pytest.fixture
def secret(app: Flask, email: str) -> str:
    """The secret of the coordinator's app."""
    browser = stranger(app)
    sign_in_by_page(browser, email)
    secret = set_up_app(browser)
    let_codes_count_again(app)
    return secret


def signatory(app: Flask, force: UUID) -> str:
    return with_password(app, "Sim Signatory", force, Role.SIGNATORY)


def after_password(app: Flask, email: str) -> Browser:
    """A browser in which the password was given, and nothing else."""
    browser = stranger(app)
    sign_in_by_page(browser, email)
    return browser


def events(app: Flask) -> list[str]:
    with app.app_context():
        return list(db.session.scalars(select(AuditEvent.action).order_by(AuditEvent.id)))


def count(app: Flask, model: type) -> int:
    with app.app_context():
        return db.session.scalar(select(func.count()).select_from(model)) or 0


def test_after_the_password_nothing_opens_until_the_code_is_given(
    app: Flask, email: str, secret: str
) -> None:
    browser = stranger(app)

    sign_in_by_page(browser, email, query="?next=/assessments")

    assert browser.location == f"{ASK}?next=/assessments"
    browser.get(PRIVATE, expect=302)
    assert browser.location.startswith("/sign-in?next=")
    assert '"person":null' in browser.client.get("/session").text
    browser.get(SET_UP, expect=302)  # or the password alone would be enough
    page = browser.get(f"{ASK}?next=/assessments")
    browser.send(page, f"{ASK}?next=/assessments", form=CODE_FORM, code=code_of(secret), expect=302)
    assert browser.location == "/assessments"
    browser.get(PRIVATE)
    tried = "tried to sign in"
    assert events(app)[-4:] == [tried, "gave the password", tried, "signed in"]


def test_the_code_gives_the_sign_in_another_token(app: Flask, email: str, secret: str) -> None:
    browser = after_password(app, email)
    before = browser.client.get_cookie("checklist")
    assert before is not None

    give_code(browser, code_of(secret))

    thief = stranger(app)
    thief.client.set_cookie("checklist", before.value)
    thief.get(PRIVATE, expect=302)
    browser.get(PRIVATE)


def test_a_code_counts_once(app: Flask, email: str, secret: str) -> None:
    code = code_of(secret)
    give_code(after_password(app, email), code)

    page = give_code(after_password(app, email), code, expect=200)

    said = one(page, "#code-error").text
    assert "or a recovery code that you have not used. Each works once" in said


@pytest.mark.parametrize(
    ("seconds", "counts"), [(-60, False), (-30, True), (0, True), (30, True), (60, False)]
)
def test_a_clock_may_be_wrong_by_one_step(seconds: int, counts: bool) -> None:
    secret, moment = make_secret(), datetime(2026, 3, 29, 1, 0, 0, tzinfo=UTC)
    code = pyotp.TOTP(secret).at(moment + timedelta(seconds=seconds))

    assert (find_counter(secret, code, moment) is not None) is counts


def test_a_code_from_before_one_that_counted_counts_no_more() -> None:
    secret, moment = make_secret(), datetime(2026, 3, 29, 1, 0, 0, tzinfo=UTC)
    codes = [pyotp.TOTP(secret).at(moment + timedelta(seconds=step)) for step in (-30, 0, 30)]
    current = find_counter(secret, codes[1], moment)
    assert current is not None

    assert [find_counter(secret, code, moment, after=current) for code in codes] == [
        None,
        None,
        current + 1,
    ]


def test_codes_are_counted_like_passwords_and_the_password_gives_no_new_guesses(
    app: Flask, email: str, secret: str
) -> None:
    browser = after_password(app, email)
    for _ in range(MAX_FAILED - 1):
        page = give_code(browser, "000000", expect=200)
        assert "Enter the 6 digits" in one(page, "#code-error").text

    page = give_code(browser, code_of(secret), expect=200)

    assert "too many attempts" in one(page, "#code-error").text
    sign_in_by_page(stranger(app), email, expect=200)  # nor is the password taken any more
    assert count(app, FailedSignIn) == MAX_FAILED


def test_the_last_guess_may_be_the_right_one_and_takes_the_count_back(
    app: Flask, email: str, secret: str
) -> None:
    browser = after_password(app, email)
    for _ in range(MAX_FAILED - 2):
        give_code(browser, "000000", expect=200)

    give_code(browser, code_of(secret))

    assert count(app, FailedSignIn) == 0


def test_the_password_is_good_for_a_code_for_a_quarter_of_an_hour(
    app: Flask, email: str, secret: str
) -> None:
    browser = after_password(app, email)
    age(app, SignIn.created_at, UNFINISHED_LIMIT - timedelta(minutes=1))
    browser.get(ASK)

    age(app, SignIn.created_at, timedelta(minutes=1))

    browser.get(ASK, expect=302)


def test_a_recovery_code_stands_in_once(app: Flask, email: str) -> None:
    browser = stranger(app)
    sign_in_by_page(browser, email)
    set_up_app(browser)
    codes = [item.text for item in browser.get(browser.location).select("#recovery-codes code")]
    assert len(set(codes)) == 10
    with app.app_context():
        kept = " ".join(db.session.scalars(select(RecoveryCode.code_hash)))
    assert not any(code in kept for code in codes)

    give_code(after_password(app, email), codes[3].upper().replace("-", " "))

    give_code(after_password(app, email), codes[3], expect=200)
    left = one(browser.get(OVERVIEW), "#codes-left").text
    assert "You have 9 recovery codes left" in left


def test_recovery_codes_are_shown_until_they_are_kept_and_end_when_new_ones_are_made(
    app: Flask, email: str
) -> None:
    browser = stranger(app)
    sign_in_by_page(browser, email)
    set_up_app(browser)
    codes = "/second-factor/recovery-codes"
    page = browser.get(codes)
    old = page.select("#recovery-codes code")[0].text
    copied = browser.client.get_cookie("checklist")
    assert copied is not None

    browser.send(page, codes, form="form#kept")

    browser.get(codes, expect=302)
    thief = stranger(app)
    thief.client.set_cookie("checklist", copied.value)
    thief.get(codes, expect=302)
    thief.get(OVERVIEW)
    page = browser.get(OVERVIEW)
    browser.send(page, "/second-factor/new-recovery-codes", form="form#renew")
    new = browser.get(codes).select("#recovery-codes code")[0].text
    give_code(after_password(app, email), old, expect=200)
    give_code(after_password(app, email), new)


def test_the_secret_is_shown_as_a_drawing_and_as_text_and_nothing_is_kept_before_a_code(
    app: Flask, email: str
) -> None:
    browser = stranger(app)
    sign_in_by_page(browser, email)
    page = browser.get(SET_UP)
    assert one(page, "[role=img] svg path[stroke]")
    assert "data:" not in str(one(page, "main"))

    refused = browser.send(page, SET_UP, form=CODE_FORM, code="12", expect=200)

    assert one(refused, "#key").text == one(page, "#key").text
    assert count(app, Authenticator) == 0


def test_a_secret_offered_in_another_sign_in_is_not_taken(app: Flask, email: str) -> None:
    mine, other = after_password(app, email), after_password(app, email)
    page = mine.get(SET_UP)
    offer = str(one(page, "input[name=offer]")["value"])
    code = code_of(one(page, "#key").text.replace(" ", ""))

    other.send(other.get(SET_UP), SET_UP, form=CODE_FORM, offer=offer, code=code, expect=200)

    assert count(app, Authenticator) == 0


@pytest.mark.parametrize("role", [Role.SIGNATORY, Role.COORDINATOR])
def test_who_must_have_a_second_factor_sets_it_up_before_anything_opens(
    app: Flask, force: UUID, role: Role
) -> None:
    address = with_password(app, "Sim Somebody", force, role)
    browser = stranger(app)

    sign_in_by_page(browser, address)

    if role not in NEED_SECOND_FACTOR:
        assert browser.location == "/"
        return
    assert browser.location == f"{SET_UP}?next=/"
    browser.get(PRIVATE, expect=302)
    assert browser.client.post("/session").status_code in {400, 401}
    set_up_app(browser)
    browser.get(PRIVATE)


def test_roles_that_need_a_second_factor_are_these() -> None:
    without = frozenset({Role.COORDINATOR, Role.CONTRIBUTOR, Role.READER, Role.UNKNOWN})

    assert frozenset(Role) - NEED_SECOND_FACTOR == without


def test_an_organisation_may_ask_everybody_for_one(
    app: Flask, force: UUID, email: str, console: Console
) -> None:
    browser = after_password(app, email)
    browser.get(PRIVATE)

    console.run("organisation", "second-factor", "Testshire Police", "--everybody")

    browser.get(PRIVATE, expect=302)
    console.run("organisation", "second-factor", "Testshire Police", "--by-role")
    browser.get(PRIVATE)
    assert events(app)[-2:] == ["chose who needs a second factor"] * 2


def test_acting_in_a_role_that_needs_one_asks_for_it(app: Flask, force: UUID, email: str) -> None:
    other = add_organisation(app, "Some Inspectorate", OrganisationKind.INSPECTORATE)
    with_password(app, "Asha Coordinator", other, Role.INSPECTOR)
    browser = after_password(app, email)
    page = browser.get("/acting-as")
    inspector = next(
        str(one(page, f"#{label['for']}")["value"])
        for label in page.select("label")
        if "inspector" in label.text
    )

    browser.send(page, "/acting-as", form="main form", membership=inspector)

    browser.get(PRIVATE, expect=302)
    browser.follow(PRIVATE)
    browser.get("/sign-in", expect=302)
    assert browser.location.startswith(SET_UP)


def test_who_must_have_one_cannot_remove_it_and_others_can(
    app: Flask, force: UUID, email: str, secret: str
) -> None:
    needing = after_password(app, signatory(app, force))
    set_up_app(needing)
    page = needing.get(OVERVIEW)
    assert not page.select("form#remove")
    needing.send(page, "/second-factor/remove", form="form#renew", expect=400)
    choosing = after_password(app, email)
    give_code(choosing, code_of(secret))

    choosing.send(choosing.get(OVERVIEW), "/second-factor/remove", form="form#remove")

    after_password(app, email).get(PRIVATE)
    assert count(app, Authenticator) == 1


def test_restored_without_its_key_the_password_works_and_the_factor_is_set_up_anew(
    app: Flask, force: UUID, settings: Settings, make_app: Callable[[Settings], Flask]
) -> None:
    email = signatory(app, force)
    set_up_app(after_password(app, email))
    restored = make_app(replace(settings, secret_key="another key of another file " * 2))
    browser = after_password(restored, email)

    assert browser.location.startswith(SET_UP)
    page = browser.get(SET_UP)

    assert "no longer works" in one(page, ".govuk-inset-text").text
    set_up_app(browser)
    browser.get(PRIVATE)
    assert count(app, Authenticator) == 1


def test_a_sealed_text_opens_for_its_owner_and_with_its_key_alone(settings: Settings) -> None:
    sealed = seal(settings, "a secret", "the owner")
    other = replace(settings, secret_key="another key of another file " * 2)
    changed = ("A" if sealed[20] != "A" else "B").join((sealed[:20], sealed[21:]))

    assert unseal(settings, sealed, "the owner") == "a secret"
    assert unseal(settings, sealed, "somebody else") is None
    assert unseal(other, sealed, "the owner") is None
    assert unseal(settings, changed, "the owner") is None
    assert seal(settings, "a secret", "the owner") != sealed


def test_the_secret_is_not_in_the_database_as_it_is(app: Flask, email: str, secret: str) -> None:
    with app.app_context():
        kept = db.session.scalars(select(Authenticator)).one().secret

    assert secret not in kept


def test_a_lost_factor_is_reset_at_the_console_recorded_and_mailed(
    app: Flask, email: str, secret: str, console: Console
) -> None:
    browser = after_password(app, email)
    give_code(browser, code_of(secret))

    said = console.run("person", "reset-factor", email)

    assert "Reset the second factor" in said
    browser.get(PRIVATE, expect=302)
    assert events(app)[-1] == "reset a second factor"
    with app.app_context():
        kinds = list(db.session.scalars(select(OutboxEmail.kind).order_by(OutboxEmail.queued_at)))
    assert kinds[-1] == "second factor reset"
    assert (count(app, Authenticator), count(app, RecoveryCode)) == (0, 0)
    after_password(app, email).get(PRIVATE)
    assert "has no second factor" in console.run("person", "reset-factor", email, expect=1)


def test_nobody_resets_a_second_factor_of_their_own(app: Flask, email: str, secret: str) -> None:
    with app.app_context():
        account = db.session.scalars(select(Account)).one()
        person = build_person(load_memberships(db.session, account.id)[0])

        with pytest.raises(UserError, match="another administrator"):
            reset_second_factor(db.session, account, by=person)

    assert count(app, Authenticator) == 1


def test_signing_out_ends_a_sign_in_that_waits_for_its_code(
    app: Flask, email: str, secret: str
) -> None:
    browser = after_password(app, email)
    form = "main form[action='/sign-out']"

    browser.send(browser.get(ASK), "/sign-out", form=form)

    browser.get(ASK, expect=302)
    with app.app_context():
        last = select(SignIn).order_by(SignIn.created_at.desc()).limit(1)
        assert db.session.scalars(last).one().ended_at is not None


def test_who_has_a_role_that_needs_none_signs_in_to_that_whatever_they_acted_as_last(
    app: Flask, email: str, force: UUID
) -> None:
    with_password(app, "Asha Coordinator", force, Role.SIGNATORY)
    first = stranger(app)
    sign_in_by_page(first, email)
    page = first.get("/acting-as")
    signatory = next(
        str(each["value"])
        for each in page.select("input[name=membership]")
        if "signatory" in one(page, f"label[for='{each['id']}']").text
    )
    first.send(page, "/acting-as", form="main form", membership=signatory)
    first.get(SET_UP)

    again = after_password(app, email)

    acting = " ".join(one(again.get(PRIVATE), ".checklist-acting").text.split())
    assert "coordinator" in acting
    assert again.get("/acting-as").select(f"input[value='{signatory}']")
