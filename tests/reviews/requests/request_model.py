"""A small model of requests: what 8.1 of the practice has between a review and a new submission.

It is written from that section and 8.3 alone, and takes no table or guard of the service.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

QUESTIONS = ("vet-01", "vet-02")


class State(StrEnum):
    """Where the assessment stands, once a review of it has begun."""

    REVIEW = "under review"
    CHANGES = "changes requested"
    AWAITING = "awaiting sign-off"
    SIGNED = "signed"


class Deed(StrEnum):
    """What somebody may do with a request, or with the answer to it."""

    REQUEST = "ask for changes"
    EXTEND = "extend"
    WITHDRAW = "withdraw the request"
    CLOSE = "close as not answered"
    SAVE = "save an answer"
    NO_CHANGE = "say no change"
    ASK = "ask for sign-off"
    TAKE_BACK = "take back"
    DECLINE = "decline"
    SIGN = "sign"
    REOPEN = "reopen"
    SEND = "send"


_R, _Q, _A, _S = State
_Row = tuple[str, State]
_ROWS: Mapping[Deed, Mapping[State, _Row]] = {
    Deed.REQUEST: {_R: ("IL", _Q)},
    Deed.EXTEND: {_Q: ("IL", _Q), _A: ("L", _A), _S: ("L", _S)},
    Deed.WITHDRAW: {_Q: ("IL", _R), _A: ("L", _R), _S: ("L", _R)},
    Deed.CLOSE: {_Q: ("L", _R), _A: ("L", _R), _S: ("L", _R)},
    Deed.SAVE: {_Q: ("CS", _Q)},
    Deed.NO_CHANGE: {_Q: ("CS", _Q)},
    Deed.ASK: {_Q: ("C", _A)},
    Deed.TAKE_BACK: {_A: ("C", _Q)},
    Deed.DECLINE: {_A: ("S", _Q)},
    Deed.SIGN: {_A: ("S", _S)},
    Deed.REOPEN: {_S: ("CS", _Q)},
    Deed.SEND: {_S: ("CS", _R)},
}
"""In which state who may do it, by the letters of section 9, and what follows.

8.1 leaves a request that is open while the force awaits its signature, or has it and does not send,
to nobody: there a lead may extend or end it.
"""


@dataclass
class RequestModel:
    """A review that goes on, with the answers that stand, that were sent, and that were sealed.

    ``named`` is what the open request asks about, ``unchanged`` of which no change is said. An
    answer is its note and who wrote it: "" and "" as it was sent first.
    """

    state: State = _R
    named: str = ""
    is_overdue: bool = False
    unchanged: bool = False
    answers: dict[str, tuple[str, str]] = field(
        default_factory=lambda: dict.fromkeys(QUESTIONS, ("", ""))
    )
    sealed: dict[str, tuple[str, str]] = field(
        default_factory=lambda: dict.fromkeys(QUESTIONS, ("", ""))
    )
    sent: dict[str, tuple[str, str]] = field(
        default_factory=lambda: dict.fromkeys(QUESTIONS, ("", ""))
    )
    is_answered: bool = False
    submissions: int = 1
    outcomes: list[str] = field(default_factory=list)

    def is_allowed(self, who: str, role: str, deed: Deed, question: str) -> bool:
        """Say whether somebody may do it now."""
        roles, _ = _ROWS[deed].get(self.state, ("", self.state))
        return role in roles and all(self._guards(who, deed, question))

    def act(self, who: str, deed: Deed, question: str, note: str) -> None:
        """Let what is allowed have its effect."""
        _, self.state = _ROWS[deed][self.state]
        match deed:
            case Deed.REQUEST:
                self.named, self.is_overdue = question, False
                self.is_answered = self.unchanged = False
                self.outcomes.append("open")
            case Deed.EXTEND:
                self.is_overdue = False
            case Deed.WITHDRAW | Deed.CLOSE:
                self.answers = dict(self.sent)
                self._end("withdrawn" if deed is Deed.WITHDRAW else "not answered")
            case Deed.SAVE:
                self.answers[question], self.is_answered = (note, who), True
            case Deed.NO_CHANGE:
                self.unchanged = True
            case Deed.SIGN:
                self.sealed = dict(self.answers)
            case Deed.SEND:
                self.sent = dict(self.answers)
                self.submissions += 1
                self._end("answered")

    def _guards(self, who: str, deed: Deed, question: str) -> Iterator[bool]:
        if deed in (Deed.SAVE, Deed.NO_CHANGE):
            yield question == self.named
        if deed is Deed.CLOSE:
            yield self.is_overdue
        if deed is Deed.ASK:
            yield self.is_answered or self.unchanged
        if deed is Deed.SIGN:
            changed = {
                by for key, (note, by) in self.answers.items() if self.sealed[key] != (note, by)
            }
            yield changed != {who}

    def _end(self, outcome: str) -> None:
        self.outcomes[-1] = outcome
        self.named = ""
