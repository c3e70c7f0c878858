"""Finding a response as a person reads it: what is recorded, and the texts that are theirs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from checklist.core.errors import NotFound
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.core.responses.recommendation_words import (
    AddressedRecommendation,
    RecommendationKey,
    find_without_word,
    list_recommendations,
)
from checklist.core.responses.response_states import ResponseFacts, ResponseState
from checklist.responses.models import (
    CommentsAsk,
    CommentsOf,
    RecommendationWord,
    ReportResponse,
    ResponsePublication,
    ResponseText,
)
from checklist.responses.published_reports import PublishedReport, get_published_report
from checklist.reviews.moderation.judged_result import is_worked_example
from checklist.web.filters import LONDON, today_in_london


@dataclass(frozen=True, slots=True)
class FoundResponse:
    """A response as it stands today, with what one person may read and do of it.

    ``writes_comments``: they write the chief officer's comments; ``responds``: they write those of
    the local policing body that responds, or of one that may begin.
    """

    published: PublishedReport
    response: ReportResponse
    today: date
    writes_comments: bool
    responds: bool

    @property
    def facts(self) -> ResponseFacts:
        """What is recorded of it."""
        return read_facts(self.published.published_on, self.response)

    @property
    def is_example(self) -> bool:
        """Whether the report is a worked example from published reports."""
        return is_worked_example(self.published.assessment)

    @property
    def is_not_known(self) -> bool:
        """Whether nobody knows if there ever was a response."""
        return not self.is_out and self.is_example

    @property
    def is_out(self) -> bool:
        """Whether its publication is recorded: all who read the report read it then."""
        return self.facts.state is ResponseState.PUBLISHED

    @property
    def given(self) -> ResponseText | None:
        """The chief officer's comments that were given, where the person reads them."""
        reads = self.is_out or self.responds or self.writes_comments
        return self.response.given if reads else None

    @property
    def drafted(self) -> ResponseText | None:
        """The chief officer's comments that were saved last, for those who write them."""
        texts = self.response.list_texts(CommentsOf.CHIEF_OFFICER)
        return texts[-1] if texts and self.writes_comments else None

    @property
    def comments(self) -> ResponseText | None:
        """The comments of the local policing body, where the person reads them."""
        texts = self.response.list_texts(CommentsOf.LOCAL_POLICING_BODY)
        return texts[-1] if texts and (self.is_out or self.responds) else None

    @property
    def recommendations(self) -> tuple[AddressedRecommendation, ...]:
        """The recommendations on which a word is due."""
        return list_recommendations(self.published.sheet.findings)

    @property
    def without_word(self) -> tuple[AddressedRecommendation, ...]:
        """Those of them on which nothing is said yet."""
        said = {each.key for each in self.response.words}
        return find_without_word(self.published.sheet.findings, said)

    def find_word(self, key: RecommendationKey) -> RecommendationWord | None:
        """Find the word on a recommendation, where the person reads it."""
        words = self.response.list_words(key)
        return words[-1] if words and (self.is_out or self.responds) else None

    def get_recommendation(self, finding: int, number: int) -> AddressedRecommendation:
        """Get a recommendation on which a word is due. Raises NotFound."""
        key = RecommendationKey(finding, number)
        found = next((each for each in self.recommendations if each.key == key), None)
        if found is None:
            raise NotFound("We could not find that recommendation")
        return found


def find_response(
    session: Session,
    person: Person,
    assessment_id: UUID,
    action: Action = Action.READ_PUBLISHED_FINDINGS,
) -> FoundResponse:
    """Find the response to a published report, for who may do this. Raises as for the report."""
    published = get_published_report(session, person, assessment_id, action)
    assessment = published.assessment
    response = _load_response(session, assessment.id)
    is_own = response.organisation_id in (None, person.organisation_id)
    return FoundResponse(
        published=published,
        response=response,
        today=today_in_london(),
        writes_comments=is_permitted(
            person, Action.WRITE_CHIEF_OFFICERS_COMMENTS, assessment.state
        ),
        responds=is_own and is_permitted(person, Action.RESPOND, assessment.state),
    )


def load_responses(
    session: Session, assessment_ids: Sequence[UUID]
) -> Mapping[UUID, ReportResponse]:
    """Load the responses that are begun to the reports of some assessments, by these."""
    if not assessment_ids:
        return {}
    found = session.scalars(
        select(ReportResponse)
        .where(ReportResponse.assessment_id.in_(assessment_ids))
        .options(
            joinedload(ReportResponse.organisation),
            selectinload(ReportResponse.asks).joinedload(CommentsAsk.saver),
            selectinload(ReportResponse.texts).options(
                joinedload(ResponseText.saver), joinedload(ResponseText.giver)
            ),
            selectinload(ReportResponse.words).joinedload(RecommendationWord.saver),
            selectinload(ReportResponse.publications).joinedload(ResponsePublication.saver),
        )
        .execution_options(populate_existing=True)
    )
    return {each.assessment_id: each for each in found}


def read_facts(report_on: date, response: ReportResponse) -> ResponseFacts:
    """Read what is recorded of a response, each moment by its day in London."""
    given, out = response.given, response.publication
    return ResponseFacts(
        report_on=report_on,
        comments_by=response.asks[-1].comments_by if response.asks else None,
        given_on=given.given_at.astimezone(LONDON).date() if given and given.given_at else None,
        response_on=out.response_on if out else None,
    )


def _load_response(session: Session, assessment_id: UUID) -> ReportResponse:
    """Load a response with all that was saved of it; where none is begun, an empty one."""
    found = load_responses(session, [assessment_id]).get(assessment_id)
    return found or ReportResponse(
        assessment_id=assessment_id, asks=[], texts=[], words=[], publications=[]
    )
