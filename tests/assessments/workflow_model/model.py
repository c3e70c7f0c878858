"""A small model of what an assessment goes through until it is submitted.

It is written from section 8.1 of the practice (and 2.1 for who is an author) and from nothing else:
it takes no table, guard or role of the service, so that both being wrong alike is unlikely.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Hashable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class State(StrEnum):
    """Where an assessment stands, as far as submitted."""

    PREPARING = "preparing"
    AWAITING = "awaiting sign-off"
    SIGNED = "signed"
    SUBMITTED = "submitted"
    GONE = "gone"


class Deed(StrEnum):
    """What somebody may do with an assessment."""

    ASK = "ask"
    TAKE_BACK = "take back"
    DECLINE = "decline"
    SIGN = "sign"
    REOPEN = "reopen"
    SEND = "send"
    WITHDRAW = "withdraw"
    ARCHIVE = "archive"
    RESTORE = "restore"
    DELETE = "delete"
    SAVE = "save"
    EXHIBIT = "add an exhibit"


class Why(StrEnum):
    """Why something is refused."""

    ROLE = "the role"
    STATE = "the state"
    ARCHIVED = "it is archived"
    GONE = "it is gone"
    GUARD = "something is missing"
    NOT_FRESH = "they did not prove who they are"


@dataclass(frozen=True, slots=True)
class Player:
    """Somebody with a role.

    C coordinator, T contributor, S signatory, R reader of the force; L lead inspector, I inspector,
    B coordinator of the local policing body, A administrator, X coordinator of another force.
    """

    name: str
    role: str


@dataclass(frozen=True, slots=True)
class Press:
    """What somebody sends: who, what deed, and what they filled in.

    ``edition`` is that of the content which the page showed, ``question`` where something is
    written, ``key`` tells one form from another.
    """

    who: Player
    deed: Deed
    key: Hashable
    reason: str = "The wrong marking on two exhibits"
    has_capacity: bool = True
    is_declared: bool = True
    edition: int | None = None
    question: str = "vet-01"


@dataclass(frozen=True, slots=True)
class Effect:
    """What follows: who is mailed, how often, and whether anything happened at all."""

    mails: Counter[str] = field(default_factory=Counter)
    is_new: bool = True


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of 8.1: in which states who may do it."""

    states: tuple[State, ...]
    roles: str


_P, _A, _S, _U = State.PREPARING, State.AWAITING, State.SIGNED, State.SUBMITTED
ROWS: Mapping[Deed, _Row] = {
    Deed.ASK: _Row((_P,), "C"),
    Deed.TAKE_BACK: _Row((_A,), "C"),
    Deed.DECLINE: _Row((_A,), "S"),
    Deed.SIGN: _Row((_A,), "S"),
    Deed.REOPEN: _Row((_S,), "CS"),
    Deed.SEND: _Row((_S,), "CS"),
    Deed.WITHDRAW: _Row((_U,), "CS"),
    Deed.ARCHIVE: _Row((_P,), "C"),
    Deed.RESTORE: _Row((_P,), "C"),
    Deed.DELETE: _Row((_P,), "C"),
    Deed.SAVE: _Row((_P,), "CTS"),
    Deed.EXHIBIT: _Row((_P,), "CTS"),
}
_LEADS_TO = {
    Deed.ASK: _A,
    Deed.TAKE_BACK: _P,
    Deed.DECLINE: _P,
    Deed.SIGN: _S,
    Deed.REOPEN: _P,
    Deed.SEND: _U,
    Deed.WITHDRAW: _S,
    Deed.DELETE: State.GONE,
}
_WANTS_REASON = (Deed.DECLINE, Deed.REOPEN, Deed.WITHDRAW, Deed.DELETE)
_WHILE_ARCHIVED = (Deed.ARCHIVE, Deed.RESTORE, Deed.DELETE)
SHARED = "vet-01"
"""The only question that is shared with contributors."""


@dataclass
class Model:
    """An assessment of a force whose people are ``people``, with the world around it."""

    people: Collection[Player]
    absent: set[Player] = field(default_factory=set)
    stale: set[Player] = field(default_factory=set)
    is_force_open: bool = True
    is_uploading: bool = False

    state: State = State.PREPARING
    is_archived: bool = False
    edition: int = 0
    answers: dict[str, tuple[int, Player]] = field(default_factory=dict)
    exhibits: set[tuple[int, Player]] = field(default_factory=set)
    sealed_answers: dict[str, tuple[int, Player]] = field(default_factory=dict)
    sealed_exhibits: set[tuple[int, Player]] = field(default_factory=set)
    saved_since: set[Player] = field(default_factory=set)
    seals: int = 0
    reopened: int = 0
    submissions: int = 0
    withdrawn: int = 0
    changes: list[Deed] = field(default_factory=list)
    done: set[tuple[Player, Hashable]] = field(default_factory=set)

    def refusals(self, press: Press) -> set[Why]:
        """Say for what reasons a press is refused: for none where it has its effect."""
        if self.is_repeat(press):
            is_asked = press.deed is Deed.SIGN and press.who in self.stale
            return {Why.NOT_FRESH} if is_asked else set()
        if self.state is State.GONE:
            return (
                {Why.GONE, Why.ROLE} if press.who.role == "C" else {Why.GONE, Why.ROLE, Why.STATE}
            )
        row, found = ROWS[press.deed], set(self._guards(press))
        if press.who.role not in row.roles or self._is_out_of_reach(press):
            found.add(Why.ROLE)
        if self.state not in row.states:
            found.add(Why.STATE)
        if self.is_archived and press.deed not in _WHILE_ARCHIVED:
            found.add(Why.ARCHIVED)
        return found

    def is_offered(self, press: Press) -> bool:
        """Say whether a page has the form of it: none has one for what would change nothing."""
        if press.deed in (Deed.ARCHIVE, Deed.RESTORE):
            is_new = self.is_archived is (press.deed is Deed.RESTORE)
            return is_new and not self.refusals(press)
        return not self.refusals(press)

    def is_repeat(self, press: Press) -> bool:
        """Say whether this form had its effect: sent again it has no other."""
        return (press.who, press.key) in self.done

    def act(self, press: Press) -> Effect:
        """Let a press that is not refused have its effect."""
        if self.is_repeat(press):
            return Effect(is_new=False)
        if press.deed in (Deed.ARCHIVE, Deed.RESTORE):
            return self._archive(is_archived=press.deed is Deed.ARCHIVE)
        self.done.add((press.who, press.key))
        if press.deed in (Deed.SAVE, Deed.EXHIBIT):
            return self._write(press)
        mails = Counter(player.name for player in self._told(press))
        self._change(press)
        return Effect(mails)

    def buttons(self, who: Player) -> set[Deed]:
        """The deeds that a person of the force finds on the page of signing off."""
        if self.is_archived:
            return set()
        found = {deed for deed, row in ROWS.items() if self.state in row.states}
        shown = {deed for deed in found if who.role in ROWS[deed].roles and deed in _CHANGING}
        return shown if self.is_force_open else shown - {Deed.SEND}

    def list_authors(self) -> set[Player]:
        """Who wrote what differs from the last seal; an exhibit counts as writing its answer."""
        answers = {
            by
            for question, (number, by) in self.answers.items()
            if self.sealed_answers.get(question) != (number, by)
        }
        return answers | {by for _, by in self.exhibits - self.sealed_exhibits}

    def present(self, roles: str) -> Iterator[Player]:
        """Those who hold one of these roles now."""
        return (each for each in self.people if each.role in roles and each not in self.absent)

    def _guards(self, press: Press) -> Iterator[Why]:
        """What is missing for it."""
        if press.deed in _WANTS_REASON and press.reason.strip(" .-") == "":
            yield Why.GUARD
        if press.deed is Deed.ASK and (self.is_uploading or not self._can_somebody_sign()):
            yield Why.GUARD
        if press.deed is Deed.SEND and not (self.is_force_open and press.is_declared):
            yield Why.GUARD
        if press.deed is Deed.DELETE and (self.seals or press.edition != self.edition):
            yield Why.GUARD
        if press.deed is Deed.SIGN:
            yield from self._guards_of_signing(press)

    def _can_somebody_sign(self) -> bool:
        authors = self.list_authors()
        return any(authors != {who} for who in self.present("S"))

    def _guards_of_signing(self, press: Press) -> Iterator[Why]:
        if press.who in self.stale:
            yield Why.NOT_FRESH
        is_current = press.edition == self.edition
        if not (press.has_capacity and is_current) or self.list_authors() == {press.who}:
            yield Why.GUARD

    def _told(self, press: Press) -> set[Player]:
        """Whom 8.1 has mailed; who did it knows, unless they are named as the sender."""
        roles = {
            Deed.ASK: "S",
            Deed.TAKE_BACK: "S",
            Deed.DECLINE: "C",
            Deed.SIGN: "CS",
            Deed.REOPEN: "CS",
            Deed.SEND: "CSL",
            Deed.WITHDRAW: "L",
            Deed.DELETE: "C",
        }[press.deed]
        told = set(self.present(roles))
        if press.deed is Deed.DECLINE:
            told |= self.saved_since - self.absent
        if not self.is_force_open:
            told -= set(self.present("L"))
        return told if press.deed is Deed.SEND else told - {press.who}

    def _is_out_of_reach(self, press: Press) -> bool:
        is_writing = press.deed in (Deed.SAVE, Deed.EXHIBIT)
        return is_writing and press.who.role == "T" and press.question != SHARED

    def _archive(self, *, is_archived: bool) -> Effect:
        is_new, self.is_archived = self.is_archived is not is_archived, is_archived
        return Effect(is_new=is_new)

    def _write(self, press: Press) -> Effect:
        self.edition += 1
        self.saved_since.add(press.who)
        if press.deed is Deed.SAVE:
            self.answers[press.question] = (self.edition, press.who)
        else:
            self.exhibits.add((self.edition, press.who))
        return Effect()

    def _change(self, press: Press) -> None:
        """Bring it into the next state."""
        self.state = _LEADS_TO[press.deed]
        if press.deed is not Deed.DELETE:
            self.changes.append(press.deed)
        if press.deed is Deed.SIGN:
            self.seals += 1
            self.sealed_answers, self.sealed_exhibits = dict(self.answers), set(self.exhibits)
            self.saved_since = set()
        self.reopened += press.deed is Deed.REOPEN
        self.submissions += press.deed is Deed.SEND
        self.withdrawn += press.deed is Deed.WITHDRAW

    def begin_another(self) -> None:
        """Begin an assessment anew in the same world."""
        fresh = Model(self.people)
        for name in _OF_ASSESSMENT:
            setattr(self, name, getattr(fresh, name))


_CHANGING = frozenset(_LEADS_TO) - {Deed.DELETE}
_OF_ASSESSMENT = (
    *("state", "is_archived", "edition", "answers", "exhibits", "sealed_answers"),
    *("sealed_exhibits", "saved_since", "seals", "reopened", "submissions", "withdrawn"),
    *("changes", "done"),
)
