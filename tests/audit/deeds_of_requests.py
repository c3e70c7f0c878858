"""What the forms of requests for changes leave on the record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from checklist.core.assessment_states import AssessmentState
from tests.accounts.walking import QUESTION
from tests.audit.deed import Deed, of_leads

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
}
