"""The states of an assessment, as the workflow names them."""

from __future__ import annotations

from checklist.core.assessment_states import AssessmentState

__all__ = ["AssessmentState"]
