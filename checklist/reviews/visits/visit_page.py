"""What there is to see on a visit: by holder and place, and question by question."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from checklist.assessments.lists.held_by_force import HeldExhibit, HeldPlace, group_by_place
from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.question_sets.model import Level, Question, Section
from checklist.evidence.models import EvidenceKind
from checklist.reviews.judgements.judgement_queries import NOT_JUDGED, Judgements, SeenJudgement
from checklist.reviews.judgements.judging_list import find_levels, say_status

_NOT_ASKED = (QuestionStatus.HIDDEN, QuestionStatus.FIXED)


class VisitShow(StrEnum):
    """Which questions a visit lists."""

    UNVERIFIED = "unverified"
    HELD = "held"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class VisitQuestion:
    """One question that may be looked at on a visit.

    ``claimed`` is None where ``status`` says why. ``told`` is how it was verified so far, in words,
    as far as the person sees it.
    """

    question: Question
    status: str
    claimed: Level | None
    held: tuple[HeldExhibit, ...]
    told: tuple[str, ...]
    is_verified: bool
    is_restricted: bool

    def is_shown(self, show: VisitShow) -> bool:
        """Say whether it is among those that are asked for."""
        match show:
            case VisitShow.UNVERIFIED:
                return not self.is_verified
            case VisitShow.HELD:
                return bool(self.held)
        return True


@dataclass(frozen=True, slots=True)
class VisitSection:
    """The questions of a section that are asked for; sections without any are left out."""

    section: Section
    questions: tuple[VisitQuestion, ...]


@dataclass(frozen=True, slots=True)
class Visit:
    """What there is to see: what the force holds, and the questions that are asked for.

    ``verified`` counts among all ``total`` questions, and leaves out what was seen of the
    ``hidden`` ones: others judged these, and the person sees how once they judged them too.
    """

    show: VisitShow
    places: tuple[HeldPlace, ...]
    sections: tuple[VisitSection, ...]
    told: Mapping[str, tuple[str, ...]]
    verified: int
    total: int
    hidden: int = 0

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions that are asked for, in the order of the set."""
        return tuple(row.question for part in self.sections for row in part.questions)


def build_visit(sent: SentAssessment, judgements: Judgements, show: VisitShow) -> Visit:
    """Build what there is to see of what was sent, with what the person knows was seen so far."""
    rows = {each.question.id: each for each in _list_questions(sent, judgements)}
    sections = (
        VisitSection(
            section,
            tuple(
                rows[question.id]
                for question in section.questions
                if question.id in rows and rows[question.id].is_shown(show)
            ),
        )
        for section in sent.question_set.sections
    )
    return Visit(
        show=show,
        places=group_by_place(held for row in rows.values() for held in row.held),
        sections=tuple(part for part in sections if part.questions),
        told={key: row.told for key, row in rows.items()},
        verified=sum(row.is_verified for row in rows.values()),
        total=len(rows),
        hidden=sum(bool(judgements.get(key, NOT_JUDGED).hidden) for key in rows),
    )


def find_next(sent: SentAssessment, visit: Visit, after: Question) -> Question | None:
    """Find the next of the questions that are asked for; None after the last."""
    index = sent.question_set.get_index
    return next((each for each in visit.questions if index(each.id) > index(after.id)), None)


def list_held(sent: SentAssessment, question: Question) -> Iterator[HeldExhibit]:
    """List the exhibits of a question that the force holds, as they were sealed."""
    sealed = sent.content.questions[question.id]
    for exhibit in sealed.exhibits:
        evidence = exhibit.evidence
        if evidence.kind == EvidenceKind.HELD_BY_FORCE and exhibit.withdrawn_at is None:
            yield HeldExhibit(
                evidence_id=evidence.id,
                title=evidence.title,
                place=evidence.place,
                document_date=evidence.document_date,
                number=exhibit.number,
                question=question,
                strength=exhibit.strength,
                pinpoint=exhibit.pinpoint,
                shows=exhibit.shows,
                is_restricted=sealed.restriction is not None,
            )


def _list_questions(sent: SentAssessment, judgements: Judgements) -> Iterator[VisitQuestion]:
    for question in sent.question_set.questions:
        result = sent.result.questions[question.id]
        if result.status in _NOT_ASKED:
            continue
        found = judgements.get(question.id, NOT_JUDGED)
        seen = (*((found.own,) if found.own else ()), *found.others)
        claimed, _ = find_levels(sent.question_set, question, result)
        yield VisitQuestion(
            question=question,
            status=say_status(result),
            claimed=claimed,
            held=tuple(list_held(sent, question)),
            told=tuple(line for each in seen if (line := _tell(each))),
            is_verified=any(each.verification.rests_on_more for each in seen),
            is_restricted=sent.content.questions[question.id].restriction is not None,
        )


def _tell(seen: SeenJudgement) -> str:
    """Say how somebody verified a question, and that they noted something; "" for neither."""
    told = [seen.verification.value] if seen.verification.rests_on_more else []
    if seen.private_note or seen.note_to_force:
        told.append("a note")
    return f"{'You' if seen.is_own else seen.judge}: {', '.join(told)}" if told else ""
