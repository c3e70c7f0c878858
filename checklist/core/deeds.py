"""The deeds of the audit record: the kind of each, and the words that a timeline says it in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class DeedKind(StrEnum):
    """What a deed is about: all that is told of it where its words are not."""

    ANSWER = "answer"
    ASSESSMENT = "assessment"
    COPY = "copy"
    EVIDENCE = "evidence"
    MARK = "mark"
    NOTE = "note"
    ORGANISATION = "organisation"
    OTHER = "other"
    PERSON = "person"
    PLAN = "plan"
    RECORD = "record"
    SHARE = "share"
    SIGN_IN = "sign-in"


KIND_LABELS: Mapping[DeedKind, str] = {
    DeedKind.ANSWER: "Answers",
    DeedKind.ASSESSMENT: "Assessments",
    DeedKind.COPY: "Reports and copies",
    DeedKind.EVIDENCE: "Evidence",
    DeedKind.MARK: "Marks",
    DeedKind.NOTE: "Notes",
    DeedKind.ORGANISATION: "Organisations",
    DeedKind.OTHER: "Other",
    DeedKind.PERSON: "People and roles",
    DeedKind.PLAN: "Improvement plan",
    DeedKind.RECORD: "The record itself",
    DeedKind.SHARE: "Sharing out",
    DeedKind.SIGN_IN: "Signing in",
}

ERASE_WORDS = "erased words of the record"
"""The deed that says which words were erased; its own words are never erased."""


@dataclass(frozen=True, slots=True)
class DeedWords:
    """How a deed is said after the name of who did it: "Asha Khan *saved an answer*".

    ``shows_detail`` where the detail holds ids and plain words alone, and nothing that was typed
    but the reason for a deletion, which its form says.
    """

    kind: DeedKind
    said: str
    shows_detail: bool = True


def _say(kind: DeedKind, said: str, *, shows_detail: bool = True) -> DeedWords:
    return DeedWords(kind, said, shows_detail)


_DEEDS: Mapping[str, DeedWords] = {
    "start assessment": _say(DeedKind.ASSESSMENT, "started the assessment"),
    "change assessment": _say(DeedKind.ASSESSMENT, "changed the details of the assessment"),
    "archive assessment": _say(DeedKind.ASSESSMENT, "archived the assessment"),
    "restore assessment": _say(DeedKind.ASSESSMENT, "restored the assessment"),
    "delete assessment": _say(DeedKind.ASSESSMENT, "deleted the assessment"),
    "ask for sign-off": _say(DeedKind.ASSESSMENT, "asked for sign-off"),
    "take back": _say(DeedKind.ASSESSMENT, "took the assessment back from sign-off"),
    "decline to sign": _say(DeedKind.ASSESSMENT, "declined to sign the assessment"),
    "sign": _say(DeedKind.ASSESSMENT, "signed the assessment"),
    "reopen": _say(DeedKind.ASSESSMENT, "reopened the assessment"),
    "send": _say(DeedKind.ASSESSMENT, "sent the assessment to the inspectorate"),
    "withdraw": _say(DeedKind.ASSESSMENT, "withdrew the assessment from the inspectorate"),
    "begin the review": _say(DeedKind.ASSESSMENT, "began the review"),
    "extend the request": _say(DeedKind.ASSESSMENT, "gave the force more time for a request"),
    "withdraw the request": _say(DeedKind.ASSESSMENT, "withdrew a request for changes"),
    "close the request as not answered": _say(
        DeedKind.ASSESSMENT, "closed a request for changes as not answered"
    ),
    "said no change": _say(DeedKind.ANSWER, "said “no change” to the inspectors"),
    "ask for changes": _say(DeedKind.ASSESSMENT, "asked the force for changes"),
    "send a draft report for factual accuracy": _say(
        DeedKind.ASSESSMENT, "sent a draft report to the force"
    ),
    "send a new draft report": _say(DeedKind.ASSESSMENT, "sent a new draft report to the force"),
    "set the overall grade": _say(DeedKind.ASSESSMENT, "set the overall grade"),
    "took back the overall grade": _say(DeedKind.ASSESSMENT, "took back the overall grade"),
    "wrote texts of the report": _say(DeedKind.ASSESSMENT, "wrote texts of the report"),
    "wrote a comment on a draft report": _say(
        DeedKind.ASSESSMENT, "wrote a comment on a draft report"
    ),
    "changed a comment on a draft report": _say(
        DeedKind.ASSESSMENT, "changed a comment on a draft report"
    ),
    "withdrew a comment on a draft report": _say(
        DeedKind.ASSESSMENT, "withdrew a comment on a draft report"
    ),
    "approved the comments on a draft report": _say(
        DeedKind.ASSESSMENT, "approved the comments on a draft report"
    ),
    "send the comments": _say(DeedKind.ASSESSMENT, "sent the comments on a draft report"),
    "answered a comment on a draft report": _say(
        DeedKind.ASSESSMENT, "answered a comment on a draft report"
    ),
    "answer a comment": _say(DeedKind.ASSESSMENT, "released the answers to the comments"),
    "return to the review": _say(DeedKind.ASSESSMENT, "went back to the review"),
    "publish": _say(DeedKind.ASSESSMENT, "decided that the report is published"),
    "cancel the day of publication": _say(
        DeedKind.ASSESSMENT, "cancelled the publication of the report before its day"
    ),
    "announce the report": _say(DeedKind.ASSESSMENT, "announced the published report"),
    "correct a published text": _say(DeedKind.ASSESSMENT, "corrected the published report"),
    "close without publishing": _say(
        DeedKind.ASSESSMENT, "closed the assessment without a published report"
    ),
    "asked for the chief officer's comments": _say(
        DeedKind.ASSESSMENT, "asked for the chief officer’s comments on the report"
    ),
    "asked again for the chief officer's comments": _say(
        DeedKind.ASSESSMENT, "asked again for the chief officer’s comments on the report"
    ),
    "wrote the comments of the chief officer on the report": _say(
        DeedKind.ASSESSMENT, "wrote the chief officer’s comments on the report"
    ),
    "gave the chief officer's comments": _say(
        DeedKind.ASSESSMENT, "gave the chief officer’s comments to the local policing body"
    ),
    "wrote the comments of the local policing body on the report": _say(
        DeedKind.ASSESSMENT, "wrote the comments of the local policing body on the report"
    ),
    "said what is done on a recommendation": _say(
        DeedKind.ASSESSMENT, "said what is done on a recommendation"
    ),
    "published the response": _say(
        DeedKind.ASSESSMENT, "recorded that the response to the report is published"
    ),
    "corrected where the response is published": _say(
        DeedKind.ASSESSMENT, "corrected the record of the published response"
    ),
    "assigned an inspector": _say(DeedKind.SHARE, "assigned an inspector"),
    "ended an assignment": _say(DeedKind.SHARE, "ended an assignment"),
    "declared a conflict of interest": _say(DeedKind.SHARE, "declared a conflict of interest"),
    "asked for an improvement plan": _say(DeedKind.PLAN, "asked for the improvement plan as a PDF"),
    "downloaded an improvement plan": _say(
        DeedKind.PLAN, "downloaded the improvement plan as a PDF"
    ),
    "downloaded a table across forces": _say(
        DeedKind.COPY, "downloaded a table across forces as CSV"
    ),
    "downloaded a plan": _say(DeedKind.PLAN, "downloaded the improvement plan as CSV"),
    "made an action": _say(DeedKind.PLAN, "made an action of the plan"),
    "changed an action": _say(DeedKind.PLAN, "changed an action of the plan"),
    "reported progress on an action": _say(DeedKind.PLAN, "reported progress on an action"),
    "said that an action is done": _say(DeedKind.PLAN, "said that an action is done"),
    "approved an action as done": _say(DeedKind.PLAN, "approved an action as done"),
    "returned an action": _say(DeedKind.PLAN, "returned an action"),
    "stopped an action": _say(DeedKind.PLAN, "stopped an action"),
    "asked for the closure of a finding": _say(
        DeedKind.PLAN, "asked the inspectorate to close a published finding"
    ),
    "closed a finding": _say(DeedKind.PLAN, "closed a published finding"),
    "returned a finding": _say(DeedKind.PLAN, "returned a published finding to the force"),
    "opened a finding again": _say(DeedKind.PLAN, "opened a closed finding again"),
    "entered an earlier finding": _say(
        DeedKind.OTHER, "entered a finding of an earlier inspection"
    ),
    "changed an earlier finding": _say(
        DeedKind.OTHER, "changed a finding of an earlier inspection"
    ),
    "kept a finding text": _say(DeedKind.OTHER, "kept a text to begin findings with"),
    "changed a finding text": _say(DeedKind.OTHER, "changed a text to begin findings with"),
    "withdrew a finding text": _say(DeedKind.OTHER, "withdrew a text to begin findings with"),
    "offered a finding text again": _say(
        DeedKind.OTHER, "offered a text to begin findings with again"
    ),
    "judged a question": _say(DeedKind.ANSWER, "judged a question"),
    "noted what was seen": _say(DeedKind.ANSWER, "noted what was seen for a question"),
    "lowered an exhibit": _say(DeedKind.ANSWER, "weighed an exhibit for a judgement"),
    "added an own exhibit": _say(DeedKind.ANSWER, "added an exhibit of their own"),
    "withdrew an own exhibit": _say(DeedKind.ANSWER, "withdrew an exhibit of their own"),
    "agreed with a section": _say(DeedKind.ANSWER, "agreed with a list of answers"),
    "asked for a second judgement": _say(DeedKind.ANSWER, "asked for a second judgement"),
    "did without a second judgement": _say(DeedKind.ANSWER, "did without a second judgement"),
    "settled judgements": _say(DeedKind.ANSWER, "settled judgements that differ"),
    "said what a finding repeats": _say(
        DeedKind.ANSWER, "said which earlier finding a finding repeats"
    ),
    "drafted a finding": _say(DeedKind.ANSWER, "drafted a finding"),
    "changed a finding": _say(DeedKind.ANSWER, "changed a finding"),
    "merged findings": _say(DeedKind.ANSWER, "merged findings"),
    "dismissed a finding": _say(DeedKind.ANSWER, "dismissed a finding"),
    "reopened a finding": _say(DeedKind.ANSWER, "reopened a finding"),
    "confirmed a cause of concern": _say(DeedKind.ANSWER, "confirmed a cause of concern"),
    "made less of a cause of concern": _say(
        DeedKind.ANSWER, "made an area for improvement of a cause of concern"
    ),
    "save answer": _say(DeedKind.ANSWER, "saved an answer"),
    "restricted a question": _say(DeedKind.ASSESSMENT, "restricted a question"),
    "changed a restriction": _say(DeedKind.ASSESSMENT, "changed who may see a restricted question"),
    "took over a restriction": _say(
        DeedKind.ASSESSMENT,
        "took over a restricted question, as nobody named had a role in the force any more",
    ),
    "lifted a restriction": _say(DeedKind.ASSESSMENT, "lifted the restriction of a question"),
    "mark question": _say(DeedKind.MARK, "marked a question"),
    "share questions": _say(DeedKind.SHARE, "shared questions"),
    "change due date": _say(DeedKind.SHARE, "changed the day by which questions are answered"),
    "take back questions": _say(DeedKind.SHARE, "took questions back"),
    "added a post": _say(DeedKind.SHARE, "named a post"),
    "changed a post": _say(DeedKind.SHARE, "changed a post"),
    "removed a post": _say(DeedKind.SHARE, "removed a post"),
    "write note": _say(DeedKind.NOTE, "wrote a note"),
    "change note": _say(DeedKind.NOTE, "changed a note"),
    "withdraw note": _say(DeedKind.NOTE, "withdrew a note"),
    "resolve notes": _say(DeedKind.NOTE, "resolved notes"),
    "reopen notes": _say(DeedKind.NOTE, "reopened notes"),
    "add exhibit": _say(DeedKind.EVIDENCE, "added an exhibit"),
    "change exhibit": _say(DeedKind.EVIDENCE, "changed an exhibit"),
    "name revision": _say(DeedKind.EVIDENCE, "had an exhibit use a newer revision"),
    "withdraw exhibit": _say(DeedKind.EVIDENCE, "withdrew an exhibit"),
    "begin worksheet": _say(DeedKind.EVIDENCE, "began a worksheet"),
    "draw worksheet": _say(DeedKind.EVIDENCE, "drew the items of a worksheet"),
    "save worksheet": _say(DeedKind.EVIDENCE, "saved outcomes of a worksheet"),
    "extend worksheet": _say(DeedKind.EVIDENCE, "drew more items of a worksheet"),
    "cite worksheet": _say(DeedKind.EVIDENCE, "cited a worksheet in an exhibit"),
    "add evidence": _say(DeedKind.EVIDENCE, "added evidence to the library"),
    "describe evidence": _say(DeedKind.EVIDENCE, "described evidence anew"),
    "add revision": _say(DeedKind.EVIDENCE, "added a revision of a file"),
    "dispose of file": _say(DeedKind.EVIDENCE, "disposed of a file"),
    "damage found": _say(DeedKind.EVIDENCE, "found that a file is damaged"),
    "found clean": _say(DeedKind.EVIDENCE, "found no virus in a file"),
    "found infected": _say(DeedKind.EVIDENCE, "found a virus in a file"),
    "asked for a report": _say(DeedKind.COPY, "asked for a report"),
    "printed a signed report": _say(DeedKind.COPY, "printed the signed report"),
    "printed a signed report without restricted questions": _say(
        DeedKind.COPY, "printed the signed report without restricted questions"
    ),
    "asked for a report on a review": _say(
        DeedKind.COPY, "asked for the PDF of the inspectors’ report"
    ),
    "downloaded a report on a review": _say(
        DeedKind.COPY, "downloaded the PDF of the inspectors’ report"
    ),
    "asked for a published edition": _say(
        DeedKind.COPY, "asked for the edition of the inspectors’ report for a website"
    ),
    "downloaded a published edition": _say(
        DeedKind.COPY, "downloaded the edition of the inspectors’ report for a website"
    ),
    "asked for a report with its review": _say(
        DeedKind.COPY, "asked for the report with what inspectors found"
    ),
    "downloaded a report with its review": _say(
        DeedKind.COPY, "downloaded the report with what inspectors found"
    ),
    "asked for a report with the improvement plan": _say(
        DeedKind.COPY, "asked for the signed report with the improvement plan"
    ),
    "downloaded a report with the improvement plan": _say(
        DeedKind.COPY, "downloaded the signed report with the improvement plan"
    ),
    "printed a published report": _say(DeedKind.COPY, "printed the inspectors’ published report"),
    "asked for a form": _say(DeedKind.COPY, "asked for a form to fill in on paper"),
    "asked for a check before signing": _say(
        DeedKind.COPY, "asked for the two pages to read before signing"
    ),
    "downloaded a check before signing": _say(
        DeedKind.COPY, "downloaded the two pages to read before signing"
    ),
    "downloaded a report": _say(DeedKind.COPY, "downloaded a report"),
    "downloaded a form": _say(DeedKind.COPY, "downloaded a form to fill in on paper"),
    "downloaded a file": _say(DeedKind.EVIDENCE, "downloaded a file of evidence"),
    "signed in": _say(DeedKind.SIGN_IN, "signed in"),
    "proved who they are again": _say(DeedKind.SIGN_IN, "proved who they are again"),
    "ended a sign-in": _say(DeedKind.SIGN_IN, "ended another sign-in of theirs"),
    "ended all other sign-ins": _say(DeedKind.SIGN_IN, "ended all their other sign-ins"),
    "signed out": _say(DeedKind.SIGN_IN, "signed out"),
    "tried to sign in": _say(DeedKind.SIGN_IN, "tried to sign in"),
    "chose whom to act as": _say(DeedKind.SIGN_IN, "chose whom to act as"),
    "changed the password": _say(DeedKind.SIGN_IN, "changed their password"),
    "set a password by a link": _say(DeedKind.SIGN_IN, "set a password by a link"),
    "set a password by an invitation": _say(DeedKind.SIGN_IN, "set a password by an invitation"),
    "made a link to set a password": _say(DeedKind.SIGN_IN, "made a link to set a password"),
    "asked for a link to be mailed": _say(DeedKind.SIGN_IN, "had a link to set a password mailed"),
    "gave a person a role": _say(DeedKind.PERSON, "gave a person a role"),
    "ended a person's roles": _say(DeedKind.PERSON, "ended a person’s roles"),
    "ended a person's role": _say(DeedKind.PERSON, "ended a role of a person"),
    "renamed a person": _say(DeedKind.PERSON, "gave a person another name", shows_detail=False),
    "invited a person": _say(DeedKind.PERSON, "invited a person", shows_detail=False),
    "sent an invitation again": _say(
        DeedKind.PERSON, "sent an invitation again", shows_detail=False
    ),
    "withdrew an invitation": _say(DeedKind.PERSON, "withdrew an invitation", shows_detail=False),
    "accepted an invitation": _say(DeedKind.PERSON, "accepted an invitation", shows_detail=False),
    "gave the password": _say(DeedKind.SIGN_IN, "gave the password, before the second factor"),
    "set up a second factor": _say(DeedKind.SIGN_IN, "set up a second factor"),
    "added a passkey": _say(DeedKind.SIGN_IN, "added a passkey"),
    "renamed a passkey": _say(DeedKind.SIGN_IN, "renamed a passkey"),
    "removed a passkey": _say(DeedKind.SIGN_IN, "removed a passkey"),
    "removed the second factor": _say(DeedKind.SIGN_IN, "removed their second factor"),
    "made new recovery codes": _say(DeedKind.SIGN_IN, "made new recovery codes"),
    "reset a second factor": _say(DeedKind.PERSON, "took away a lost second factor"),
    "chose who needs a second factor": _say(
        DeedKind.ORGANISATION, "chose who needs a second factor"
    ),
    "chose what contributors read": _say(DeedKind.ORGANISATION, "chose what contributors read"),
    "closed an account": _say(DeedKind.PERSON, "closed an account"),
    "reopened an account": _say(DeedKind.PERSON, "reopened an account"),
    "added an organisation": _say(DeedKind.ORGANISATION, "added the organisation"),
    "renamed an organisation": _say(
        DeedKind.ORGANISATION, "renamed the organisation", shows_detail=False
    ),
    "closed an organisation": _say(DeedKind.ORGANISATION, "closed the organisation"),
    "reopened an organisation": _say(DeedKind.ORGANISATION, "reopened the organisation"),
    "opened a force to an organisation": _say(DeedKind.ORGANISATION, "opened the force to a body"),
    "closed a force to an organisation": _say(DeedKind.ORGANISATION, "closed the force to a body"),
    "removed the demonstration": _say(DeedKind.OTHER, "removed the demonstration"),
    "accepted other secrets": _say(DeedKind.OTHER, "accepted other secrets"),
    "accepted another store of evidence": _say(
        DeedKind.OTHER, "accepted another store of evidence"
    ),
    "downloaded a timeline": _say(DeedKind.RECORD, "downloaded the timeline as CSV"),
    ERASE_WORDS: _say(DeedKind.RECORD, "erased the words of older deeds"),
}

_BEGINNINGS: Mapping[str, DeedWords] = {
    "asked for a copy: ": _say(DeedKind.COPY, "asked for a copy"),
    "downloaded a copy: ": _say(DeedKind.COPY, "downloaded a copy"),
}


def describe_deed(action: str) -> DeedWords:
    """Describe a deed by its action; one that this version does not know is said as recorded."""
    if action in _DEEDS:
        return _DEEDS[action]
    for beginning, words in _BEGINNINGS.items():
        if action.startswith(beginning):
            return DeedWords(words.kind, f"{words.said} ({action.removeprefix(beginning)})")
    return DeedWords(DeedKind.OTHER, action, shows_detail=False)


def is_known_deed(action: str) -> bool:
    """Say whether the action is one of those listed here."""
    return action in _DEEDS or action.startswith(tuple(_BEGINNINGS))
