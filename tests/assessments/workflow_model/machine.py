"""People of every role press what they like, in any order: the service beside the model."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import uuid4

from hypothesis import Phase
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.assessments.workflow_model.model import (
    SHARED,
    Deed,
    Model,
    Player,
    Press,
    State,
    Why,
)
from tests.assessments.workflow_model.stage import PEOPLE, Opened, Stage
from tests.core.strategies import SOME, tried
from tests.environment import IN_FULL

STEPS = 12
_STATUSES = {
    Why.ROLE: {403, 404},
    Why.STATE: {409},
    Why.ARCHIVED: {409},
    Why.GONE: {404},
    Why.GUARD: {200, 400, 409},
    Why.NOT_FRESH: {401},
}
"""How the service answers who is refused, by the reasons for it."""
_OFTEN = dict.fromkeys(
    (Deed.ASK, Deed.SIGN, Deed.REOPEN, Deed.SEND, Deed.WITHDRAW), 6
) | dict.fromkeys((Deed.SAVE, Deed.TAKE_BACK, Deed.DECLINE), 3)
"""How much more often than others people do what leads through all states."""
_OF_FORCE = [player for player in PEOPLE if player.role in "CTSR"]
_SIGNATORIES = [player for player in PEOPLE if player.role == "S"]
_QUESTIONS = ("vet-01", "vet-03")

_FLAWS: Mapping[Deed, Sequence[Mapping[str, Any]]] = {
    **dict.fromkeys(
        (Deed.DECLINE, Deed.REOPEN, Deed.WITHDRAW, Deed.DELETE), ({"reason": "."}, {"reason": ""})
    ),
    Deed.SIGN: ({"has_capacity": False},),
    Deed.SEND: ({"is_declared": False},),
}
"""How each form may be filled in badly."""
Way = Sequence[Deed]
WAYS: Sequence[Way] = (
    (),
    (Deed.SAVE, Deed.ARCHIVE),
    (Deed.SAVE, Deed.ASK),
    (Deed.SAVE, Deed.ASK, Deed.TAKE_BACK),
    (Deed.SAVE, Deed.ASK, Deed.DECLINE),
    (Deed.SAVE, Deed.EXHIBIT, Deed.ASK, Deed.SIGN),
    (Deed.SAVE, Deed.ASK, Deed.SIGN, Deed.REOPEN),
    (Deed.SAVE, Deed.ASK, Deed.SIGN, Deed.SEND),
    (Deed.SAVE, Deed.ASK, Deed.SIGN, Deed.SEND, Deed.WITHDRAW, Deed.REOPEN, Deed.SAVE, Deed.ASK),
)
"""How far an assessment has come before anybody presses what they like."""

_EVENTS = ("role", "sign-in", "upload", "access")
_LACKING = {
    State.PREPARING: ("", "role", "upload"),
    State.AWAITING: ("", "sign-in"),
    State.SIGNED: ("", "access"),
}
"""What may happen in a state that keeps somebody from what they would do."""
questions = st.sampled_from(_QUESTIONS)


def steps_tried(few: int, many: int, least: int = SOME) -> hypothesis_settings:
    """Some examples of some steps; what fails is told as it was found, since each step is slow."""
    return hypothesis_settings(
        tried(few, many, least),
        stateful_step_count=STEPS if IN_FULL else STEPS // 2,
        phases=[Phase.generate],
    )


def build_machine(stage: Stage, ways: Sequence[Way]) -> type[RuleBasedStateMachine]:
    """Build the machine of one stage, which every example uses anew, after one of some ways."""

    class Machine(WorkflowMachine):
        def __init__(self) -> None:
            super().__init__(stage, ways)

    return Machine


class WorkflowMachine(RuleBasedStateMachine):
    """Whatever is pressed: the same effects, states, buttons, numbers and mails as in the model."""

    def __init__(self, stage: Stage, ways: Sequence[Way]) -> None:
        super().__init__()
        self.stage, self.ways = stage, ways
        self.model = Model(list(PEOPLE))
        self.held: list[tuple[Press, Opened]] = []
        self.looks_at = 0

    @initialize(
        signatories=st.sampled_from([_SIGNATORIES, _SIGNATORIES, _SIGNATORIES[:1], []]),
        is_open=st.sampled_from([True, True, True, False]),
        data=st.data(),
        writer=st.sampled_from(["Cora", "Tess", "Sam"]),
    )
    def begin(
        self, signatories: list[Player], *, is_open: bool, data: st.DataObject, writer: str
    ) -> None:
        """Set the world up, begin an assessment in it, and go some way with it."""
        for who in _SIGNATORIES:
            self.stage.set_present(who, is_present=who in signatories)
            self.stage.set_fresh(who, is_fresh=True)
        self.model.absent = set(_SIGNATORIES) - set(signatories)
        self.stage.set_uploading(is_uploading=False)
        self.stage.set_open(is_open=is_open)
        self.model.is_force_open = is_open
        self.stage.take_mails()
        self.stage.begin()
        for deed in data.draw(st.sampled_from(self.ways)):
            self._take(deed, writer)
        for press, opened in self.held[-1:]:  # whoever did the last pressed its button twice
            self._press(press, opened)
        if self.model.state is State.AWAITING and self._find_only_author():
            self.signs_what_only_they_wrote()

    @rule(data=st.data(), question=questions)
    def goes_on(self, data: st.DataObject, question: str) -> None:
        """Somebody does what the model allows, as people do who know their way."""
        allowed = self._list_presses(question, self.model.is_offered)
        often = [press for press in allowed for _ in range(_OFTEN.get(press.deed, 1))]
        self._draw_and_press(data, often)

    goes_on_again = goes_on

    @rule(data=st.data())
    def fills_in_badly(self, data: st.DataObject) -> None:
        """Somebody who may do it forgets the reason, the capacity or the declaration."""
        allowed = self._list_presses(SHARED, self.model.is_offered)
        self._draw_and_press(
            data,
            [replace(press, **flaw) for press in allowed for flaw in _FLAWS.get(press.deed, ())],
        )

    @rule(data=st.data())
    def lacks_something(self, data: st.DataObject) -> None:
        """Somebody who may do it in this state lacks something else for it."""
        what = data.draw(st.sampled_from(_LACKING.get(self.model.state, ("",))))
        left_open = self._open_all(Deed.SEND) if what == "access" else []
        if what:
            for who in _SIGNATORIES if what in ("role", "sign-in") else _SIGNATORIES[:1]:
                self.happens(what, who)
        for press, opened in left_open[:1]:  # no page has the form any more
            self._press(press, opened)
        lacking = [{Why.GUARD}, {Why.NOT_FRESH}, {Why.GUARD, Why.NOT_FRESH}, {Why.ARCHIVED}]
        self._draw_and_press(
            data, self._list_presses(SHARED, lambda press: self.model.refusals(press) in lacking)
        )

    @rule(data=st.data())
    def is_not_theirs(self, data: st.DataObject) -> None:
        """Somebody of the force does in the right state what their role may not."""
        self._draw_and_press(
            data,
            self._list_presses(
                SHARED,
                lambda press: (
                    press.who in _OF_FORCE
                    and Why.ROLE in self.model.refusals(press)
                    and Why.STATE not in self.model.refusals(press)
                ),
            ),
        )

    @rule(data=st.data(), deed=st.sampled_from(list(Deed)), question=questions)
    def tries(self, data: st.DataObject, deed: Deed, question: str) -> None:
        """Anybody tries anything."""
        self._draw_and_press(data, self._list_presses(question, lambda press: press.deed is deed))

    @rule(data=st.data())
    def opens(self, data: st.DataObject) -> None:
        """Somebody opens a page and leaves it open."""
        shown = self._list_presses(SHARED, self.model.is_offered)
        steps = [press for press in shown if press.deed not in (Deed.SAVE, Deed.EXHIBIT)]
        if steps:
            press = data.draw(st.sampled_from(steps))
            self.held.append((press, self._open(press)))

    @precondition(lambda self: self.held)
    @rule(data=st.data())
    def sends_what_was_open(self, data: st.DataObject) -> None:
        """Somebody sends a page that was left open, or sends one a second time."""
        press, opened = data.draw(st.sampled_from(self.held))
        if press.who not in self.model.absent:
            self._press(press, opened)

    @precondition(lambda self: self.model.state is State.AWAITING)
    @rule()
    def is_changed_while_a_signatory_reads(self) -> None:
        """What they read is taken back, changed and asked for again; then they sign."""
        pages = self._open_all(Deed.SIGN)
        for deed in (Deed.TAKE_BACK, Deed.SAVE, Deed.ASK):
            self._take(deed, "Cora")
        for press, opened in pages[-1:]:
            self._press(press, opened)

    @precondition(lambda self: self.model.state is State.AWAITING and self._find_only_author())
    @rule()
    def signs_what_only_they_wrote(self) -> None:
        """A signatory signs what nobody else wrote any of."""
        press = self._make_press(self._find_only_author()[0], Deed.SIGN, SHARED)
        self._press(press, self._open(press))

    @rule(what=st.sampled_from(_EVENTS), who=st.sampled_from(_SIGNATORIES))
    def happens(self, what: str, who: Player) -> None:
        """A signatory comes or goes, was away or proves it; a file waits, the force is closed."""
        model, stage = self.model, self.stage
        if what == "role":
            stage.set_present(who, is_present=who in model.absent)
            model.absent ^= {who}
        elif what == "sign-in":
            stage.set_fresh(who, is_fresh=who in model.stale)
            model.stale ^= {who}
        elif what == "access":
            model.is_force_open = not model.is_force_open
            stage.set_open(is_open=model.is_force_open)
        else:
            model.is_uploading = not model.is_uploading
            stage.set_uploading(is_uploading=model.is_uploading)

    @precondition(lambda self: self.model.state not in (State.PREPARING, State.GONE))
    @rule(data=st.data())
    def writes_when_nobody_may(self, data: st.DataObject) -> None:
        """Whoever may write otherwise saves an answer or adds an exhibit."""
        writing = (Deed.SAVE, Deed.EXHIBIT)
        against = [{Why.STATE}, {Why.STATE, Why.ARCHIVED}]
        self._draw_and_press(
            data,
            self._list_presses(
                SHARED,
                lambda press: press.deed in writing and self.model.refusals(press) in against,
            ),
        )

    @precondition(lambda self: self.model.state is State.GONE)
    @rule()
    def begins_another(self) -> None:
        """Another assessment is begun where the last was deleted."""
        self.held.clear()
        self.model.begin_another()
        self.stage.begin()

    @invariant()
    def is_as_in_the_model(self) -> None:
        """Compare what is there, and what one person after another is shown."""
        found, model = self.stage.find(), self.model
        assert found.state is model.state
        if model.state is State.GONE:
            return
        assert found.is_archived is model.is_archived
        assert (found.seals, found.reopened) == (model.seals, model.reopened)
        assert (found.submissions, found.withdrawn) == (model.submissions, model.withdrawn)
        assert found.changes == len(model.changes)
        assert found.sealed_reports, "a report of each seal"
        self.looks_at += 1
        who = _OF_FORCE[self.looks_at % len(_OF_FORCE)]
        if who not in model.absent:
            assert self.stage.find_buttons(who) == model.buttons(who), who

    def _find_only_author(self) -> list[Player]:
        """The signatory who wrote all that is to be signed, if one did and is there."""
        return [
            who
            for who in _SIGNATORIES
            if self.model.list_authors() == {who} and who not in self.model.absent
        ]

    def _open_all(self, deed: Deed) -> list[tuple[Press, Opened]]:
        """Have everybody who may do it open its page."""
        offered = self._list_presses(SHARED, self.model.is_offered)
        return [(press, self._open(press)) for press in offered if press.deed is deed]

    def _take(self, deed: Deed, writer: str) -> None:
        """Take a step if somebody can: the one who writes if it is theirs."""
        offered = self._list_presses(SHARED, self.model.is_offered)
        fitting = [press for press in offered if press.deed is deed]
        for press in sorted(fitting, key=lambda each: each.who.name != writer)[:1]:
            self._press(press, self._open(press))

    def _list_presses(self, question: str, holds: Callable[[Press], bool]) -> list[Press]:
        """Every deed by everybody, as their pages would be now, of which something holds."""
        presses = [
            self._make_press(who, deed, question)
            for deed in Deed
            for who in PEOPLE
            if who not in self.model.absent
        ]
        return list(filter(holds, presses))

    def _draw_and_press(self, data: st.DataObject, presses: Sequence[Press]) -> None:
        """Open the page of one of these, if there are any, and press its button."""
        if presses:
            press = data.draw(st.sampled_from(presses))
            self._press(press, self._open(press))

    def _make_press(self, who: Player, deed: Deed, question: str) -> Press:
        edition = self.model.edition
        return Press(who, deed, uuid4(), edition=edition, question=question)

    def _open(self, press: Press) -> Opened:
        """Open the page of a deed; whoever may do it finds its form there."""
        opened = self.stage.open(press.who, press.deed, press.question, self.model.edition)
        is_shown = opened.fields is not None
        assert is_shown or not self.model.is_offered(press), f"no form for {press}"
        return opened

    def _press(self, press: Press, opened: Opened) -> None:
        """Press a button, and compare what follows."""
        if opened.fields is None:  # forged: it was shown nothing
            press = replace(press, edition=None)
        refused = self.model.refusals(press)
        status = self.stage.send(press, opened)
        expected = set().union(*(_STATUSES[why] for why in refused)) if refused else {302}
        assert status in expected, f"{status} to {press}, and {refused or 'nothing'} against it"
        self.stage.seen.update((press.deed, why) for why in refused or [None])
        mails = Counter[str]() if refused else self.model.act(press).mails
        assert self.stage.take_mails() == mails, press
        if not refused and press.deed not in (Deed.SAVE, Deed.EXHIBIT):
            self.held.append((press, opened))
        if refused and press.deed is Deed.SAVE:
            is_kept = self.stage.take_kept(f"Note {press.key}")
            assert is_kept or not refused <= {Why.STATE}, "what was typed is kept"
