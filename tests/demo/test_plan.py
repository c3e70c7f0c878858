"""The demonstration's improvement plan: actions of its people, as far as they have come."""

from __future__ import annotations

from checklist.demo.people import SAMPLESHIRE
from checklist.demo.plan import read_plans
from tests.browser import one
from tests.demo.conftest import Demonstration


def test_the_force_whose_health_check_is_signed_has_a_plan_and_one_action_to_approve(
    loaded: Demonstration,
) -> None:
    fay = loaded.sign_in("fay@sampleshire.example")

    actions = one(fay.get("/plan"), "#actions")

    for planned in read_plans()[SAMPLESHIRE].actions:
        assert planned.title in actions.text
    assert "In progress" in actions.text
    assert "Done, to be approved" in actions.text
    home = " ".join(fay.get("/").text.split())
    assert home.index("Actions to do (1)") < home.index("Done lately (5)")  # what waits comes first
