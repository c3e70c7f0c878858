"""A review as a person sees it: what was sent, its final levels so far, and its findings."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.answers.sheet import AnswerSheet
from checklist.core.assessment_states import AssessmentState
from checklist.core.errors import Locked, NotFound
from checklist.core.messages import join_names, lower_first
from checklist.core.organisations import Person
from checklist.core.review_reports.report_content import ReviewReport
from checklist.core.review_reports.report_numbers import number_new
from checklist.core.reviews.findings import FindingState
from checklist.core.scoring.results import Candidate, Result
from checklist.core.scoring.score import score
from checklist.reviews.findings.models import Finding, FindingEntry
from checklist.reviews.findings.overall_models import OverallDecision
from checklist.reviews.findings.overall_queries import is_set_to_lowest, list_overall_decisions
from checklist.reviews.findings.told_findings import ToldFinding, list_told, load_told_report
from checklist.reviews.judgements.candidate_findings import list_following
from checklist.reviews.judgements.judgement_queries import QuestionJudgements, load_judgements
from checklist.reviews.moderation.judged_result import build_judged_sheet
from checklist.reviews.moderation.moderation_queries import ModeratedQuestion, load_moderated


@dataclass(frozen=True, slots=True)
class ToJudge:
    """What somebody judges before they see a finding as it is now, and not as a draft told it.

    ``questions`` are those that the draft names, or of the section that it is about, whose title
    ``section`` is. ``has_others``: what it is about since, or was before, is not told.
    """

    questions: Sequence[str]
    section: str
    has_others: bool

    @property
    def others(self) -> str:
        """Those that are not told, in words; empty where there are none."""
        which = "other questions" if self.questions else "questions"
        told = f"the {which} that another inspector judged and you may still judge"
        return told if self.has_others else ""


@dataclass(frozen=True, slots=True, eq=False)
class ReviewedAssessment:
    """What a person sees of a review. Levels are as settled, and until then as first judged.

    ``judged`` is how many questions count in the result as judged. ``all_findings`` are those of
    the inspectorate, ``findings`` those of them that the person sees. ``overall_decisions`` are
    theirs to see where they see every confirmed cause of concern, and count where there is one.
    ``told`` is the newest draft report, where it tells the person of what they may not see as it is
    now, ``told_findings`` are findings as it tells them.
    """

    sent: SentAssessment
    moderated: Mapping[str, ModeratedQuestion]
    judgements: Mapping[str, QuestionJudgements]
    sheet: AnswerSheet
    result: Result
    judged: int
    all_findings: Sequence[Finding]
    findings: Sequence[Finding]
    overall_decisions: Sequence[OverallDecision]
    told: ReviewReport | None = None
    told_findings: Sequence[ToldFinding] = ()

    @property
    def confirmed(self) -> Sequence[Finding]:
        """The causes of concern that a lead confirmed, of those that the person sees."""
        return [each for each in self.findings if each.is_cause and each.is_confirmed]

    @property
    def drafted(self) -> Sequence[Finding]:
        """The drafted findings that the person sees: what a report tells of, where that is all."""
        return [each for each in self.findings if each.state is FindingState.DRAFTED]

    @property
    def new_numbers(self) -> Mapping[Finding, int]:
        """The numbers under which a report would tell of those drafted that none told of before."""
        told = [each.report_number for each in self.all_findings if each.report_number]
        return number_new(told, (each for each in self.drafted if not each.report_number))

    @property
    def hidden(self) -> frozenset[str]:
        """The questions that another inspector judged, and that the person may still judge."""
        return frozenset(key for key, each in self.judgements.items() if each.hidden)

    @property
    def is_withheld(self) -> bool:
        """Whether findings on these are kept from the person, but as a draft report told them."""
        return bool(self.hidden)

    @property
    def candidates(self) -> Sequence[Candidate]:
        """The findings that the levels suggest, of those judgements that the person sees."""
        return list_following(self.sent, self.result.candidates, self.moderated)

    @property
    def section_titles(self) -> Mapping[str, str]:
        """The short title of each section, by its id."""
        return {each.id: each.short_title for each in self.sent.question_set.sections}

    def list_counted_causes(self) -> Sequence[Finding | ToldFinding]:
        """List the confirmed causes of concern that count in the grades which the person sees."""
        if self.told is None:
            return self.confirmed
        told = list_told(self.told, self.all_findings)
        return [each for each in told if each.is_cause and each.is_confirmed]

    def find_candidates(self, keys: Collection[str]) -> list[Candidate]:
        """Find the candidates that some questions, or a section, make."""
        return [
            each
            for each in self.candidates
            if (each.question in keys if each.question else each.section in keys)
        ]

    def get_finding(self, number: int) -> Finding:
        """Get a finding that the person sees, by its number.

        Raises NotFound, and Locked for one that they see as a draft report told it alone.
        """
        found = next((each for each in self.findings if each.number == number), None)
        if found is not None:
            return found
        if told := self.find_told(number):
            to_judge = self.find_to_judge(told)
            about = (
                f" It is about the whole section {to_judge.section}." if to_judge.section else ""
            )
            raise Locked(
                "This is not {finding} as it is now.{about} You see it as it is now, and can change"
                " it, once you have judged {questions}",
                finding=lower_first(told.name),
                about=about,
                questions=join_names(list(filter(None, (*to_judge.questions, to_judge.others)))),
            )
        raise NotFound("We could not find that finding")

    def find_told(self, number: int) -> ToldFinding | None:
        """Find a finding that the person sees as a draft report told it alone, by its number."""
        return next((each for each in self.told_findings if each.number == number), None)

    def find_to_judge(self, told: ToldFinding) -> ToJudge:
        """Find what the person judges before they see a finding as it is now, in its order."""
        section = told.said.section
        named = {*told.question_ids, *_list_of_section(self.sent, section)}
        found = next(each for each in self.all_findings if each.number == told.number)
        return ToJudge(
            questions=[
                each.id
                for each in self.sent.question_set.questions
                if each.id in self.hidden and each.id in named
            ],
            section=self.section_titles[section] if section else "",
            has_others=not self.hidden.isdisjoint(_list_ever(self.sent, found) - named),
        )


def give_report_numbers(reviewed: ReviewedAssessment) -> None:
    """Give each drafted finding its number in reports: a draft report tells of them from now on.

    The published report tells of no other: one that no draft told of keeps it from being published.
    Its recommendations keep their numbers from then on too.
    """
    for finding, number in reviewed.new_numbers.items():
        finding.report_number = number
    for finding in reviewed.drafted:
        told = (each.number for each in finding.recommendations)
        finding.told_recommendations = max(finding.told_recommendations, *told, 0)


def load_reviewed(session: Session, person: Person, sent: SentAssessment) -> ReviewedAssessment:
    """Load a review as a person sees it. The caller has found out that they may read it.

    A finding on a question that they may still judge would tell them how another judged it, and so
    would one that was on it before, one on its section, and a cause of concern that is confirmed:
    they see it, and it counts in their grades, only once they have judged too, or where nobody but
    they saved it. While the force checks a draft report, which they read, they see of it what that
    told, and nothing newer.
    """
    findings = _load_findings(session, person, sent.assessment.id)
    moderated = load_moderated(session, person, sent)
    judgements = load_judgements(session, person, sent.assessment)
    hidden = {key for key, each in judgements.items() if each.hidden}
    seen = [each for each in findings if _sees(person, sent, each, hidden)]
    told = None
    if hidden and sent.assessment.state is AssessmentState.FACTUAL_ACCURACY:
        told = load_told_report(session, person, sent.assessment)
    causes = frozenset(_list_confirmed(seen))
    decisions: Sequence[OverallDecision] = ()
    if causes == frozenset(_list_confirmed(findings)):  # it may rest on any of them
        decisions = list_overall_decisions(session, sent.assessment.id, person.organisation_id)
    sheet = replace(
        build_judged_sheet(sent, moderated, causes),
        overall_inadequate=bool(causes) and is_set_to_lowest(decisions),
    )
    return ReviewedAssessment(
        sent=sent,
        moderated={each.question.id: each for each in moderated},
        judgements=judgements,
        sheet=sheet,
        result=score(sent.question_set, sheet),
        judged=len(moderated),
        all_findings=findings,
        findings=seen,
        overall_decisions=decisions,
        told=told,
        told_findings=list_told(told, (each for each in findings if each not in seen))
        if told
        else (),
    )


def _load_findings(session: Session, person: Person, assessment_id: UUID) -> Sequence[Finding]:
    """Load the findings of a person's inspectorate on an assessment, in their order."""
    return session.scalars(
        select(Finding)
        .where(
            Finding.assessment_id == assessment_id,
            Finding.organisation_id == person.organisation_id,
        )
        .options(
            joinedload(Finding.saver),
            selectinload(Finding.questions),
            selectinload(Finding.recommendations),
            selectinload(Finding.entries).joinedload(FindingEntry.saver),
        )
        .order_by(Finding.number)
        .execution_options(populate_existing=True)
    ).all()


def _list_confirmed(findings: Sequence[Finding]) -> Iterator[str]:
    """List the questions and sections of the causes of concern that a lead confirmed."""
    for each in findings:
        if each.is_cause and each.is_confirmed:
            yield from each.question_ids
            if each.section_id:
                yield each.section_id


def _sees(person: Person, sent: SentAssessment, finding: Finding, hidden: Set[str]) -> bool:
    if all(entry.saved_by == person.id for entry in finding.entries):
        return True
    return hidden.isdisjoint(_list_ever(sent, finding))


def _list_ever(sent: SentAssessment, finding: Finding) -> Set[str]:
    """List the questions that a finding is about, or ever was, and those of its section."""
    return finding.ever_question_ids | _list_of_section(sent, finding.section_id)


def _list_of_section(sent: SentAssessment, section_id: str | None) -> frozenset[str]:
    found = (each for each in sent.question_set.sections if each.id == section_id)
    return frozenset(question.id for section in found for question in section.questions)
