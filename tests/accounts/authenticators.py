"""A person's authenticator app, played by pyotp."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pyotp
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import update

from checklist.accounts.models import Authenticator
from checklist.db import db, now
from tests.browser import Browser, one

SET_UP = "/second-factor/set-up"
ASK = "/sign-in/second-factor"
CODE_FORM = "form#code-form"


def read_key(page: BeautifulSoup) -> str:
    """The key that the page shows as text, without its gaps."""
    return one(page, "#key").text.replace(" ", "")


def code_of(secret: str, steps: int = 0) -> str:
    """What the app shows so many steps of 30 seconds from now."""
    return str(pyotp.TOTP(secret).at(now() + timedelta(seconds=30 * steps)))


def set_up_app(browser: Browser, query: str = "") -> str:
    """Set an app up as a person does, keep the recovery codes, and give the app's secret."""
    page = browser.get(SET_UP + query)
    secret = read_key(page)
    browser.send(page, SET_UP + query, form=CODE_FORM, code=code_of(secret))
    return secret


def let_codes_count_again(app: Flask, account_id: UUID | None = None) -> None:
    """Let the code that the app shows now count once more, as after half a minute."""
    with app.app_context():
        query = update(Authenticator).values(last_counter=0)
        db.session.execute(query if account_id is None else query.filter_by(account_id=account_id))
        db.session.commit()


def give_code(browser: Browser, code: str, *, expect: int = 302) -> BeautifulSoup:
    """Enter a code on the page that asks for it."""
    return browser.send(browser.get(ASK), ASK, form=CODE_FORM, code=code, expect=expect)
