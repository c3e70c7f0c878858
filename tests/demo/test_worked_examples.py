"""The worked examples of Dorset Police hold only what was published, and say so."""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path

import pytest
from sqlalchemy import select
from yaml import CSafeLoader, load

from checklist.assessments.models import Answer, Exhibit, Figure
from checklist.assessments.scored_assessment import score_assessment
from checklist.core.rounding import format_decimal
from checklist.core.scoring.results import Basis, OverallResult, SectionResult
from checklist.db import db
from checklist.demo.people import DORSET
from checklist.evidence.models import Evidence, EvidenceKind
from checklist.registry import SETTINGS
from checklist.reports.models import Report
from tests.browser import one
from tests.demo.conftest import Demonstration
from tests.reports.cases import print_once
from tests.reports.reading import read_pages

DORA, PAT = "dora@worked-example.example", "pat@worked-example.example"
REPORT_PARTS = ("Health check", "Summary for chief officers", "What Pat Pretend signed")
PUBLISHED = load((Path(__file__).parent / "published.yaml").read_text(), CSafeLoader)


@pytest.mark.parametrize("set_id", PUBLISHED)
def test_it_answers_what_was_published_and_nothing_else(loaded: Demonstration, set_id: str) -> None:
    facts = {key: fact["answer"] for key, fact in PUBLISHED[set_id].items()}

    with loaded.app.app_context():
        dorset = loaded.load_assessment(DORSET, set_id)
        given = select(Answer.question_id, Answer.value).where(Answer.assessment_id == dorset.id)

        assert dict(iter(db.session.execute(given))) == facts


def test_the_only_figure_is_the_one_that_was_published(loaded: Demonstration) -> None:
    with loaded.app.app_context():
        kept = db.session.execute(
            select(Figure.key, Figure.value).where(
                Figure.assessment_id == loaded.load_assessment(DORSET, "vcc-2022").id,
                ~Figure.key.like("earlier%"),
            )
        )

        assert dict(iter(kept)) == {"M03": "3"}


def test_every_record_is_of_something_published(loaded: Demonstration) -> None:
    with loaded.app.app_context():
        dorset = loaded.load_assessment(DORSET, "vcc-2022")
        found = db.session.scalars(select(Evidence).where(Evidence.force_id == dorset.force_id))

        assert {one.kind for one in found} == {EvidenceKind.LINK}


def test_the_case_of_2022_claims_what_was_published_and_supports_level_1(
    loaded: Demonstration,
) -> None:
    with loaded.app.app_context():
        dorset = loaded.load_assessment(DORSET, "vcc-2022")
        result = score_assessment(db.session, dorset).result
        exhibits = db.session.scalars(select(Exhibit).where(Exhibit.assessment_id == dorset.id))

        assert exhibits.all() == []
    parts: dict[str, SectionResult | OverallResult] = {**result.sections, "overall": result.overall}
    assert {key: list_scores(part) for key, part in parts.items()} == {
        "vet": ("61.54", "25.00"),
        "inf": ("25.00", "25.00"),
        "cor": ("36.54", "25.00"),
        "overall": ("44.23", "25.00"),
    }
    repeated = result.values["M74"].value
    assert repeated is not None
    assert repeated >= 4
    assert result.overall.grade == "requires improvement"
    assert result.overall.is_provisional


def list_scores(part: SectionResult | OverallResult) -> tuple[str, str]:
    """Format what a part scores as claimed and as supported."""
    scores = (part.scores[basis].score for basis in (Basis.CLAIMED, Basis.SUPPORTED))
    claimed, supported = (format_decimal(score or Fraction(0), 2) for score in scores)
    return claimed, supported


def test_before_it_is_signed_48_unanswered_questions_are_named(loaded: Demonstration) -> None:
    pat = loaded.sign_in(PAT)

    page = pat.get(loaded.address(DORSET, "vcc-2022") + "/ready")

    named = {
        one(section, "h2").text: set(re.findall(r"(?:vet|inf|cor)-\d\d", section.text))
        for section in page.select("main section")
    }
    limiting = named["Limiting questions not answered (4)"]
    assert limiting == {"vet-08", "vet-16", "cor-11", "cor-17"}
    others = named["Questions not answered (44)"]
    assert len(limiting | others) == 48
    assert not (limiting | others) & PUBLISHED["vcc-2022"].keys()


def test_every_page_of_its_signature_says_that_the_force_did_not_sign(
    loaded: Demonstration,
) -> None:
    pat = loaded.sign_in(PAT)
    start = loaded.address(DORSET, "vcc-2022")

    signed = ("", "/sign-off", "/seals/1", "/reports", "/results", "/ready")
    later = ("/submissions/1", "/draft-reports/1", "/draft-reports/1/comments", "/published")
    for path in (*signed, *later):
        main = " ".join(one(pat.get(start + path), "main").text.split())
        assert "The signature is a deed of this demonstration, not of the force." in main, path
        assert "So are sending, “no comments”, and the review." in main, path
        assert "no claim of Dorset Police, which had no part in this" in main, path
        if path in signed:
            assert "as worked example, nobody at Dorset Police signed this" in main, path


def test_no_page_says_that_the_force_claims_what_it_never_claimed(loaded: Demonstration) -> None:
    pat = loaded.sign_in(PAT)
    start = loaded.address(DORSET, "vcc-2022")

    for path in ("/results", "/ready", "/reports/summary"):
        main = " ".join(one(pat.get(start + path), "main").text.split())
        assert path == "/ready" or re.search("The answers claim .* their evidence supports", main)
        for words in ("You claim", "the force claims", "The force claims", "what the force says"):
            assert words not in main, path


def test_no_page_says_that_the_force_gave_evidence_or_graded_it(loaded: Demonstration) -> None:
    pat = loaded.sign_in(PAT)
    start = loaded.address(DORSET, "vcc-2022")
    below = ("/results", "/ready", "/reports/summary", "/sections/vet", "/questions/vet-01")

    pages = {
        path: " ".join(one(pat.get(path), "main").text.split())
        for path in ("/", *(f"{start}{each}" for each in below))
    }

    for path, main in pages.items():
        for words in ("he force's evidence", "graded by the force", "laimed by the force"):
            assert words not in main, path
    assert "The evidence counts as graded by whoever gave it." in pages[f"{start}/results"]


def test_every_page_of_its_signed_report_says_so_too(
    loaded: Demonstration, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with loaded.app.app_context():
        of_seal = select(Report).where(Report.seal_id.is_not(None))
        dorset = loaded.load_assessment(DORSET, "vcc-2022")
        report = db.session.scalars(of_seal.where(Report.assessment_id == dorset.id)).one()
        content = SETTINGS.get(loaded.app).reports / f"{report.content}.json"

    pdf = print_once(content.read_bytes(), tmp_path_factory)

    pages = [" ".join(text.split()) for text in read_pages(pdf)]
    for text in pages:
        assert "as worked example, nobody at Dorset Police signed this on" in text
        assert "he force claims" not in text
        assert "he force's evidence" not in text
        assert "graded by the force" not in text
    saying = [
        text
        for text in pages
        if "The signature is a deed of this demonstration, not of the force." in text
    ]
    assert [part for text in saying for part in REPORT_PARTS if part in text] == list(REPORT_PARTS)


def test_the_case_of_2012_earns_no_grade_from_ten_answers(loaded: Demonstration) -> None:
    with loaded.app.app_context():
        result = score_assessment(db.session, loaded.load_assessment(DORSET, "wfof-2011")).result

    assert result.overall.grade is None
    assert result.overall.is_provisional
    over_claimed = [key for key, one in result.questions.items() if one.is_over_claimed]
    assert over_claimed == ["psd-01"]
    shown = {key: one.score for key, one in result.overall.scores.items()}
    assert shown[Basis.CLAIMED] == 50
    assert shown[Basis.SUPPORTED] == 40


@pytest.mark.parametrize(
    ("set_id", "question", "section"),
    [("vcc-2022", "vet-03", "vet"), ("wfof-2011", "biz-05", "biz")],
)
def test_its_pages_say_what_it_is(
    loaded: Demonstration, set_id: str, question: str, section: str
) -> None:
    dora = loaded.sign_in(DORA)
    start = loaded.address(DORSET, set_id)

    for path in ("", f"/questions/{question}", "/results", f"/sections/{section}"):
        page = dora.get(start + path)
        assert "worked example from published reports" in one(page, "main").text


def test_published_records_are_listed_with_where_they_were_published(
    loaded: Demonstration,
) -> None:
    dora = loaded.sign_in(DORA)

    listed = dora.get("/evidence")

    links = {link.text: str(link["href"]) for link in listed.select("main th a")}
    assert len(links) == 2
    title = "HMIC press release on Dorset Police, Revisiting Police Relationships, December 2012"
    release = one(dora.get(links[title]), "main")
    assert "December 2012" in release.text
    assert "The inspection work that it reports was done in July and August 2012" in release.text
    assert not release.select('a[href*="HMIC"]')
