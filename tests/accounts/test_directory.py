"""Coordinators and leads look after the people of their own organisation, and of no other."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select, update

from checklist.accounts.directory.people_list import PAGE_LENGTH
from checklist.accounts.models import Account, Membership
from checklist.accounts.people import give_role
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db, now
from checklist.web.filters import format_day
from tests.accounts.managing import administrator, id_of, invite, last_event, roles_of
from tests.accounts.people import sign_in_by_page, stranger, with_password
from tests.assessments.submissions.racing import press_at_once
from tests.browser import Browser, add_organisation, hidden_fields, one, sign_in

BEN = "ben.busy@example.test"
ASHA = "asha.coordinator@example.test"


@pytest.fixture
def ben(app: Flask, force: UUID) -> Browser:
    """A contributor of the force, signed in."""
    return sign_in(app, "Ben Busy", force, Role.CONTRIBUTOR)


def page_of(app: Flask, email: str) -> str:
    return f"/people/{id_of(app, email)}"


def fill(app: Flask, force: UUID, count: int) -> None:
    """Give an organisation so many more readers."""
    with app.app_context():
        for number in range(count):
            account = Account(name=f"Reader {number:03}", email=f"r{number:03}@example.test")
            db.session.add(Membership(account=account, organisation_id=force, role=Role.READER))
        db.session.commit()


def names(browser: Browser, path: str = "/people") -> list[str]:
    return [link.text for link in browser.get(path).select("table th[scope=row] a")]


def test_who_is_alone_sees_themselves_and_how_to_invite(browser: Browser) -> None:
    page = browser.get("/people")

    assert names(browser) == ["Asha Coordinator"]
    assert one(page, "#count").text == "1 person."
    assert page.select("a[href='/people/invite']")


@pytest.mark.parametrize(
    ("others", "shown", "is_more"),
    [
        (PAGE_LENGTH - 2, PAGE_LENGTH - 1, False),
        (PAGE_LENGTH - 1, PAGE_LENGTH, False),
        (PAGE_LENGTH, PAGE_LENGTH, True),
        (199, PAGE_LENGTH, True),
    ],
)
def test_many_people_are_shown_page_by_page(
    app: Flask, browser: Browser, force: UUID, others: int, shown: int, is_more: bool
) -> None:
    fill(app, force, others)

    page = browser.get("/people")

    assert len(names(browser)) == shown
    assert one(page, "#count").text == f"{others + 1} people."
    assert bool(page.select(".govuk-pagination__next")) == is_more
    everybody = [
        name for number in range(1, 6) for name in names(browser, f"/people?page={number}")
    ]
    assert len(set(everybody)) == others + 1


def test_the_list_is_narrowed_by_words_role_and_state(
    app: Flask, browser: Browser, force: UUID, ben: Browser
) -> None:
    fill(app, force, 3)
    invite(browser, name="Ivy Invited", role="signatory")
    end = f"{page_of(app, 'r002@example.test')}/end"
    browser.send(browser.get(end), end)

    everybody = ["Asha Coordinator", "Ben Busy", "Ivy Invited", "Reader 000", "Reader 001"]
    assert names(browser) == everybody
    assert names(browser, "/people?words=BUSY") == ["Ben Busy"]
    assert names(browser, "/people?words=r001@") == ["Reader 001"]
    assert names(browser, "/people?role=signatory") == ["Ivy Invited"]
    assert names(browser, "/people?state=active&role=reader") == ["Reader 000", "Reader 001"]
    assert names(browser, "/people?state=invit") == ["Ivy Invited"]
    assert names(browser, "/people?state=ended") == ["Reader 002"]
    assert names(browser, "/people?state=nonsense&role=nonsense") == everybody
    assert "Nobody was found" in browser.get("/people?words=zzz").text


def test_roles_are_given_and_taken_away(
    app: Flask, browser: Browser, force: UUID, ben: Browser
) -> None:
    path = page_of(app, BEN)
    browser.send(browser.get(path), path, form="form#roles-form", roles=["reader", "signatory"])

    assert roles_of(app, BEN) == [(force, "reader"), (force, "signatory")]
    ben.get("/", expect=302)
    assert last_event(app).action == "ended a person's role"
    assert last_event(app).detail == f"contributor, organisation {force}"


@pytest.mark.parametrize(
    ("roles", "said"),
    [([], "Select at least one role"), (["inspector"], "not a valid choice")],
)
def test_a_person_keeps_the_roles_where_none_that_there_is_was_chosen(
    app: Flask, browser: Browser, force: UUID, ben: Browser, roles: list[str], said: str
) -> None:
    path = page_of(app, BEN)
    page = browser.send(browser.get(path), path, form="form#roles-form", roles=roles, expect=200)

    assert said in one(page, ".govuk-error-summary").text
    assert roles_of(app, BEN) == [(force, "contributor")]


def test_ending_works_on_the_next_request_and_refuses_the_open_page(
    app: Flask, browser: Browser, force: UUID, ben: Browser
) -> None:
    elsewhere = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    there = sign_in(app, "Ben Busy", elsewhere, Role.READER)
    open_page = ben.get("/evidence/new/link")
    end = f"{page_of(app, BEN)}/end"

    browser.send(browser.get(end), end)

    sent = hidden_fields(one(open_page, "main form[method=post]")) | {"title": "Late", "key": "k"}
    refused = ben.client.post("/evidence/new/link", data=sent)
    assert refused.status_code == 401
    assert "Testshire" not in refused.text
    ben.get("/", expect=302)
    there.get("/")
    assert roles_of(app, BEN) == [(elsewhere, "reader")]
    with app.app_context():
        assert "Late" not in str(db.session.execute(select(Account.name)).all())


def test_a_coordinator_whose_role_ended_changes_nothing_by_the_page_left_open(
    app: Flask, browser: Browser, force: UUID, ben: Browser
) -> None:
    second = sign_in(app, "Cleo Coordinator", force, Role.COORDINATOR)
    path = f"{page_of(app, BEN)}/end"
    open_page = second.get(path)
    end = f"{page_of(app, 'cleo.coordinator@example.test')}/end"
    browser.send(browser.get(end), end)

    second.send(open_page, path, expect=401)

    assert roles_of(app, BEN) == [(force, "contributor")]


def test_nobody_ends_or_changes_the_own_role_so_one_who_invites_is_left(
    app: Flask, browser: Browser, force: UUID
) -> None:
    path = page_of(app, ASHA)
    page = browser.get(path)
    token = hidden_fields(one(browser.get("/change-password"), "main form"))["csrf_token"]
    key = {"csrf_token": token, "key": "00000000-0000-4000-8000-000000000001"}

    ended = browser.client.post(f"{path}/end", data=key)
    changed = browser.client.post(path, data=key | {"roles": ["reader"]})

    assert "This is you" in one(page, "main").text
    assert page.select("main form[method=post]") == []
    assert (ended.status_code, changed.status_code) == (400, 400)
    assert "You cannot change your own roles" in ended.text
    assert roles_of(app, ASHA) == [(force, "coordinator")]


def test_people_of_other_organisations_are_not_there(app: Flask, browser: Browser) -> None:
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    olu = page_of(app, with_password(app, "Olu Other", other, Role.READER))

    assert "Olu" not in browser.get("/people?state=ended").text
    for path in (olu, f"{olu}/end"):
        missing = browser.get(path, expect=404)
        made_up = browser.get(path.replace(olu, f"/people/{other}"), expect=404)
        assert one(missing, "main").text == one(made_up, "main").text
    assert len(roles_of(app, "olu.other@example.test")) == 1


def test_last_seen_tells_nothing_of_another_organisation(
    app: Flask, browser: Browser, force: UUID
) -> None:
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    email = with_password(app, "Olu Both", force, Role.READER)
    with app.app_context():
        db.session.execute(update(Membership).values(created_at=now() - timedelta(days=91)))
        db.session.commit()
    sign_in(app, "Olu Both", other, Role.READER).get("/")

    [row] = [tr for tr in browser.get("/people").select("tbody tr") if email in tr.text]

    assert row.select("td")[-1].text == "Not in the last 90 days"
    assert "Othershire" not in browser.get(page_of(app, email)).text


def test_who_joined_lately_and_was_not_here_since_is_said_to_have_joined(
    app: Flask, browser: Browser, force: UUID
) -> None:
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    email = with_password(app, "Olu Both", other, Role.READER)
    link = invite(browser, email)
    olu = stranger(app)
    sign_in_by_page(olu, email)
    olu.send(olu.get(link), f"{link}/accept", form="form#accept")
    said = f"Not since joining on {format_day(now())}"

    [row] = [tr for tr in browser.get("/people").select("tbody tr") if email in tr.text]

    assert row.select("td")[-1].text == said
    assert said in one(browser.get(page_of(app, email)), "main").text
    with app.app_context():  # back after the first role ended long ago: the row is the old one
        db.session.execute(update(Membership).values(created_at=now() - timedelta(days=400)))
        db.session.commit()
    assert said in one(browser.get(page_of(app, email)), "main").text


def test_who_was_given_a_role_again_is_said_not_to_have_been_seen_since(
    app: Flask, browser: Browser, force: UUID
) -> None:
    email = with_password(app, "Olu Back", force, Role.READER)
    with app.app_context():
        olu = db.session.scalars(select(Account).where(Account.email == email)).one()
        [held] = olu.memberships
        held.created_at, held.ended_at = now() - timedelta(days=400), now() - timedelta(days=300)
        db.session.commit()
        give_role(db.session, None, olu, held.organisation, Role.READER)
        db.session.commit()

    said = f"Not since joining on {format_day(now())}"
    assert said in one(browser.get(page_of(app, email)), "main").text


def test_administrators_read_of_new_accounts_that_they_are_new(app: Flask, force: UUID) -> None:
    ada = administrator(app)
    email = with_password(app, "Nia New", force, Role.READER)
    with_password(app, "Omar Old", force, Role.READER)
    with app.app_context():
        old = update(Account).where(Account.name == "Omar Old")
        db.session.execute(old.values(created_at=now() - timedelta(days=91)))
        db.session.commit()

    rows = {one(row, "th a").text: row for row in ada.get("/accounts").select("tbody tr")}

    assert f"Not since joining on {format_day(now())}" in rows["Nia New"].text
    assert "Not in the last 90 days" in rows["Omar Old"].text
    own = ada.get(str(one(rows["Nia New"], "th a")["href"]))
    assert email in own.text
    assert f"Not since joining on {format_day(now())}" in own.text


@pytest.mark.parametrize(
    ("kind", "role", "offered"),
    [
        (
            OrganisationKind.LOCAL_POLICING_BODY,
            Role.COORDINATOR,
            ["coordinator", "contributor", "reader"],
        ),
        (
            OrganisationKind.INSPECTORATE,
            Role.LEAD_INSPECTOR,
            ["inspector", "lead inspector", "reader"],
        ),
        (OrganisationKind.SERVICE_TEAM, Role.ADMINISTRATOR, ["administrator"]),
    ],
)
def test_each_kind_of_organisation_invites_to_its_own_roles(
    app: Flask, kind: OrganisationKind, role: Role, offered: list[str]
) -> None:
    place = add_organisation(app, "Some Place", kind)
    manager = sign_in(app, "Mo Manager", place, role)

    page = manager.get("/people/invite")
    link = invite(manager, role=offered[-1])

    assert [radio["value"] for radio in page.select("input[type=radio]")] == offered
    who = stranger(app)
    who.send(who.get(link), link, form="form#join", password="otter lantern gravel sonnet")
    assert roles_of(app, "ivy@example.test") == [(place, offered[-1])]


def test_long_names_are_shown_whole(app: Flask, browser: Browser, force: UUID) -> None:
    email = with_password(app, "N" * 60, force, Role.READER)
    with app.app_context():
        db.session.scalars(select(Account).filter_by(email=email)).one().name = "W" * 120
        db.session.commit()

    assert "W" * 120 in names(browser)
    assert one(browser.get(page_of(app, email)), "h1").text == "W" * 120


@pytest.mark.parametrize("attempt", range(5))
def test_of_two_who_end_each_other_at_the_same_moment_one_is_left(
    app: Flask, browser: Browser, force: UUID, attempt: int
) -> None:
    cora = sign_in(app, "Cora Coordinator", force, Role.COORDINATOR)
    emails = ("cora.coordinator@example.test", ASHA)
    paths = [f"{page_of(app, email)}/end" for email in emails]
    forms = [
        (who, path, hidden_fields(one(who.get(path), "main form")))
        for who, path in zip((browser, cora), paths, strict=True)
    ]

    answers = press_at_once(*forms)

    left = [email for email in emails if roles_of(app, email)]
    assert len(left) == 1, [status for status, _ in answers]
