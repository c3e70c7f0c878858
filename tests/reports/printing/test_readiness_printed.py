"""What is read before signing is printed on two pages, however much there is to say."""

from __future__ import annotations

from uuid import UUID

import page as page_validation
import pytest

from checklist.accounts.models import Account, Organisation
from checklist.assessments.restrictions.restricted_questions import Colleague, RestrictedQuestion
from checklist.core.organisations import Role
from checklist.core.question_sets.library import ShippedSet
from checklist.core.workflow.facts import Obstacle, Signatory
from checklist.evidence.models import Scan
from checklist.reports.content import digest, serialise_content
from checklist.reports.content.sign_off import ChangedQuestion, SinceSeal
from checklist.reports.content_builders.around_signing import AroundSigning
from checklist.reports.content_builders.readiness import build_readiness
from tests.reports.cases import (
    ALL,
    ALL_2011,
    MAPPED,
    VCC,
    WFOF,
    make_exhibit,
    make_saved_answers,
    print_once,
    scored,
)
from tests.reports.reading import read_pages

NOTICE = ("A worked example from published reports: the force said none of it. " * 9)[:400]
FORCE = ("Heddlu Gogledd Cymru a Gorllewin Canolbarth Lloegr " * 3)[: Organisation.LONGEST_NAME]
NAME = ("Wilhelmina Featherstonehaugh-Cholmondeley " * 9)[: Account.LONGEST_NAME]
CAN_SIGN = AroundSigning([Signatory("Sam Signatory", None)])
SETS = [pytest.param(VCC, ALL, id="vcc-2022"), pytest.param(WFOF, ALL_2011, id="wfof-2011")]


def build(of: ShippedSet, levels: dict[str, str]) -> bytes:
    made = make_saved_answers(levels, strength="E1", of=of)
    return serialise_content(build_readiness(scored(made, of=of), CAN_SIGN))


def crowd(of: ShippedSet, levels: dict[str, str]) -> bytes:
    """All that can weaken an assessment, with the longest names, and every question changed."""
    made = make_saved_answers(levels, strength="E1", of=of)
    for number, question in enumerate(levels, 1):
        held = [make_exhibit(1000 * number + each, question, "E2") for each in range(40)]
        for each in held:
            assert each.revision is not None
            each.revision.scan, each.evidence.title = Scan.HELD, (f"{each.exhibit.number} " + NAME)
        made.exhibits[question].extend(held)
    questions = of.question_set.questions
    people = tuple(Colleague(UUID(int=each), NAME, (Role.COORDINATOR,)) for each in range(20))
    around = AroundSigning(
        signatories=[Signatory(NAME, Obstacle.NO_SECOND_FACTOR)] * 40,
        open_notes={question.id: 9 for question in questions},
        restricted=[RestrictedQuestion(question, people, False) for question in questions],
    )
    changed = tuple(
        ChangedQuestion(question.id, question.prompt, ("Level 1, was 2.", "Note."), f"By {NAME}")
        for question in questions
    )
    since = SinceSeal("a" * 64, 2, f"signed by {NAME}", f"Reopened by {NAME}: {NOTICE}", changed)
    shown = scored(made, of=of, force=FORCE, title=FORCE, notice=NOTICE)
    return serialise_content(build_readiness(shown, around, since))


def read(content: bytes, base: pytest.TempPathFactory) -> list[str]:
    return [" ".join(text.split()) for text in read_pages(print_once(content, base))]


@pytest.mark.parametrize(("of", "levels"), SETS)
@pytest.mark.parametrize("amount", ["none", "some", "all", "crowded"])
def test_it_has_two_pages_at_most_each_with_its_marking_and_draft(
    of: ShippedSet, levels: dict[str, str], amount: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    answers = {"none": {}, "some": dict(list(levels.items())[::4])}.get(amount, levels)
    content = crowd(of, levels) if amount == "crowded" else build(of, answers)

    pdf = print_once(content, tmp_path_factory)
    pages = read(content, tmp_path_factory)

    assert 1 <= len(pages) <= 2
    for number, text in enumerate(pages, 1):
        assert text.count("OFFICIAL-SENSITIVE") >= 2
        assert "DRAFT" in text
        assert f"Draft, content {digest(content)[:12]}" in text
        assert f"Page {number} of {len(pages)}" in text
    assert "Ready to sign?" in pages[0]
    report = page_validation.validate_pdf_bytes(pdf, profile="ua1")
    assert [(each.rule_id, each.message) for each in report.failures] == []


@pytest.mark.parametrize(("of", "levels"), SETS)
def test_what_does_not_fit_is_counted(
    of: ShippedSet, levels: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    text = " ".join(read(crowd(of, levels), tmp_path_factory))

    count = len(of.question_set.questions)
    assert f"{count} questions changed since the last seal. " in text
    assert f"What changed since the last seal ({count})" in text
    assert f"Files held back ({40 * len(levels):,})" in text
    assert f"Restricted questions ({count})" in text
    assert f"Notes still open ({count})" in text
    assert "Nobody can sign yet." in text
    assert " more" in text or " in the service" in text


def test_it_says_first_what_matters_most_and_names_the_open_limiting_questions(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    first, *_ = read(build(VCC, MAPPED), tmp_path_factory)

    lead = "4 limiting questions are unanswered, so the grade is not final"
    assert lead in first
    assert first.index(lead) < first.index("What decides the grade")
    for key in ("vet-08", "vet-16", "cor-11", "cor-17"):
        assert key in first
    assert "Sam Signatory can sign." in " ".join(read(build(VCC, MAPPED), tmp_path_factory))
