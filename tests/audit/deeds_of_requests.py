"""What the forms of requests for changes leave on the record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from checklist.core.assessment_states import AssessmentState
from tests.accounts.walking import QUESTION
from tests.audit.deed import Deed, of_leads

BECAUSE: dict[str, Any] = {"reason": "Two exhibits bear the wrong marking"}

OF_REQUESTS: Mapping[str, Deed] = {
    "requests.new": replace(
        of_leads(
            "ask for changes",
            "ask",
            {
                "questions": [QUESTION],
                f"asked-{QUESTION}": "Which post?",
                "due": ["1", "2", "2099"],
            },
        ),
        state=AssessmentState.UNDER_REVIEW,
    ),
    "requests.extend": replace(
        of_leads("extend the request", "end", BECAUSE | {"due": ["1", "2", "2099"]}),
        state=AssessmentState.CHANGES_REQUESTED,
    ),
    "requests.withdraw": replace(
        of_leads("withdraw the request", "end", BECAUSE), state=AssessmentState.CHANGES_REQUESTED
    ),
    "requests.close": replace(
        of_leads("close the request as not answered", "end", BECAUSE),
        state=AssessmentState.CHANGES_REQUESTED,
    ),
    "requests.no_change": Deed(
        ("said no change",),
        BECAUSE,
        form="form#no-change",
        state=AssessmentState.CHANGES_REQUESTED,
    ),
}
