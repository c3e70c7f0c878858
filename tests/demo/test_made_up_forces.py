"""The made-up forces: real files, answers of every strength, and some that claim too much."""

from __future__ import annotations

from fractions import Fraction

from sqlalchemy import select

from checklist.assessments.models import Exhibit
from checklist.assessments.service import results_of
from checklist.db import db
from checklist.demo.people import EXAMPLESHIRE
from checklist.evidence.models import Evidence, Revision
from checklist.evidence.storage import Kept
from checklist.evidence.stores import store_for
from tests.demo.conftest import Demonstration


def test_the_force_half_way_has_real_files(loaded: Demonstration) -> None:
    with loaded.app.app_context():
        made_up = loaded.assessment_of(EXAMPLESHIRE, "vcc-2022")
        store = store_for(loaded.app.extensions["settings"])
        of_force = select(Revision).join(Evidence).where(Evidence.force_id == made_up.force_id)
        revisions = db.session.scalars(of_force).all()

        assert all(
            store.holds(made_up.force_id, Kept(file.sha256, file.size)) for file in revisions
        )
    assert {file.name.rsplit(".", 1)[-1] for file in revisions} == {"pdf", "docx", "csv", "png"}


def test_the_force_half_way_is_half_way(loaded: Demonstration) -> None:
    with loaded.app.app_context():
        result = results_of(db.session, loaded.assessment_of(EXAMPLESHIRE, "vcc-2022"))

    coverage = result.overall.coverage
    assert coverage is not None
    assert Fraction(4, 10) < coverage < Fraction(7, 10)
    assert sum(question.is_over_claimed for question in result.questions.values()) >= 10


def test_every_exhibit_says_what_it_shows(loaded: Demonstration) -> None:
    with loaded.app.app_context():
        exhibits = db.session.scalars(select(Exhibit)).all()

    assert len(exhibits) >= 40
    assert all(exhibit.shows for exhibit in exhibits)
