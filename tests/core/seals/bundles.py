"""A bundle made without the service: a seal of the worked example, and a record of some deeds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZipFile

import rfc8785

from checklist.core.answers.sheet import ExhibitGiven
from checklist.core.audit_chain import NO_DIGEST, ChainRow, digest_row, format_moment_exactly
from checklist.core.deeds import ERASE_WORDS, describe_deed
from checklist.core.question_sets.library import read_file
from checklist.core.seals import bundle_form as form
from checklist.core.seals.bundle_form import RecordRow, ToldWords
from checklist.core.seals.canonical import digest, write_canonical
from checklist.core.seals.content import SealedContent, SealedPerson, SealedSet
from checklist.core.seals.named_digests import PRINTED, RecordedPrint
from checklist.resources import bundled
from tests.core.seals.examples import ASHA, MONDAY, seal_exhibit, seal_sheet
from tests.core.sheets import SECOND, dorset

ROOT = "OFFICIAL-SENSITIVE seal"
PDF = b"%PDF-1.7 a report"
CONTENT = "c0" * 32
"""The digest of what the report was printed from."""
SET_FILE = bundled("checklists") / "vcc-2022" / f"{SECOND}.yaml"
Members = dict[str, bytes]


def seal_example() -> SealedContent:
    """The worked example with one more exhibit, which counts for nothing: it is held."""
    shipped = read_file(Path(SET_FILE))
    content = seal_sheet(shipped.question_set, dorset(SECOND))
    exhibit = seal_exhibit(200, ExhibitGiven("E0"))
    entered = replace(
        content.questions["vet-02"], exhibits=(*content.questions["vet-02"].exhibits, exhibit)
    )
    pinned = SealedSet("vcc-2022", SECOND, shipped.content_hash)
    return replace(
        content,
        details=replace(content.details, question_set=pinned),
        questions={**content.questions, "vet-02": entered},
    )


def build_members(
    content: SealedContent | None = None,
    *,
    printed: Sequence[bool] = (True,),
    erased_before: datetime | None = None,
    signatory: SealedPerson = ASHA,
    signed_content: str = "",
    prints: Sequence[tuple[str, bytes]] = (),
) -> Members:
    """Every member of a bundle that is sound.

    ``printed`` says of each asking, the last of which is for this bundle, if there was a report.
    Words may have been erased before that. The deed of signing is always Asha's, and names
    ``signed_content``, if any, and ``prints`` are what the deeds of printing name: an older
    version recorded neither.
    """
    content = content or seal_example()
    canonical = write_canonical(content)
    seal = digest(canonical)
    signed_by: Any = {"id": str(signatory.id), "name": signatory.name}
    signed: Any = {"signed_by": signed_by, "signed_at": format_moment_exactly(MONDAY)}
    signature = rfc8785.dumps(
        {"seal": seal, "number": 1, "capacity": "other", "reopened": None, **signed}
    )
    without = f"seal {seal}, signature {_sum(signature)}"
    named = [f"{without}, report {_sum(PDF)}" if each else without for each in printed]
    force = content.details.force.id
    kept = f", content {signed_content}" if signed_content else ""
    details = {
        "sign": [f"signed, signature {_sum(signature)}{kept}, seal {seal}"],
        PRINTED: [RecordedPrint(1, seal, of, _sum(pdf)).detail for of, pdf in prints],
        "asked for a copy: seal bundle": named,
    }
    rows = list(_chain(force, content.details.assessment_id, details, erased_before))
    head: Any = {"chain": str(force), "number": len(rows), "digest": rows[-1].digest}
    made: Any = {"made_at": format_moment_exactly(MONDAY), "made_by": "checklist 0.7.0"}
    about = {"form": form.BUNDLE_FORM, "seal": seal, "head": head, **made}
    members = {
        form.ABOUT: rfc8785.dumps(about),
        form.SEAL: canonical,
        form.SIGNATURE: signature,
        form.QUESTION_SET: Path(SET_FILE).read_bytes(),
        form.EVIDENCE: form.write_evidence(content),
        form.RECORD: b"".join(map(form.write_row, rows)),
        form.DEEDS: "".join(map(form.write_deed, rows)).encode(),
        form.REPORT: PDF,
        form.README: b"This bundle proves what was signed.\n",
    }
    return members if printed[-1] else leave_out(members, form.REPORT)


def leave_out(members: Mapping[str, bytes], *names: str) -> Members:
    """The members but for some."""
    return {name: data for name, data in members.items() if name not in names}


def sum_members(members: Mapping[str, bytes]) -> Members:
    """The members with the list of their digests, made to fit."""
    listed = leave_out(members, form.SUMS)
    lines = [f"{_sum(data)}  {name}\n" for name, data in listed.items()]
    return {**listed, form.SUMS: "".join(lines).encode()}


def pack(members: Mapping[str, bytes]) -> ZipFile:
    """A ZIP of the members, opened to be read."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(f"{ROOT}/{name}", data)
    return ZipFile(BytesIO(file.getvalue()))


def _sum(data: bytes) -> str:
    return sha256(data).hexdigest()


def _chain(
    force: UUID, assessment: UUID, details: Mapping[str, Sequence[str]], erased: datetime | None
) -> Iterator[RecordRow]:
    """A deed of another assessment, then those with these details: the last is of asking."""
    own = ToldWords(
        "5a" * 16, "", str(ASHA.id), str(force), "signatory", str(force), "", "", ASHA.name
    )
    named = [
        (describe_deed(action).kind.value, assessment, replace(own, action=action, detail=each))
        for action, listed in details.items()
        for each in listed
    ]
    deeds = (
        ("answer", UUID(int=77), None),
        *named[:-1],
        *([("record", None, _erasing(own, erased))] if erased else []),
        named[-1],
    )
    previous = NO_DIGEST
    for number, (kind, of, told) in enumerate(deeds, start=1):
        words = told.digest if told else "c" * 64
        row = ChainRow(force, number, previous, MONDAY, kind, of, words)
        digested = digest_row(row)
        moment = format_moment_exactly(MONDAY)
        yield RecordRow(number, previous, moment, kind, str(of or ""), words, digested, told)
        previous = digested


def _erasing(own: ToldWords, before: datetime) -> ToldWords:
    detail = f"before {format_moment_exactly(before)}, 1 deed"
    return replace(own, action=ERASE_WORDS, person="", detail=detail)
