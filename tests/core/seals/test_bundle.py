"""A bundle verified with nothing but the bundle: whatever does not fit is named by its member."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from io import BytesIO
from typing import Any
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from checklist.core.seals import bundle_form as form
from checklist.core.seals.bundle import verify_bundle
from checklist.core.seals.bundle_verdict import BundleVerdict
from tests.core.seals.bundles import (
    CONTENT,
    PDF,
    Members,
    build_members,
    leave_out,
    pack,
    seal_example,
    sum_members,
)
from tests.core.seals.examples import ASHA, MONDAY
from tests.core.strategies import tried

Row = dict[str, Any]
SOUND = sum_members(build_members())


def verify(members: Members) -> BundleVerdict:
    return verify_bundle(pack(members))


def blamed(members: Members) -> set[str]:
    """The members that something is wrong with."""
    return {problem.member for problem in verify(members).problems}


def with_json(name: str, change: Callable[[dict[str, object]], object]) -> Members:
    """The bundle with one member changed, and the list of digests made to fit."""
    read = json.loads(SOUND[name])
    change(read)
    return sum_members({**SOUND, name: rfc8785.dumps(read)})


def test_a_bundle_as_it_was_made_is_sound() -> None:
    verdict = verify(sum_members(build_members(signed_content=CONTENT, prints=[(CONTENT, PDF)])))

    assert verdict.problems == []
    assert verdict.notes == []
    assert (verdict.rows, len(verdict.deeds)) == (4, 3)
    assert verdict.content == seal_example()


@pytest.mark.parametrize("name", sorted(SOUND))
@given(data=st.data())
@tried(3, 200)
def test_a_flipped_bit_in_any_member_is_named(name: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(SOUND[name]) * 8 - 1))

    found = blamed({**SOUND, name: _flip(SOUND[name], place)})

    # A line of the list of digests that was flipped no longer fits its member, which is named.
    assert found if name == form.SUMS else name in found


@pytest.mark.parametrize("name", sorted(SOUND.keys() - {form.SUMS, form.README}))
@given(data=st.data())
@tried(3, 200)
def test_a_flipped_bit_is_named_even_where_the_list_of_digests_was_made_to_fit(
    name: str, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(SOUND[name]) * 8 - 1))

    found = blamed(sum_members({**SOUND, name: _flip(SOUND[name], place)}))

    # A name beside a deed is in no digest, but the list of deeds has it too.
    assert found & {name, form.RECORD, form.SEAL, form.DEEDS}, name


@given(st.data())
@tried(20, 3000)
def test_a_zip_with_any_bit_flipped_ends_in_words(data: st.DataObject) -> None:
    whole = bytearray(_zip(ZIP_DEFLATED))
    place = data.draw(st.integers(0, len(whole) * 8 - 1))

    try:
        archive = ZipFile(BytesIO(_flip(bytes(whole), place)))
    except (BadZipFile, NotImplementedError, ValueError, OSError):  # no ZIP, says the command
        return
    verify_bundle(archive)


def test_bytes_that_do_not_fit_the_checksum_of_the_zip_are_named() -> None:
    whole = _zip(ZIP_STORED)
    place = whole.index(b"%PDF-1.7 a report")

    verdict = verify_bundle(ZipFile(BytesIO(_flip(whole, place * 8))))

    assert "report.pdf: its bytes are not those that were put into the ZIP" in map(
        str, verdict.problems
    )


@pytest.mark.parametrize("name", sorted(SOUND.keys() - {form.REPORT}))
def test_a_member_that_is_missing_is_named(name: str) -> None:
    assert f"{name}: it is missing" in map(str, verify(leave_out(SOUND, name)).problems)


def test_where_only_the_list_of_digests_is_missing_nothing_else_is_blamed() -> None:
    assert blamed(leave_out(SOUND, form.SUMS)) == {form.SUMS}


@pytest.mark.parametrize("printed", [[False], [False, False], [True, False]])
def test_a_report_that_was_being_printed_is_no_fault(printed: list[bool]) -> None:
    verdict = verify(sum_members(build_members(printed=printed)))

    assert verdict.is_sound
    assert verdict.notes == ["The report was still being printed, and is not in the bundle."]


@pytest.mark.parametrize("printed", [[True], [False, True]])
def test_a_report_that_was_taken_out_is_missed(printed: list[bool]) -> None:
    members = build_members(printed=printed)
    assert verify(sum_members(members)).is_sound

    verdict = verify(sum_members(leave_out(members, form.REPORT)))

    said = [str(each) for each in verdict.problems]
    assert said == ["report.pdf: it is missing: the record names its digest"]
    assert verdict.notes == []


def test_a_member_that_has_no_place_is_named() -> None:
    found = verify(sum_members({**SOUND, "virus.exe": b"MZ"}))

    assert [str(each) for each in found.problems] == ["virus.exe: it has no place here"]


def test_an_empty_zip_says_what_is_missing() -> None:
    found = {problem.member for problem in verify({}).problems}

    assert found == {*form.REQUIRED}


def test_a_level_that_was_raised_is_told_though_all_digests_were_made_to_fit() -> None:
    content = seal_example()
    raised = replace(content.result, overall=replace(content.result.overall, grade="outstanding"))
    members = sum_members(build_members(replace(content, result=raised)))

    found = [str(problem) for problem in verify(members).problems]

    assert len(found) == 1
    assert found[0].startswith("seal.json: scored again, overall.grade: “outstanding”, now “")


def test_evidence_that_differs_from_the_seal_is_named_by_its_exhibit() -> None:
    listed = json.loads(SOUND[form.EVIDENCE])
    listed[-1]["sha256"] = "f" * 64
    members = sum_members({**SOUND, form.EVIDENCE: rfc8785.dumps(listed)})

    found = [str(problem) for problem in verify(members).problems]

    assert found == [f"evidence.json: exhibit 200.sha256: “{'b' * 64}”, now “{'f' * 64}”"]


def test_a_signature_of_somebody_else_is_refused() -> None:
    members = with_json(form.SIGNATURE, lambda read: read.update(signed_by={"id": "another"}))

    assert [str(each) for each in verify(members).problems] == [
        "record.jsonl: no deed in it says that this seal was signed by whom the signature names",
        "signature.json: the deed of asking for this bundle does not name its digest",
    ]


def test_a_capacity_that_was_changed_is_told() -> None:
    members = with_json(form.SIGNATURE, lambda read: read.update(capacity="chief constable"))

    assert [str(each) for each in verify(members).problems] == [
        "record.jsonl: no deed in it says that this seal was signed by whom the signature names",
        "signature.json: the deed of asking for this bundle does not name its digest",
    ]


@pytest.mark.parametrize(
    "typed", ["NaN", "18446744073709551616", '"\\ud800"', "[" * 900 + "]" * 900]
)
def test_a_signature_that_no_canonical_form_has_is_named_and_nothing_else(typed: str) -> None:
    changed = SOUND[form.SIGNATURE][:-1] + f',"more":{typed}}}'.encode()

    problems = verify(sum_members({**SOUND, form.SIGNATURE: changed})).problems

    assert [str(each) for each in problems] == [
        "record.jsonl: no deed in it says that this seal was signed by whom the signature names",
        "signature.json: the deed of asking for this bundle does not name its digest",
    ]


@pytest.mark.parametrize("typed", [',"more":1}', ',"more":NaN}', ',"made_by":"another"}', "} "])
def test_what_a_bundle_says_of_itself_has_one_form(typed: str) -> None:
    changed = SOUND[form.ABOUT][:-1] + typed.encode()

    problems = verify(sum_members({**SOUND, form.ABOUT: changed})).problems

    assert [str(each) for each in problems] == ["bundle.json: it is not written as such a file is"]


def test_a_reopening_that_was_taken_out_of_the_signature_is_told() -> None:
    """The last deed of asking for a bundle names the signature with it; an earlier one without."""
    members = with_json(form.SIGNATURE, lambda read: read.update(reopened={"at": "then"}))

    assert [str(each) for each in verify(members).problems] == [
        "signature.json: the deed of asking for this bundle does not name its digest"
    ]


@pytest.mark.parametrize("other", [form.SEAL, form.SIGNATURE])
def test_another_file_that_the_record_names_does_not_pass_as_the_report(other: str) -> None:
    members = sum_members({**SOUND, form.REPORT: SOUND[other]})

    assert [str(each) for each in verify(members).problems] == [
        "report.pdf: the deed of asking for this bundle does not name its digest"
    ]


@pytest.mark.parametrize(
    ("erased_before", "problems"),
    [
        (None, ["record.jsonl: row 3: its words are missing"]),
        (MONDAY, ["record.jsonl: row 3: its words are missing"]),
        (MONDAY + timedelta(seconds=1), []),
    ],
)
def test_words_of_a_deed_that_were_taken_out_are_missed_unless_they_were_erased(
    erased_before: datetime | None, problems: list[str]
) -> None:
    made = build_members(printed=[True, True], erased_before=erased_before)
    rows = [json.loads(line) for line in made[form.RECORD].splitlines()]
    deeds = made[form.DEEDS].splitlines(keepends=True)
    rows[2]["told"] = None  # an earlier asking, which is the second of the deeds in words
    made[form.RECORD] = b"".join(rfc8785.dumps(row) + b"\n" for row in rows)
    made[form.DEEDS] = b"".join([deeds[0], *deeds[2:]])

    assert [str(each) for each in verify(sum_members(made)).problems] == problems


@pytest.mark.parametrize(("erased", "is_sound"), [(False, False), (True, True)])
def test_a_signing_whose_words_were_erased_since_is_noted_and_no_fault(
    erased: bool, is_sound: bool
) -> None:
    before = MONDAY + timedelta(seconds=1) if erased else None
    made = build_members(printed=[True, True], erased_before=before)
    rows = [json.loads(line) for line in made[form.RECORD].splitlines()]
    rows[1]["told"] = None
    made[form.RECORD] = b"".join(rfc8785.dumps(row) + b"\n" for row in rows)
    made[form.DEEDS] = b"".join(made[form.DEEDS].splitlines(keepends=True)[1:])

    verdict = verify(sum_members(made))

    assert verdict.is_sound is is_sound
    assert any("when it was signed were erased" in note for note in verdict.notes) is erased


def test_who_did_not_sign_is_no_signatory_because_older_words_were_erased() -> None:
    other = replace(ASHA, id=UUID(int=78), name="Ben Okafor")
    made = build_members(erased_before=MONDAY + timedelta(seconds=1), signatory=other)

    assert not verify(sum_members(made)).is_sound


def test_a_head_that_is_no_whole_number_ends_in_words() -> None:
    for number in (float("inf"), 3.5, True, "3"):
        about = json.loads(SOUND[form.ABOUT])
        about["head"]["number"] = number
        members = sum_members({**SOUND, form.ABOUT: json.dumps(about).encode()})

        assert "record.jsonl: bundle.json does not say in whole rows where it ends" in map(
            str, verify(members).problems
        )


@pytest.mark.parametrize("line", [b"rubbish\n", b"%s  seal.json\n" % (b"a" * 64)])
def test_a_line_that_is_no_digest_of_another_file_is_named(line: bytes) -> None:
    members = {**SOUND, form.SUMS: SOUND[form.SUMS] + line}
    place = len(SOUND[form.SUMS].splitlines()) + 1

    assert f"SHA256SUMS: line {place} is no digest of another file" in map(
        str, verify(members).problems
    )


def test_a_record_that_is_written_otherwise_is_named() -> None:
    first, *others = SOUND[form.RECORD].splitlines(keepends=True)
    row = json.loads(first)
    for changed in (
        json.dumps(row).encode(),
        rfc8785.dumps({**row, "more": 1}),
        rfc8785.dumps({**row, "number": "1"}),
    ):
        record = changed + b"\n" + b"".join(others)
        found = verify(sum_members({**SOUND, form.RECORD: record})).problems

        assert "record.jsonl: line 1 is not written as a record is" in map(str, found)


def test_a_line_longer_than_any_row_is_not_read_whole() -> None:
    record = SOUND[form.RECORD] + b" " * 2**21 + b"\n"

    found = verify(sum_members({**SOUND, form.RECORD: record})).problems

    assert "record.jsonl: a line of it is longer than any row" in map(str, found)


def test_a_list_of_evidence_in_another_order_is_named() -> None:
    listed = json.loads(SOUND[form.EVIDENCE])
    evidence = rfc8785.dumps(listed[::-1])

    assert [
        str(each) for each in verify(sum_members({**SOUND, form.EVIDENCE: evidence})).problems
    ] == ["evidence.json: it is not written as such a list is"]


def test_a_report_of_another_digest_is_refused() -> None:
    members = sum_members({**SOUND, form.REPORT: b"%PDF-1.7 another"})

    assert [str(each) for each in verify(members).problems] == [
        "report.pdf: the deed of asking for this bundle does not name its digest"
    ]


def _change_second(**changes: object) -> Callable[[list[Row]], list[Row]]:
    return lambda rows: [rows[0], {**rows[1], **changes}, rows[2]]


def _change_words(rows: list[Row]) -> list[Row]:
    return [rows[0], {**rows[1], "told": {**rows[1]["told"], "detail": "other"}}, rows[2]]


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda rows: rows[1:], "row 1: it is missing"),
        (lambda rows: [rows[0], rows[2]], "row 2: it is missing"),
        (lambda rows: rows[:2], "it ends at row 2, and bundle.json names another head"),
        (lambda rows: [*rows, rows[2]], "row 4: it is missing"),
        (lambda rows: [rows[0], {}, rows[2]], "line 2 is no row of a record"),
        (_change_second(at="2022-03-08T09:00:00.000000Z"), "row 2: it was changed"),
        (_change_second(at="monday"), "row 2: it was changed"),
        (_change_second(at="2022-03-07T10:00:00.000000+01:00"), "row 2: it was changed"),
        (_change_second(previous="0" * 64), "row 2: it does not follow the row before it"),
        (_change_words, "row 2: its words were changed"),
    ],
)
def test_a_record_that_was_changed_is_named_by_its_first_row(
    spoil: Callable[[list[Row]], list[Row]], said: str
) -> None:
    rows = [json.loads(line) for line in SOUND[form.RECORD].splitlines()]
    record = b"".join(rfc8785.dumps(row) + b"\n" for row in spoil(rows))

    found = [str(each) for each in verify(sum_members({**SOUND, form.RECORD: record})).problems]

    assert f"record.jsonl: {said}" in found


def test_a_deed_for_people_that_the_record_does_not_say_is_named_by_its_line() -> None:
    deeds = SOUND[form.DEEDS].replace(b"Asha Khan", b"Ben Okafor", 1)

    assert [str(each) for each in verify(sum_members({**SOUND, form.DEEDS: deeds})).problems] == [
        "deeds.txt: line 1 is not what the record says"
    ]


def test_words_between_colleagues_do_not_leave() -> None:
    assert not form.may_be_told("write note")
    assert not form.may_be_told("mark question")
    assert not form.may_be_told("share questions")
    assert not form.may_be_told("")
    assert form.may_be_told("save answer")


def _flip(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def _zip(compression: int) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", compression) as archive:
        for name, data in SOUND.items():
            archive.writestr(f"bundle/{name}", data)
    return file.getvalue()
