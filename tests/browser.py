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
from checklist.core.organisations import OrganisationKind, Role
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
        page = BeautifulSoup(response.text, "lxml")
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
    # Read once: a selector reads the whole page each time.
    tags = [part for part in page.descendants if isinstance(part, Tag)]
    headings = [tag for tag in tags if tag.name == "h1" and tag.find_parent("main")]
    assert len(headings) == 1, "one first-level heading"
    ids = [tag["id"] for tag in tags if "id" in tag.attrs]
    assert len(ids) == len(set(ids)), "ids are unique"
    labelled = {tag["for"] for tag in tags if tag.name == "label"}
    fields = {tag["id"] for tag in tags if _wants_label(tag)}
    assert fields <= labelled, f"every field has a label: {fields - labelled}"
    summaries = [tag for tag in tags if "govuk-error-summary" in tag.get_attribute_list("class")]
    in_error = bool(summaries)
    groups = [tag for tag in tags if "govuk-form-group--error" in tag.get_attribute_list("class")]
    assert in_error or not groups, "errors are summed up"
    assert page.head is not None
    assert in_error == one(page.head, "title").text.strip().startswith("Error: ")
    links = [link for summary in summaries for link in summary.find_all("a")]
    assert all(page.select(str(link["href"])) for link in links)
    assert not [tag for tag in tags if "style" in tag.attrs], "no inline style"
    _check_regions(page, tags)


def _wants_label(tag: Tag) -> bool:
    """Say whether a tag is a field that a person sees, without a label of its own."""
    is_field = tag.name in {"textarea", "select"} or (
        tag.name == "input" and tag.get("type") != "hidden"
    )
    return is_field and "aria-label" not in tag.attrs


def _check_regions(page: BeautifulSoup, tags: list[Tag]) -> None:
    """Refuse a region that is announced by the name of the one around it."""
    for region in tags:
        outer = region.find_parent(_is_region) if _is_region(region) else None
        while outer is not None:
            assert _name_region(page, region) != _name_region(page, outer), "regions named twice"
            outer = outer.find_parent(_is_region)


def _is_region(tag: Tag) -> bool:
    is_named = "aria-label" in tag.attrs or "aria-labelledby" in tag.attrs
    return tag.get("role") == "region" or (tag.name == "section" and is_named)


def _name_region(page: BeautifulSoup, region: Tag) -> str:
    """Return the name that a region is announced by."""
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
