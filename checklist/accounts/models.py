"""Organisations, accounts, the roles people hold, and who is signed in."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar
from uuid import UUID, uuid4

from sqlalchemy import (
    BigInteger,
    Dialect,
    ForeignKey,
    String,
    TypeDecorator,
    UniqueConstraint,
    false,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from checklist.core.organisations import OrganisationKind, Role, read_role
from checklist.db import Model, now


class StoredRole(TypeDecorator[Role]):
    """A role by its value as text; of a newer version's roles it is read that they are unknown."""

    impl = String(40)
    cache_ok = True

    def process_bind_param(self, value: Role | None, dialect: Dialect) -> str | None:
        if value is Role.UNKNOWN:
            raise ValueError("a role that is not known is not stored, or looked for")
        return None if value is None else value.value

    def process_result_value(self, value: str | None, dialect: Dialect) -> Role | None:
        return None if value is None else read_role(value)


class Organisation(Model):
    """A force, a local policing body, an inspectorate or the service team.

    ``contributors_read_all``: contributors of a force read every question, shared with them or not.
    ``has_earlier_findings``: one was entered of the force at some time; ``has_published_reports``:
    a report on it came out, or has a day on which it is to. Without, nobody need look.
    """

    __tablename__ = "organisation"
    LONGEST_NAME: ClassVar[int] = 120

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    kind: Mapped[OrganisationKind]
    name: Mapped[str] = mapped_column(String(LONGEST_NAME), unique=True)
    created_at: Mapped[datetime] = mapped_column(default=now)
    closed_at: Mapped[datetime | None]
    needs_second_factor: Mapped[bool] = mapped_column(default=False, server_default=false())
    contributors_read_all: Mapped[bool] = mapped_column(default=False, server_default=false())
    has_earlier_findings: Mapped[bool] = mapped_column(default=False, server_default=false())
    has_published_reports: Mapped[bool] = mapped_column(default=False, server_default=false())


class ForceAccess(Model):
    """An organisation other than the force itself may see a force."""

    __tablename__ = "force_access"

    organisation_id: Mapped[UUID] = mapped_column(
        ForeignKey("organisation.id", ondelete="CASCADE"), primary_key=True
    )
    force_id: Mapped[UUID] = mapped_column(
        ForeignKey("organisation.id", ondelete="CASCADE"), primary_key=True, index=True
    )


class Account(Model):
    """A person who signs in. ``email`` is kept in its canonical form."""

    __tablename__ = "account"
    LONGEST_NAME: ClassVar[int] = 120

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    email: Mapped[str] = mapped_column(String(254), unique=True)
    name: Mapped[str] = mapped_column(String(LONGEST_NAME))
    password_hash: Mapped[str | None] = mapped_column(String(255))
    is_active: Mapped[bool] = mapped_column(default=True)
    created_at: Mapped[datetime] = mapped_column(default=now)

    memberships: Mapped[list[Membership]] = relationship(
        back_populates="account", cascade="all, delete-orphan", order_by="Membership.created_at"
    )


class Membership(Model):
    """A role that a person holds in an organisation, until it ends."""

    __tablename__ = "membership"
    __table_args__ = (UniqueConstraint("account_id", "organisation_id", "role"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"))
    organisation_id: Mapped[UUID] = mapped_column(
        ForeignKey("organisation.id", ondelete="CASCADE"), index=True
    )
    role: Mapped[Role] = mapped_column(StoredRole)
    created_at: Mapped[datetime] = mapped_column(default=now)
    ended_at: Mapped[datetime | None]

    account: Mapped[Account] = relationship(back_populates="memberships")
    organisation: Mapped[Organisation] = relationship()


class SignIn(Model):
    """One sign-in, acting as one membership. The cookie holds a random token, this its hash.

    ``second_factor`` is what was given beside the password: empty until something was.
    ``confirmed_at`` is when the person last proved who they are. ``device`` says in words with what
    browser and system they signed in, and is empty where that is not known.
    """

    __tablename__ = "sign_in"
    LONGEST_DEVICE: ClassVar[int] = 60

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    account_id: Mapped[UUID] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), index=True
    )
    membership_id: Mapped[UUID] = mapped_column(ForeignKey("membership.id", ondelete="CASCADE"))
    created_at: Mapped[datetime] = mapped_column(default=now)
    last_seen_at: Mapped[datetime] = mapped_column(default=now)
    ended_at: Mapped[datetime | None]
    second_factor: Mapped[str] = mapped_column(String(40), default="", server_default="")
    confirmed_at: Mapped[datetime | None] = mapped_column(default=now)
    device: Mapped[str] = mapped_column(String(LONGEST_DEVICE), default="", server_default="")

    membership: Mapped[Membership] = relationship()


class Authenticator(Model):
    """The authenticator app of an account: its secret, encrypted, and the last code that counted.

    ``key_id`` names the key that the secret is encrypted with; with another key it is lost.
    """

    __tablename__ = "authenticator"

    account_id: Mapped[UUID] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), primary_key=True
    )
    secret: Mapped[str]
    key_id: Mapped[str] = mapped_column(String(16))
    last_counter: Mapped[int]
    created_at: Mapped[datetime] = mapped_column(default=now)


class RecoveryCode(Model):
    """A code that stands in once for a lost second factor, as its hash."""

    __tablename__ = "recovery_code"

    code_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    account_id: Mapped[UUID] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), index=True
    )
    created_at: Mapped[datetime] = mapped_column(default=now)
    used_at: Mapped[datetime | None]


class Passkey(Model):
    """A passkey of an account. ``sign_count`` is what its device counts, 0 where it does not.

    It belongs to one host: at another address the browser does not offer it.
    """

    __tablename__ = "passkey"
    LONGEST_NAME: ClassVar[int] = 60

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    account_id: Mapped[UUID] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), index=True
    )
    credential_id: Mapped[str] = mapped_column(String(1400), unique=True)
    public_key: Mapped[str]
    sign_count: Mapped[int] = mapped_column(BigInteger)
    host: Mapped[str] = mapped_column(String(253))
    name: Mapped[str] = mapped_column(String(LONGEST_NAME))
    created_at: Mapped[datetime] = mapped_column(default=now)
    last_used_at: Mapped[datetime | None]


class PasskeyChallenge(Model):
    """A random text that a passkey is to sign, for an account or whoever signs in."""

    __tablename__ = "passkey_challenge"

    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    challenge: Mapped[str] = mapped_column(String(100))
    account_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), index=True
    )
    address_hash: Mapped[str] = mapped_column(String(64), index=True)
    created_at: Mapped[datetime] = mapped_column(default=now, index=True)


class FailedSignIn(Model):
    """A sign-in counted as failed, for an email address with or without an account.

    ``browser`` is empty, or the hash of a browser in which that person has signed in before;
    ``address_hash`` is that of the network address it came from.
    """

    __tablename__ = "failed_sign_in"

    id: Mapped[int] = mapped_column(primary_key=True)
    email_hash: Mapped[str] = mapped_column(String(64), index=True)
    browser: Mapped[str] = mapped_column(String(64), default="")
    address_hash: Mapped[str] = mapped_column(String(64), default="", server_default="", index=True)
    at: Mapped[datetime] = mapped_column(default=now)


class PasswordLink(Model):
    """A one-use link to set a password. The link holds a random token, this its hash."""

    __tablename__ = "password_link"

    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    account_id: Mapped[UUID] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), index=True
    )
    created_at: Mapped[datetime] = mapped_column(default=now)
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class Invitation(Model):
    """An invitation to a role in an organisation, by a one-use link that is made as it is sent.

    ``token_hash`` is that of the link sent last. ``email`` is kept in its canonical form; whether
    there is an account of it is asked only of whoever has the link.
    """

    __tablename__ = "invitation"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    organisation_id: Mapped[UUID] = mapped_column(
        ForeignKey("organisation.id", ondelete="CASCADE"), index=True
    )
    role: Mapped[Role] = mapped_column(StoredRole)
    name: Mapped[str] = mapped_column(String(Account.LONGEST_NAME))
    email: Mapped[str] = mapped_column(String(254))
    token_hash: Mapped[str | None] = mapped_column(String(64), unique=True)
    invited_by: Mapped[UUID] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"))
    invited_at: Mapped[datetime] = mapped_column(default=now)
    expires_at: Mapped[datetime]
    accepted_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id", ondelete="SET NULL"))
    accepted_at: Mapped[datetime | None]
    withdrawn_at: Mapped[datetime | None]

    organisation: Mapped[Organisation] = relationship()
    inviter: Mapped[Account] = relationship(foreign_keys=[invited_by])

    @property
    def is_open(self) -> bool:
        """Whether it was neither accepted nor withdrawn; it may be out of date."""
        return self.accepted_at is None and self.withdrawn_at is None

    @property
    def is_out_of_date(self) -> bool:
        return self.expires_at <= now()


class SecretFingerprint(Model):
    """The fingerprint of what all machines of a service share and keep elsewhere.

    ``name`` says of what: the secret key in ``secrets.json``, or the mark of the evidence store.
    """

    __tablename__ = "secret_fingerprint"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    fingerprint: Mapped[str] = mapped_column(String(64))
    noted_at: Mapped[datetime] = mapped_column(default=now)
