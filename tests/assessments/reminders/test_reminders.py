"""People are reminded once of each thing, as each chooses; the e-mail holds numbers alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select, update

from checklist.accounts.models import Account, Membership
from checklist.assessments.models import Assessment, Mark, MarkKind
from checklist.assessments.notes.models import Note
from checklist.assessments.reach.models import Post, Share
from checklist.assessments.reminders.service import remind
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db, now
from checklist.jobs.worker import run_due_jobs
from checklist.mail.models import OutboxEmail
from checklist.mail.outbox import find_due_emails, send_email
from checklist.settings import MailServer, Settings
from tests.assessments.assessments import answer, begin
from tests.assessments.notes.talking import write
from tests.assessments.shares.sharing import account_of, add_post, share
from tests.browser import Browser, add_organisation, one, sign_in
from tests.mail.smtp_server import Inbox

CARL, HANA = "Carl Contributor", "Hana Holder"
NOON = datetime(2026, 6, 10, 11, tzinfo=UTC)
TODAY = NOON.date()


@pytest.fixture
def settings(settings: Settings, server: tuple[Inbox, MailServer]) -> Settings:
    return replace(settings, mail=server[1])


@pytest.fixture
def carl(app: Flask, browser: Browser, force: UUID) -> Browser:
    """A contributor, signed in."""
    return sign_in(app, CARL, force, Role.CONTRIBUTOR)


@pytest.fixture
def assessment(app: Flask, carl: Browser, force: UUID) -> UUID:
    return begin(app, force, title="Canary check")


def share_long_ago(app: Flask, assessment: UUID, *questions: str, in_days: int) -> None:
    """Share questions with Carl that are to be answered so many days from the tests' today."""
    share(app, assessment, CARL, *questions, due=TODAY + timedelta(days=in_days))
    with app.app_context():
        db.session.execute(update(Share).values(shared_at=NOON - timedelta(days=30)))
        db.session.commit()


def run(app: Flask, moment: datetime = NOON) -> None:
    with app.app_context():
        remind(db.session, moment)
        db.session.commit()


def mails(app: Flask, server: tuple[Inbox, MailServer]) -> list[str]:
    """Send what is queued, and read all that was mailed: each text without its frame."""
    with app.app_context():
        db.session.execute(update(OutboxEmail).values(not_before=now()))
        db.session.commit()
        for email_id in find_due_emails(db.session):
            send_email(db.session, email_id)
    texts = [str(email.get_content()) for email in server[0].taken]
    return [
        " ".join(line for line in text.splitlines() if line.startswith(tuple("0123456789")))
        for text in texts
    ]


def test_each_occasion_is_told_once_in_one_email_of_numbers(
    app: Flask, assessment: UUID, server: tuple[Inbox, MailServer]
) -> None:
    share_long_ago(app, assessment, "vet-01", "vet-02", in_days=7)
    share_long_ago(app, assessment, "vet-03", in_days=1)
    share_long_ago(app, assessment, "vet-04", in_days=-1)
    share_long_ago(app, assessment, "vet-05", in_days=3)
    answer(app, assessment, {"vet-05": "2"})

    run(app)
    run(app)
    run(app, NOON + timedelta(hours=5))

    assert mails(app, server) == [
        (
            "1 question is overdue. 1 question is to be answered by tomorrow."
            " 2 questions are to be answered within 7 days."
        )
    ]
    email = server[0].taken[0]
    assert email["To"] == "carl.contributor@example.test"
    for word in ("Canary", "vet-0", "Testshire"):
        assert word not in email.get_content() + email["Subject"]


def test_what_is_shared_is_told_within_a_minute_by_the_worker(
    app: Flask, browser: Browser, assessment: UUID, server: tuple[Inbox, MailServer]
) -> None:
    new = f"/assessments/{assessment}/shares/new"
    with app.app_context():
        recipient = str(account_of(CARL))
    browser.send(browser.get(new), new, recipient=recipient, questions=["vet-01", "vet-02"])

    run_due_jobs(app)
    run_due_jobs(app)

    assert mails(app, server) == ["2 questions were shared with you."]


def test_another_day_is_told_anew_and_an_answered_question_no_more(
    app: Flask, assessment: UUID, server: tuple[Inbox, MailServer]
) -> None:
    share_long_ago(app, assessment, "vet-01", "vet-02", in_days=1)
    run(app)
    with app.app_context():
        db.session.execute(update(Share).values(due=TODAY + timedelta(days=2)))
        db.session.commit()
    answer(app, assessment, {"vet-02": "2"})

    run(app, NOON + timedelta(days=1))

    assert mails(app, server) == [
        "2 questions are to be answered by tomorrow.",
        "1 question is to be answered by tomorrow.",
    ]


def test_a_digest_goes_once_a_day_from_eight_in_london(
    app: Flask, carl: Browser, assessment: UUID, server: tuple[Inbox, MailServer]
) -> None:
    carl.send(carl.get("/reminders"), "/reminders", choice="daily")
    share_long_ago(app, assessment, "vet-01", in_days=0)
    six_utc = NOON.replace(hour=6)  # seven in London
    with app.app_context():
        db.session.execute(update(Share).values(shared_at=six_utc))
        db.session.commit()

    run(app, six_utc)
    assert mails(app, server) == []
    run(app, NOON)
    share_more = NOON + timedelta(hours=1)
    share(app, assessment, CARL, "vet-02")
    with app.app_context():
        added = Share.question_id == "vet-02"
        db.session.execute(update(Share).where(added).values(shared_at=share_more))
        db.session.commit()
    run(app, share_more)
    run(app, NOON + timedelta(hours=3))
    assert len(mails(app, server)) == 1
    run(app, NOON + timedelta(days=1))

    first, second = mails(app, server)
    assert first == ("1 question is to be answered by tomorrow. 1 question was shared with you.")
    assert second == "1 question is overdue. 1 question was shared with you."
    assert "To be reminded at once, or not at all:" in server[0].taken[0].get_content()


def test_what_waits_for_the_digest_comes_once_reminders_are_wanted_at_once(
    app: Flask, carl: Browser, assessment: UUID, server: tuple[Inbox, MailServer]
) -> None:
    carl.send(carl.get("/reminders"), "/reminders", choice="daily")
    share_long_ago(app, assessment, "vet-01", in_days=0)
    six_utc = NOON.replace(hour=6)
    with app.app_context():
        db.session.execute(update(Share).values(shared_at=six_utc))
        db.session.commit()
    run(app, six_utc)
    assert mails(app, server) == []

    carl.send(carl.get("/reminders"), "/reminders", choice="at once")
    run(app, six_utc)

    assert mails(app, server) == ["1 question was shared with you."]


def test_whoever_wants_none_gets_none_and_nothing_afterwards(
    app: Flask, carl: Browser, assessment: UUID, server: tuple[Inbox, MailServer]
) -> None:
    carl.send(carl.get("/reminders"), "/reminders", choice="never")
    share_long_ago(app, assessment, "vet-01", in_days=1)
    run(app)
    page = carl.get("/reminders")
    assert "when a note mentions you" in one(page, "main").text
    assert one(page, "input[checked]")["value"] == "never"
    carl.send(page, "/reminders", choice="daily")

    run(app, NOON + timedelta(hours=1))

    assert mails(app, server) == []


def test_a_colleagues_mark_returns_a_question_and_ones_own_does_not(
    app: Flask, assessment: UUID, server: tuple[Inbox, MailServer]
) -> None:
    share_long_ago(app, assessment, "vet-01", "vet-02", in_days=20)
    with app.app_context():
        for question, name in (("vet-01", "Asha Coordinator"), ("vet-02", CARL)):
            db.session.add(
                Mark(
                    assessment_id=assessment,
                    question_id=question,
                    version=1,
                    kind=MarkKind.LOOK,
                    reason="Name no one",
                    set_by=account_of(name),
                    role=Role.COORDINATOR.value,
                    set_at=NOON,
                )
            )
        db.session.commit()

    run(app)
    run(app)

    assert mails(app, server) == ["1 question of yours needs another look."]


def test_the_next_holder_of_a_post_is_told_and_the_one_before_no_more(
    app: Flask, force: UUID, assessment: UUID, server: tuple[Inbox, MailServer]
) -> None:
    sign_in(app, HANA, force, Role.CONTRIBUTOR)
    post = add_post(app, force, "Head of vetting", CARL)
    share_long_ago(app, assessment, "vet-01", in_days=1)
    with app.app_context():
        db.session.execute(update(Share).values(person_id=None, post_id=post))
        db.session.commit()
    run(app)
    with app.app_context():
        db.session.execute(update(Post).values(held_by=account_of(HANA)))
        db.session.commit()

    run(app, NOON + timedelta(hours=1))

    mails(app, server)
    assert [email["To"] for email in server[0].taken] == [
        "carl.contributor@example.test",
        "hana.holder@example.test",
    ]


@pytest.mark.parametrize("what", ["archived", "has left", "closed account"])
def test_nobody_is_reminded_of_what_they_cannot_open(
    app: Flask, assessment: UUID, server: tuple[Inbox, MailServer], what: str
) -> None:
    share_long_ago(app, assessment, "vet-01", in_days=1)
    with app.app_context():
        account = db.session.scalars(select(Account).where(Account.name == CARL)).one()
        if what == "archived":
            db.session.get_one(Assessment, assessment).archived_at = NOON
        elif what == "has left":
            of_carl = Membership.account_id == account.id
            db.session.execute(update(Membership).where(of_carl).values(ended_at=NOON))
        else:
            account.is_active = False
        db.session.commit()

    run(app)

    assert mails(app, server) == []


def test_a_mention_is_told_once_and_of_a_withdrawn_note_nothing(
    app: Flask, browser: Browser, assessment: UUID, server: tuple[Inbox, MailServer]
) -> None:
    share_long_ago(app, assessment, "vet-01", in_days=30)
    write(browser, assessment, f"@{CARL} what does the canary say?", "vet-01")
    write(browser, assessment, f"@{CARL} and this one?", "vet-01")
    with app.app_context():
        newest = select(Note).order_by(Note.written_at.desc()).limit(1)
        db.session.scalars(newest).one().withdrawn_at = now()
        db.session.commit()

    run(app, now())
    run(app, now())

    assert mails(app, server) == ["1 note mentions you."]
    assert "canary" not in server[0].taken[0].get_content()


@pytest.mark.parametrize("role", [Role.READER, Role.SIGNATORY])
def test_whoever_can_be_mentioned_finds_where_to_choose_from_home(
    app: Flask, force: UUID, role: Role
) -> None:
    rob = sign_in(app, "Rob Mentioned", force, role)
    link = one(rob.get("/"), "main a[href='/reminders']")

    rob.send(rob.get(str(link["href"])), "/reminders", choice="daily")

    assert one(rob.get("/reminders"), "input[checked]")["value"] == "daily"


def test_who_was_mentioned_and_left_for_another_force_is_told_nothing(
    app: Flask, browser: Browser, assessment: UUID, force: UUID, server: tuple[Inbox, MailServer]
) -> None:
    sign_in(app, "Asha Analyst", force, Role.READER)
    write(browser, assessment, "@Asha Analyst what does the canary say?", "vet-01")
    with app.app_context():
        asha = db.session.scalars(select(Account).where(Account.name == "Asha Analyst")).one()
        of_asha = Membership.account_id == asha.id
        db.session.execute(update(Membership).where(of_asha).values(ended_at=now()))
        db.session.commit()
    elsewhere = add_organisation(app, "Elsewhere Police", OrganisationKind.FORCE)
    sign_in(app, "Asha Analyst", elsewhere, Role.READER)

    run(app, now())

    assert mails(app, server) == []
