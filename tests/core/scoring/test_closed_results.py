"""What is shown of an open question's result, where another question is closed to the reader."""

from __future__ import annotations

from checklist.core.answers.visibility import QuestionStatus
from checklist.core.messages import Sentence, say
from checklist.core.restricted_sentences import RESTS_ON_CLOSED
from checklist.core.scoring.closed_results import close_ungraded
from checklist.core.scoring.results import QuestionResult, UngradedResult

OWN = say("Exhibit 2 is older than 36 months, so it does not count")
RESTING = say("2 of 9 posts are vetted, so the figures support level 1")
NAMING = say("vet-08 says that no post is vetted")


def result_of(*remarks: Sentence) -> UngradedResult:
    """The result of one open question that has these remarks."""
    question = QuestionResult(
        question="vet-01",
        status=QuestionStatus.ANSWERED,
        claimed="3",
        supported="2",
        final="2",
        strength="E1",
        best_strength="E1",
        na_agreed=None,
        remarks=tuple(remarks),
        was_answered=True,
    )
    return UngradedResult(questions={"vet-01": question}, values={}, hints={})


def test_remarks_that_rest_on_a_closed_question_are_not_shown_and_others_are() -> None:
    closed = close_ungraded(result_of(OWN, RESTING, NAMING), result_of(OWN), frozenset({"vet-08"}))

    own, resting, naming = map(str, closed.questions["vet-01"].remarks)
    assert own == str(OWN)
    assert resting == RESTS_ON_CLOSED
    assert naming.startswith("vet-08 counts here")
    assert "no post" not in naming


def test_remarks_that_follow_from_open_questions_alone_stay_as_they_are() -> None:
    shown = result_of(OWN, RESTING)

    assert close_ungraded(shown, result_of(OWN, RESTING), frozenset({"vet-08"})) == shown
