"""Whatever people press of requests, the service does what a small model of 8.1 does."""

from __future__ import annotations

from uuid import UUID

from flask import Flask
from hypothesis.stateful import run_state_machine_as_test

from tests.assessments.workflow_model.machine import steps_tried
from tests.browser import Browser
from tests.environment import IN_FULL
from tests.reviews.requests.request_machine import RequestStage, build_request_machine
from tests.reviews.requests.request_model import Deed


def test_whatever_is_pressed_of_a_request_the_service_does_what_the_model_does(
    app: Flask, browser: Browser, force: UUID
) -> None:
    stage = RequestStage(app, force, browser)

    run_state_machine_as_test(build_request_machine(stage), settings=steps_tried(12, 60, 12))

    assert stage.done.keys() >= (set(Deed) if IN_FULL else {Deed.REQUEST, Deed.SAVE, Deed.SEND})
    assert stage.refused.keys() >= (set(Deed) if IN_FULL else set())
    assert stage.refused
