"""Whatever people press, the service does what a small model of the practice's table does."""

from __future__ import annotations

from flask import Flask
from hypothesis.stateful import run_state_machine_as_test

from tests.assessments.workflow_model.machine import WAYS, build_machine, steps_tried
from tests.assessments.workflow_model.model import Deed, Why
from tests.assessments.workflow_model.stage import Stage
from tests.environment import IN_FULL


def test_whatever_is_pressed_the_service_does_what_the_model_does(app: Flask) -> None:
    stage = Stage(app)

    for way in WAYS:  # Hypothesis tries the plainest example first: it goes the whole way
        run_state_machine_as_test(build_machine(stage, [way]), settings=steps_tried(4, 34, 4))

    done = {deed for deed, why in stage.seen if why is None}
    refused = {why for _, why in stage.seen if why is not None}
    assert done >= (set(Deed) if IN_FULL else {Deed.SIGN, Deed.REOPEN, Deed.SEND, Deed.WITHDRAW})
    assert refused >= (set(Why) if IN_FULL else {Why.ROLE, Why.STATE, Why.GUARD})
