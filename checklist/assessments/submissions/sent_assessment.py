"""What was sent, read from its seal and scored again, as on the day of the seal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from threading import Lock

from cachetools import LRUCache

from checklist.assessments.models import Assessment, Seal
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.submissions.models import Submission
from checklist.core.answers.sheet import AnswerSheet
from checklist.core.errors import NotFound
from checklist.core.question_sets.model import QuestionSet
from checklist.core.scoring.results import Result
from checklist.core.scoring.score import score
from checklist.core.seals.canonical import digest_questions
from checklist.core.seals.content import SealedContent
from checklist.core.seals.reader import BadSeal, read_seal
from checklist.core.seals.rescore import build_sheet
from checklist.logs import log

# Of all seals kept in memory, in characters of their texts.
_MOST_KEPT = 6 * 2**20


@dataclass(frozen=True, slots=True, eq=False)
class _ReadSeal:
    """What one seal says, and its result by the rules of its set."""

    content: SealedContent
    sheet: AnswerSheet
    result: Result
    digests: Mapping[str, str]
    size: int


_KEPT: LRUCache[tuple[str, str], _ReadSeal] = LRUCache(_MOST_KEPT, getsizeof=attrgetter("size"))
_LOCK = Lock()


@dataclass(frozen=True, slots=True, eq=False)
class SentAssessment:
    """A submission with its pinned set: what was entered, question by question, and the result.

    ``digests`` has that of each question: it is the same where nothing of the question changed.
    ``before`` is what was sent earlier, the newest first, and ``seals`` are all of the assessment;
    both are empty unless they were loaded with it.
    """

    assessment: Assessment
    submission: Submission
    question_set: QuestionSet
    content: SealedContent
    sheet: AnswerSheet
    result: Result
    digests: Mapping[str, str]
    before: Sequence[Submission] = ()
    seals: Sequence[Seal] = ()


def read_sent(assessment: Assessment, submission: Submission) -> SentAssessment:
    """Read all that was sent, restricted questions too: a query where it is not in memory.

    Raises NotFound where the seal can no longer be read, and Locked where its set cannot.
    """
    question_set = load_pinned_set(assessment)
    key = (submission.seal.digest, assessment.set_hash)
    with _LOCK:
        found = _KEPT.get(key)
    if found is None:
        found = _read_seal(submission, question_set)
        if found.size < _MOST_KEPT:
            with _LOCK:
                _KEPT[key] = found
    return SentAssessment(
        assessment,
        submission,
        question_set,
        found.content,
        found.sheet,
        found.result,
        found.digests,
    )


def _read_seal(submission: Submission, question_set: QuestionSet) -> _ReadSeal:
    text = submission.seal.content
    try:
        content = read_seal(text.encode())
    except BadSeal:
        log.exception("a seal cannot be read", seal=str(submission.seal_id))
        raise NotFound("What was sent can no longer be read. Tell your administrator") from None
    sheet = build_sheet(content, question_set)
    return _ReadSeal(
        content, sheet, score(question_set, sheet), digest_questions(content), len(text)
    )
