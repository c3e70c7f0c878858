"""A person at a browser, played by Flask's test client: opens pages and sends their forms."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from bs4 import BeautifulSoup, Tag
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from checklist.accounts.models import Account, Membership, Organisation
from checklist.accounts.service import begin_sign_in
from checklist.core.organisations import OrganisationKind
from checklist.core.permissions import Role
from checklist.db import db


class Browser:
    """A person at a browser: fails on pages no one should be sent."""

    def __init__(self, client: FlaskClient) -> None:
        self.client = client
        self.last: TestResponse | None = None

    def get(self, path: str, *, expect: int = 200) -> BeautifulSoup:
        """Open a page."""
        return self._page(self.client.get(path), expect)

    def follow(self, path: str) -> BeautifulSoup:
        """Open a page, following redirects."""
        return self._page(self.client.get(path, follow_redirects=True), 200)

    def send(
        self,
        page: BeautifulSoup,
        path: str,
        *,
        expect: int = 302,
        form: str = "main form",
        files: dict[str, Any] | None = None,
        **typed: Any,
    ) -> BeautifulSoup:
        """Send the form of a page as a browser would, hidden fields included."""
        data: dict[str, Any] = hidden_fields(one(page, form)) | typed | (files or {})
        kind = "multipart/form-data" if files else None
        return self._page(self.client.post(path, data=data, content_type=kind), expect)

    @property
    def location(self) -> str:
        """The address that the last response redirects to."""
        assert self.last is not None
        return self.last.headers["Location"]

    def _page(self, response: TestResponse, expect: int) -> BeautifulSoup:
        self.last = response
        assert response.status_code == expect, (response.status_code, response.text[:2000])
        page = BeautifulSoup(response.text, "html5lib")
        if expect != 302 and response.mimetype == "text/html":
            check_manners(page)
        return page


def hidden_fields(form: Tag) -> dict[str, str]:
    """Read the hidden fields of a form, with their values."""
    fields = form.select("input[type=hidden]")
    return {str(field["name"]): str(field.get("value", "")) for field in fields}


def one(page: BeautifulSoup | Tag, selector: str) -> Tag:
    """Return the only element that a selector matches; fails where there is none or are more."""
    elements = page.select(selector)
    assert len(elements) == 1, f"{len(elements)} of {selector}"
    return elements[0]


def check_manners(page: BeautifulSoup) -> None:
    """Hold every page a test opens to what the Design System asks of all pages."""
    assert len(page.select("main h1")) == 1, "one first-level heading"
    ids = [element["id"] for element in page.select("[id]")]
    assert len(ids) == len(set(ids)), "ids are unique"
    labelled = {label["for"] for label in page.select("label")}
    fields = {
        field["id"]
        for field in page.select("input:not([type=hidden]), textarea, select")
        if "aria-label" not in field.attrs
    }
    assert fields <= labelled, f"every field has a label: {fields - labelled}"
    in_error = bool(page.select(".govuk-error-summary"))
    assert in_error or not page.select(".govuk-form-group--error"), "errors are summed up"
    assert in_error == one(page, "head title").text.strip().startswith("Error: ")
    assert all(page.select(str(link["href"])) for link in page.select(".govuk-error-summary a"))
    assert not page.select("[style]"), "no inline style"
    for inner in page.select(f"{_REGION} :is({_REGION})"):
        outer = [region for region in page.select(_REGION) if inner in region.select(_REGION)]
        assert _name_region(page, inner) not in [_name_region(page, each) for each in outer]


_REGION = ":is([role=region], section[aria-label], section[aria-labelledby])"


def _name_region(page: BeautifulSoup, region: Tag) -> str:
    """The name that a region is announced by."""
    if "aria-label" in region.attrs:
        return str(region["aria-label"])
    return one(page, f"[id='{region['aria-labelledby']}']").text.strip()


def add_organisation(app: Flask, name: str, kind: OrganisationKind) -> UUID:
    """Write an organisation into the database."""
    with app.app_context():
        organisation = Organisation(name=name, kind=kind)
        db.session.add(organisation)
        db.session.commit()
        return organisation.id


def sign_in(app: Flask, name: str, organisation: UUID, role: Role) -> Browser:
    """Sign a new person in by writing the rows that the sign-in page writes."""
    email = f"{name.replace(' ', '.').lower()}@example.test"
    with app.app_context():
        account = db.session.scalar(select(Account).where(Account.email == email))
        account = account or Account(email=email, name=name)
        membership = Membership(account=account, organisation_id=organisation, role=role)
        db.session.add(membership)
        db.session.flush()
        token = begin_sign_in(db.session, membership)
        db.session.commit()
    client = app.test_client()
    with client.session_transaction() as session:
        session["sign_in"] = token
    return Browser(client)
