"""A report made from a seal: every page says who signed it, and none that it is a draft."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO
from pathlib import Path

import page as page_validation
import pytest
from pypdf import PdfReader

from checklist.assessments.scored_assessment import leave_out_private
from checklist.core.signature import Capacity, describe_capacity, write_statement
from checklist.reports.content import digest, serialise_content
from checklist.reports.content.sign_off import ChangedQuestion, SignOff, SinceSeal
from checklist.reports.content_builders.report import build_report
from checklist.reports.printing.child_process import PrintLimits
from checklist.reports.printing.html import render_html
from checklist.reports.printing.print_process import print_content
from tests.reports.cases import MAPPED, make_saved_answers, print_once, scored
from tests.reports.reading import read_pages

SEAL, EARLIER = "3f" * 32, "ab" * 32
LONG_NAME = "Alexandra Featherstonehaugh-Cholmondeley"
LONG_CAPACITY = describe_capacity(
    Capacity.OTHER, "acting chief officer, by the authority's resolution of 3 May 2022, minute 14"
)
# Of the report, whose HTML has some 140,000 characters, this makes three volumes.
LOW = 100_000


def make_sign_off(signatory: str, capacity: str) -> SignOff:
    return SignOff(
        seal=SEAL,
        number=2,
        signatory=signatory,
        capacity=capacity,
        statement=write_statement("Dorset Police", date(2022, 3, 4), capacity),
        signed_at="24 April 2022 at 9:15am",
        signed_on="24 April 2022",
    )


SINCE = SinceSeal(
    seal=EARLIER,
    number=1,
    signed="signed by Jo Sign as chief constable on 2 April 2022",
    reopened="Reopened by Asha Coordinator on 20 April 2022.",
    questions=(
        ChangedQuestion(
            "vet-03",
            "Are clearances current?",
            ("Level: from 3 to 2.", "Note changed."),
            "Saved by Ben Contributor on 21 April 2022.",
        ),
    ),
)


@dataclass(frozen=True)
class Signed:
    """A signed report as printed, and who signed it."""

    sign_off: SignOff
    content: bytes
    pdf: bytes

    @property
    def pages(self) -> list[str]:
        return [" ".join(text.split()) for text in read_pages(self.pdf)]


def build(sign_off: SignOff | None, since: SinceSeal | None = SINCE) -> bytes:
    shown = leave_out_private(scored(make_saved_answers(MAPPED, strength="E2")))
    return serialise_content(build_report(shown, None, sign_off, since))


@pytest.fixture(
    scope="module",
    params=[("Jo Sign", Capacity.DEPUTY.value), (LONG_NAME, LONG_CAPACITY)],
    ids=["short", "long"],
)
def signed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Signed:
    sign_off = make_sign_off(*request.param)
    content = build(sign_off)
    return Signed(sign_off, content, print_once(content, tmp_path_factory))


def test_every_page_bears_seal_signatory_capacity_and_date(signed: Signed) -> None:
    about = signed.sign_off
    words = f"Signed by {about.signatory} as {about.capacity} on 24 April 2022"

    pages = signed.pages

    assert len(pages) > 10
    for text in pages:
        assert words in text
        assert f"Seal {SEAL[:12]}, content {digest(signed.content)[:12]}" in text
        assert "DRAFT" not in text
        assert text.count("OFFICIAL-SENSITIVE") >= 2


def test_no_page_and_no_title_calls_it_a_draft(signed: Signed) -> None:
    about = PdfReader(BytesIO(signed.pdf)).metadata

    title = str(about.title) if about else ""
    assert f"signed, seal {SEAL[:12]}" in title
    assert "raft" not in title
    assert not [text for text in signed.pages if "Not signed" in text or "is a draft:" in text]


def test_the_sign_off_says_what_was_signed_and_by_whom(signed: Signed) -> None:
    block = " ".join(signed.pages).partition("Sign-off What ")[2]

    assert signed.sign_off.statement in block
    assert f"Signed by {signed.sign_off.signatory}" in block
    assert f"As {signed.sign_off.capacity}" in block
    assert "For Dorset Police" in block
    assert "When 24 April 2022 at 9:15am" in block
    assert SEAL in block.replace(" ", "")
    assert "Points to check" not in " ".join(signed.pages)


@pytest.mark.parametrize("kept", [True, False], ids=["kept", "stored before it was kept"])
def test_it_names_what_changed_and_is_not_shown(kept: bool) -> None:
    since = replace(SINCE, left_out=("vet-16",))
    content = build(make_sign_off("Jo Sign", Capacity.DEPUTY.value), since)
    if not kept:
        stored = json.loads(content)
        del stored["since"]["left_out"]
        content = json.dumps(stored).encode()

    html = render_html(content)

    assert ("2 questions changed." in html) is kept
    assert ("vet-16 changed too: restricted, and not shown here." in html) is kept


def test_the_sign_off_says_what_changed_since_the_last_seal(signed: Signed) -> None:
    block = " ".join(signed.pages).partition("What changed since the last seal")[2]

    assert f"Seal {EARLIER[:12]}, number 1 of this assessment" in block
    assert "signed by Jo Sign as chief constable on 2 April 2022" in block
    assert "Reopened by Asha Coordinator on 20 April 2022." in block
    assert "1 question changed" in block
    assert "Level: from 3 to 2." in block
    assert "Saved by Ben Contributor" in block


def test_it_is_accessible(signed: Signed) -> None:
    report = page_validation.validate_pdf_bytes(signed.pdf, profile="ua1")

    assert [(one.rule_id, one.message) for one in report.failures] == []


def test_in_volumes_each_page_says_it_too(tmp_path: Path) -> None:
    content = build(make_sign_off(LONG_NAME, LONG_CAPACITY))

    printed = print_content(content, tmp_path, PrintLimits(volume=LOW, wall=900))

    pages = [" ".join(text.split()) for text in read_pages(printed.path.read_bytes())]
    assert len(pages) > 10
    said = f"Signed by {LONG_NAME} as {LONG_CAPACITY} on 24 April 2022"
    assert [number for number, text in enumerate(pages, 1) if said not in text] == []
    assert [text for text in pages if f"Seal {SEAL[:12]}" not in text] == []


def test_a_draft_made_after_reopening_says_what_changed_and_is_a_draft(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    pdf = print_once(build(None), tmp_path_factory)

    pages = [" ".join(text.split()) for text in read_pages(pdf)]
    assert all("DRAFT" in text for text in pages)
    assert f"The last seal is {EARLIER[:12]}" in pages[0]
    assert "What changed since the last seal" in " ".join(pages)
