"""Verifies a bundle with nothing but the bundle: what in it does not fit, member by member."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any
from zipfile import ZipFile

from checklist.core.messages import format_count
from checklist.core.question_sets.library import read_question_set
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.yaml_reader import BadFile
from checklist.core.seals import bundle_form as form
from checklist.core.seals.bundle_members import BadMember, Members
from checklist.core.seals.bundle_record import RecordWalk
from checklist.core.seals.bundle_verdict import BundleVerdict
from checklist.core.seals.canonical import digest
from checklist.core.seals.content import SealedContent
from checklist.core.seals.differences import find_differences
from checklist.core.seals.reader import BadSeal, read_seal
from checklist.core.seals.rescore import rescore


def verify_bundle(archive: ZipFile) -> BundleVerdict:
    """Verify all that a bundle holds, each part against the others."""
    verdict, members = BundleVerdict(), Members(archive)
    for member, said in members.find_misplaced():
        verdict.tell(member, said)
    steps = (
        (form.SUMS, _check_sums),
        (form.ABOUT, _check_about),
        (form.SEAL, _check_seal),
        (form.SIGNATURE, _check_signature),
        (form.QUESTION_SET, _check_question_set),
        (form.EVIDENCE, _check_evidence),
        (form.RECORD, _check_record),
        (form.DEEDS, _check_deeds),
        (form.RECORD, _check_vouched),
        (form.RECORD, _check_printed),
    )
    for member, check in steps:
        try:
            check(verdict, members)
        except BadMember as error:
            verdict.tell(member, str(error))
    return verdict


_PRINT_UNTOLD = (
    "That the report is as it was printed is told by the deed of asking for this bundle alone: it"
    " was printed before the record named each print, or those words were erased."
)


def _check_sums(verdict: BundleVerdict, members: Members) -> None:
    """Keep the digest of every member, and hold it against the list of digests."""
    for name in sorted({*members.present} - {form.SUMS}):
        made = sha256()
        try:
            for piece in members.read_pieces(name):
                made.update(piece)
        except BadMember as error:
            verdict.tell(name, str(error))
        else:
            verdict.digests[name] = made.hexdigest()
    told = _read_sums(members)
    for name, found in verdict.digests.items():
        if told.get(name) != found:
            verdict.tell(name, f"its digest is {found}, and {form.SUMS} says otherwise")
    for name in sorted(told.keys() - {*members.present}):
        verdict.tell(name, "it is missing")


def _read_sums(members: Members) -> dict[str, str]:
    """Read the list of digests, in the form of ``sha256sum``. Raises BadMember."""
    try:
        lines = members.read(form.SUMS).decode("ascii").splitlines()
    except UnicodeDecodeError:
        raise BadMember("it is no list of digests") from None
    told: dict[str, str] = {}
    for place, line in enumerate(lines, start=1):
        made, gap, name = line.partition("  ")
        if not gap or not name or name in told:
            raise BadMember(f"line {place:,} is no digest of another file")
        told[name] = made
    return told


def _check_about(verdict: BundleVerdict, members: Members) -> None:
    about = members.read_json(form.ABOUT, dict)
    if about.get("form") != form.BUNDLE_FORM:
        raise BadMember(f"it does not say that its form is “{form.BUNDLE_FORM}”")
    verdict.about = about
    if not form.is_about(about, members.read(form.ABOUT)):
        verdict.tell(form.ABOUT, "it is not written as such a file is")


def _check_seal(verdict: BundleVerdict, members: Members) -> None:
    """Read what was signed, and hold its digest against the one that the bundle is of."""
    canonical = members.read(form.SEAL)
    verdict.seal = digest(canonical)
    if verdict.about and verdict.about.get("seal") != verdict.seal:
        verdict.tell(form.SEAL, f"its digest is {verdict.seal}, and {form.ABOUT} names another")
    try:
        verdict.content = read_seal(canonical)
    except BadSeal as error:
        raise BadMember(str(error)) from None


def _check_signature(verdict: BundleVerdict, members: Members) -> None:
    signature = members.read_json(form.SIGNATURE, dict)
    verdict.signature = signature
    if signature.get("seal") != verdict.seal:
        raise BadMember("it signs another seal than the one that is here")


def _check_question_set(verdict: BundleVerdict, members: Members) -> None:
    """Hold the set against the digest in the seal, and score by it again."""
    raw = members.read(form.QUESTION_SET)
    if verdict.content is None:
        return
    if sha256(raw).hexdigest() != verdict.content.details.question_set.sha256:
        raise BadMember("it is not the question set of the seal")
    try:
        question_set = read_question_set(raw.decode(), form.QUESTION_SET)
    except (BadFile, UnicodeDecodeError):
        verdict.notes.append(
            "The question set is the one of the seal, and this version of the service cannot read"
            " it: the scores were not computed again."
        )
    else:
        _check_scores(verdict, verdict.content, question_set)


def _check_scores(
    verdict: BundleVerdict, content: SealedContent, question_set: QuestionSet
) -> None:
    rescored = rescore(content, question_set)
    for difference in rescored.in_substance:
        verdict.tell(form.SEAL, f"scored again, {difference}")
    verdict.notes += [f"Scored again, said otherwise: {each}" for each in rescored.in_words]


def _check_evidence(verdict: BundleVerdict, members: Members) -> None:
    """Hold the list of evidence against the exhibits of the seal."""
    listed = members.read_json(form.EVIDENCE, list)
    if verdict.content is None:
        return
    canonical = form.write_evidence(verdict.content)
    written = json.loads(canonical)
    differences = find_differences(_by_exhibit(written), _by_exhibit(listed))
    for difference in differences:
        verdict.tell(form.EVIDENCE, f"exhibit {difference}")
    if not differences and members.read(form.EVIDENCE) != canonical:
        verdict.tell(form.EVIDENCE, "it is not written as such a list is")
    if len(written) != len(listed):
        exhibits = format_count(len(listed), "exhibit")
        said = f"it lists {exhibits}, and the seal has {len(written):,}"
        verdict.tell(form.EVIDENCE, said)


def _by_exhibit(listed: list[Any]) -> dict[str, Any]:
    return {
        str(found.get("exhibit") if isinstance(found, dict) else place): found
        for place, found in enumerate(listed)
    }


def _check_record(verdict: BundleVerdict, members: Members) -> None:
    """Follow the chain from its first row to its head."""
    if verdict.about is None:
        return
    walk = RecordWalk(verdict)
    walk.follow(members.read_lines(form.RECORD))
    walk.end()


def _check_deeds(verdict: BundleVerdict, members: Members) -> None:
    """Hold the list of deeds for people against the record."""
    try:
        listed = members.read(form.DEEDS).decode().splitlines(keepends=True)
    except UnicodeDecodeError:
        raise BadMember("it is no text in UTF-8") from None
    if verdict.about is None:
        return
    for place, line in enumerate(verdict.deeds):
        if place >= len(listed) or listed[place] != line:
            raise BadMember(f"line {place + 1:,} is not what the record says")
    if len(listed) > len(verdict.deeds):
        raise BadMember(f"line {len(verdict.deeds) + 1:,} is in no row of the record")


def _check_vouched(verdict: BundleVerdict, members: Members) -> None:
    """Hold signature and report against the deed of asking for the bundle, which names both.

    Only where that deed names no report was one still being printed.
    """
    if verdict.about is None:
        return
    is_printed = form.REPORT in members.present
    if not is_printed and form.REPORT in verdict.vouched:
        verdict.tell(form.REPORT, "it is missing: the record names its digest")
    elif not is_printed:
        verdict.notes.append("The report was still being printed, and is not in the bundle.")
    for name in (form.SIGNATURE, form.REPORT) if is_printed else (form.SIGNATURE,):
        if verdict.digests.get(name) != verdict.vouched.get(name):
            verdict.tell(name, "the deed of asking for this bundle does not name its digest")


def _check_printed(verdict: BundleVerdict, members: Members) -> None:
    """Hold the report against the deeds of printing it: that of asking names what was there then.

    Since the record names prints, the deed of signing names what the report is printed from.
    """
    if verdict.about is None or form.REPORT not in members.present:
        return
    found, signed = verdict.digests.get(form.REPORT), verdict.signed_content
    told = [each for each in verdict.prints if signed in ("", each.content)]
    if len(told) < len(verdict.prints):
        verdict.tell(form.RECORD, "the report was printed from another content than was signed")
    if verdict.prints and found not in {each.report for each in told}:
        said = f"its digest is {found}, and it was printed as {verdict.prints[-1].report}"
        verdict.tell(form.REPORT, said)
    elif not verdict.prints and signed:
        verdict.tell(form.REPORT, "no deed in the record says that it was printed")
    elif not verdict.prints:
        verdict.notes.append(_PRINT_UNTOLD)
