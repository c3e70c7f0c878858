"""Every place that shows answers or takes them, and what it is to a person who may not see one.

A route that serves anything of an assessment or of evidence must stand here, or in ``HOLD_NONE``
with what it holds instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Manner(StrEnum):
    """What a place is to somebody from whom a question is closed."""

    LEAVES_OUT = "opens, without anything of the closed question"
    IS_CLOSED = "does not open for the closed question"
    REFUSES = "takes nothing for the closed question"


@dataclass(frozen=True)
class Place:
    """A place: its route, its manner, and the words by which it says that something is left out.

    ``says`` is empty where what is left out must not be known of either. ``tells``: to those who
    are named it tells of the question, so that the walk looks where there is something to see.
    """

    endpoint: str
    manner: Manner
    says: str = ""
    query: str = ""
    tells: bool = True


_QUESTION = "is restricted to people who are named"
_ON_TOP = "restricted to people who are named"
_LIBRARY = "restricted to other people is left out"

PLACES = (
    # The pages of an assessment.
    Place("insight.home", Manner.LEAVES_OUT, tells=False),
    Place("insight.archived", Manner.LEAVES_OUT, tells=False),
    Place("assessments.tasks", Manner.LEAVES_OUT, "Answered, restricted", tells=False),
    Place("assessments.section", Manner.LEAVES_OUT, "Answered, restricted"),
    Place("assessments.results", Manner.LEAVES_OUT, "restricted is not counted by level"),
    Place("assessments.details", Manner.LEAVES_OUT, _ON_TOP, tells=False),
    Place("lists.all_questions", Manner.LEAVES_OUT, "Answered, restricted"),
    Place("lists.all_questions", Manner.LEAVES_OUT, "1 restricted", "?words=Xanthippe"),
    Place("lists.all_questions", Manner.LEAVES_OUT, "1 restricted", "?level=claimed-4"),
    Place("lists.all_questions", Manner.LEAVES_OUT, "1 restricted", "?strength=E1"),
    Place("lists.all_questions", Manner.LEAVES_OUT, "1 restricted", "?only=above"),
    Place("lists.all_questions", Manner.LEAVES_OUT, "1 restricted", "?only=points"),
    Place("lists.all_questions", Manner.LEAVES_OUT, "1 restricted", "?mark=Needs+another+look"),
    Place("lists.check", Manner.LEAVES_OUT, "Answered, restricted"),
    Place("lists.held", Manner.LEAVES_OUT, _ON_TOP, tells=False),
    Place("lists.not_applicable", Manner.LEAVES_OUT, _ON_TOP, tells=False),
    Place("readiness.ready", Manner.LEAVES_OUT, "Answered, restricted"),
    Place("reports.summary", Manner.LEAVES_OUT, "which is restricted"),
    Place("then_and_now.then_and_now", Manner.LEAVES_OUT, _ON_TOP, tells=False),
    # The closed question itself.
    Place("assessments.question", Manner.LEAVES_OUT, "Answered, restricted"),
    Place("assessments.save_question", Manner.REFUSES),
    Place("assessments.draft_state", Manner.IS_CLOSED, _QUESTION),
    Place("assessments.keep_draft", Manner.REFUSES),
    Place("assessments.discard_draft", Manner.IS_CLOSED, _QUESTION),
    Place("assessments.history", Manner.IS_CLOSED, _QUESTION),
    Place("assessments.compare", Manner.IS_CLOSED, _QUESTION),
    # Its evidence.
    Place("exhibits.new_files", Manner.IS_CLOSED, _QUESTION),
    Place("exhibits.new_link", Manner.IS_CLOSED, _QUESTION),
    Place("exhibits.new_held", Manner.IS_CLOSED, _QUESTION),
    Place("exhibits.new_use", Manner.IS_CLOSED, _QUESTION),
    Place("exhibits.exhibit", Manner.IS_CLOSED),
    Place("exhibits.file", Manner.IS_CLOSED),
    Place("exhibits.change", Manner.IS_CLOSED),
    Place("exhibits.newest", Manner.IS_CLOSED),
    Place("exhibits.withdraw", Manner.IS_CLOSED),
    Place("exhibits.new_uses", Manner.IS_CLOSED),
    Place("worksheets.worksheets", Manner.IS_CLOSED, _QUESTION),
    Place("worksheets.new", Manner.IS_CLOSED, _QUESTION),
    Place("worksheets.worksheet", Manner.IS_CLOSED),
    Place("worksheets.annex", Manner.IS_CLOSED),
    Place("worksheets.cite", Manner.IS_CLOSED),
    Place("worksheets.extend", Manner.IS_CLOSED),
    Place("worksheets.again", Manner.IS_CLOSED),
    Place("worksheets.save", Manner.REFUSES),
    Place("worksheets.draw", Manner.REFUSES),
    Place("evidence.library", Manner.LEAVES_OUT, _LIBRARY),
    Place("evidence.library", Manner.LEAVES_OUT, _LIBRARY, "?title=Xanthippe"),
    Place("evidence.library", Manner.LEAVES_OUT, _LIBRARY, "?question=vet-03"),
    Place("evidence.evidence", Manner.IS_CLOSED),
    Place("evidence.describe", Manner.IS_CLOSED),
    Place("evidence.dispose", Manner.IS_CLOSED),
    Place("evidence.download", Manner.IS_CLOSED),
    Place("evidence.file", Manner.IS_CLOSED),
    Place("evidence.revise", Manner.IS_CLOSED),
    # What is made of an assessment, by somebody who sees all.
    Place("reports.report", Manner.LEAVES_OUT, tells=False),
    Place("reports.progress", Manner.IS_CLOSED),
    Place("reports.download", Manner.IS_CLOSED),
    Place("copies.copies", Manner.LEAVES_OUT, tells=False),
    Place("copies.progress", Manner.IS_CLOSED),
    Place("copies.download", Manner.IS_CLOSED),
    # The record.
    Place("timeline.of_assessment", Manner.LEAVES_OUT, "vet-03, restricted"),
    Place("timeline.assessment_csv", Manner.LEAVES_OUT, "vet-03, restricted"),
    Place("timeline.of_organisation", Manner.LEAVES_OUT, "vet-03, restricted"),
    Place("timeline.organisation_csv", Manner.LEAVES_OUT, "vet-03, restricted"),
    # What is said of it, and what others did.
    Place("notes.notes", Manner.IS_CLOSED, _QUESTION),
    Place("notes.thread", Manner.IS_CLOSED, _QUESTION),
    Place("notes.change", Manner.IS_CLOSED, _QUESTION),
    Place("notes.withdraw", Manner.IS_CLOSED, _QUESTION),
    Place("notes.resolve", Manner.REFUSES),
    Place("notes.reopen", Manner.REFUSES),
    Place("assessments.changes", Manner.LEAVES_OUT, query="?days=7", tells=False),
    # Who is to answer it.
    Place("shares.shares", Manner.LEAVES_OUT, tells=False),
    Place("shares.new", Manner.LEAVES_OUT, tells=False),
    Place("shares.shared", Manner.LEAVES_OUT, tells=False),
    # Who may see what.
    Place("restrictions.overview", Manner.LEAVES_OUT, "You are not named", tells=False),
    Place("restrictions.new", Manner.LEAVES_OUT, tells=False),
    Place("restrictions.change", Manner.IS_CLOSED, _QUESTION),
    Place("restrictions.lift", Manner.IS_CLOSED, _QUESTION),
    # What inspectors ask of it.
    Place("requests.no_change", Manner.REFUSES),
)

HOLD_NONE = {
    "assessments.archive": "a button",
    "assessments.restore": "a button",
    "assessments.delete": "numbers of what is in an assessment",
    "sign_off.overview": "states, and reasons to decline",
    "sign_off.ask": "who can sign",
    "sign_off.take_back": "a button",
    "sign_off.decline": "a form for a reason",
    "signing.sign": "counts, authors, and the names of what is restricted",
    "signing.seal": "who signed what when; what changed since, but for closed questions",
    "signing.reopen": "a form for a reason",
    "sealed_reports.print_again": "a button",
    "submissions.send": "counts, and the names of what is restricted",
    "submissions.submission": "who sent what when, and the names of what is restricted",
    "submissions.withdraw": "a form for a reason",
    "assignments.new_to_assessment": "names of inspectors",
    "judgements.questions": "for inspectors alone, who read restricted questions",
    "judgements.question": "likewise",
    "judgements.history": "likewise",
    "judgements.save": "likewise",
    "agreeing.agree": "likewise",
    "judgement_drafts.discard": "likewise",
    "judgement_drafts.keep": "likewise",
    "judgement_drafts.state": "likewise",
    "requests.close": "a form for a reason",
    "requests.extend": "a form for a day and a reason",
    "requests.withdraw": "a form for a reason",
    "requests.new": "the questions of the set, and boxes",
    "requests.requests": "what is asked; of closed questions nothing",
    "comments.answer": "for inspectors alone, who read restricted questions",
    "comments.approve": "a button",
    "comments.change": "a comment, unless it is on a closed question",
    "comments.comments": "likewise",
    "comments.new": "likewise; closed questions are not offered",
    "comments.release": "a button",
    "comments.send": "a button",
    "comments.withdraw": "a button",
    "report_texts.write": "for inspectors alone, who read restricted questions",
    "draft_reports.back": "a form for a reason",
    "draft_reports.draft": "what inspectors found; of closed questions nothing",
    "draft_reports.drafts": "likewise",
    "draft_prints.draft_pdf": "how far the PDF has come that leaves closed questions out",
    "draft_prints.fetch_draft": "that PDF",
    "draft_prints.own_pdf": "how far the report with its review has come; likewise",
    "draft_prints.fetch_own": "that PDF",
    "draft_reports.new": "for inspectors alone, who read restricted questions",
    "draft_reports.preview": "likewise",
    "publishing.cancel": "a button",
    "publishing.correct": "for lead inspectors alone, who read restricted questions",
    "publishing.correct_place": "likewise",
    "publishing.preview": "likewise",
    "publishing.publish_report": "likewise",
    "publishing.published": "what inspectors found; of closed questions nothing",
    "publishing.version": "likewise",
    "published_prints.pdf": "how far the PDF has come that leaves closed questions out",
    "published_prints.fetch": "that PDF",
    "findings.change": "likewise",
    "findings.decide": "likewise",
    "findings.dismiss": "likewise",
    "findings.finding": "likewise",
    "findings.findings": "likewise",
    "findings.grades": "likewise",
    "findings.leave_out": "likewise",
    "findings.overall": "likewise",
    "findings.merge": "likewise",
    "findings.new": "likewise",
    "findings.reopen": "likewise",
    "moderation.differences": "likewise",
    "moderation.settle": "likewise",
    "second_judgements.choose": "likewise",
    "second_judgements.questions": "likewise",
    "weighing.lower": "likewise",
    "weighing.withdraw_own": "likewise",
    "weighing.add_own": "likewise",
    "reliability.reliability": "likewise",
    "visits.visit": "for inspectors alone, who read restricted questions",
    "visits.sheet": "likewise",
    "visits.notes": "likewise",
    "review_worksheets.again": "likewise",
    "review_worksheets.annex": "likewise",
    "review_worksheets.cite": "likewise",
    "review_worksheets.draw": "likewise",
    "review_worksheets.extend": "likewise",
    "review_worksheets.new": "likewise",
    "review_worksheets.save": "likewise",
    "review_worksheets.worksheet": "likewise",
    "review_worksheets.worksheets": "likewise",
    "reviews.begin": "who is assigned",
    "reviews.close": "a form for a reason",
    "closures.ask": "what is published; of closed questions nothing",
    "closures.decide": "likewise",
    "closures.finding": "likewise",
    "closures.reopen": "likewise",
    "repeats.repeat": "what inspectors drafted, for inspectors alone",
    "responses.ask": "a form for a day",
    "responses.chief_officers_comments": "what is published; of closed questions nothing",
    "responses.comments": "likewise",
    "responses.give": "a button",
    "responses.publication": "an address and days",
    "responses.response": "what is published; of closed questions nothing",
    "responses.sheet": "likewise",
    "responses.word": "likewise",
    "posts.posts": "names of posts, and who holds them",
    "posts.post": "likewise",
    "exhibits.received": "takes a file, and shows its name to whom sent it",
    "evidence.received": "likewise",
    "evidence.new_files": "a form for new evidence",
    "evidence.new_held": "a form for new evidence",
    "evidence.new_link": "a form for new evidence",
}
"""Routes of assessments and of evidence that show nothing which anybody answered."""
