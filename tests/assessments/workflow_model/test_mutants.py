"""The model is worth something: whatever fault is put into the workflow, it is found."""

from __future__ import annotations

import pytest
from flask import Flask
from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.assessments.workflow_model.machine import STEPS, build_machine
from tests.assessments.workflow_model.mutants import FEW, MUTANTS
from tests.assessments.workflow_model.stage import Stage
from tests.core.strategies import tried
from tests.environment import IN_FULL
from tests.service_fixtures import KINDS

EXAMPLES = 160


def test_there_are_twenty_mutants_and_more() -> None:
    assert len(MUTANTS) >= 20
    assert set(FEW) < set(MUTANTS)


def test_each_fault_is_put_where_the_service_still_is(monkeypatch: pytest.MonkeyPatch) -> None:
    for _, mutate in MUTANTS.values():
        with monkeypatch.context() as patch:
            mutate(patch)


@pytest.mark.parametrize("database", KINDS if IN_FULL else KINDS[:1], indirect=True)
@pytest.mark.parametrize("fault", MUTANTS if IN_FULL else FEW)
def test_a_fault_that_is_put_in_is_found(
    app: Flask, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    way, mutate = MUTANTS[fault]
    machine = build_machine(Stage(app), [way])
    steps = settings(
        tried(EXAMPLES, EXAMPLES),
        stateful_step_count=STEPS,
        phases=[Phase.generate],
        derandomize=True,
        report_multiple_bugs=False,
    )
    mutate(monkeypatch)

    with pytest.raises(AssertionError):
        run_state_machine_as_test(machine, settings=steps)
