"""Who decides on a closure reads what the force gives as proof, and gets none of its files."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.assessments.models import Exhibit
from checklist.db import db
from tests.assessments.assessments import an_account, begin
from tests.assessments.restrictions.story import restrict
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser, one
from tests.plans.closing import Parties, ask, place
from tests.plans.planning import add_proof, finish, go, id_of_person, make, report


@pytest.fixture
def evidence(app: Flask, force: UUID, browser: Browser, assessment: UUID, parties: Parties) -> UUID:
    """Proof of an action on the second finding, which is approved."""
    address = make(browser, f"{assessment}/2", id_of_person(app, "Cleo Contributor"))
    report(parties.cleo, address)
    found = add_proof(app, force, "Cleo Contributor")
    finish(parties.cleo, address, found)
    go(browser, address, "decide", decision="APPROVE")
    return found


def use(app: Flask, assessment: UUID, evidence: UUID, question: str) -> None:
    """Use evidence as an exhibit of a question."""
    with app.app_context():
        exhibit = Exhibit(
            assessment_id=assessment,
            question_id=question,
            number=1,
            evidence_id=evidence,
            strength="E1",
            added_by=an_account(),
        )
        db.session.add(exhibit)
        db.session.commit()


def test_who_decides_reads_what_is_given_as_proof_once_closure_is_asked_for(
    app: Flask, browser: Browser, assessment: UUID, parties: Parties, evidence: UUID
) -> None:
    decide = place(assessment, 2, 0, "decide")
    assert not parties.lee.get(decide).select("#proofs")
    assert "read the proof" in text_of(browser.get(place(assessment, 2, 0, "ask")), "#actions")

    ask(browser, assessment, 2)

    for who in (parties.ina, parties.lee):
        page = who.get(decide)
        assert "It is policy" in text_of(page, "#proofs")
        link = one(page, "#proofs a")
        assert (link.text, link["href"]) == ("Vetting policy", "https://force.test/policy")
        who.get(f"/evidence/{evidence}", expect=403)
    assert not parties.ina.get(place(assessment, 2)).select("#proofs")

    use(app, assessment, evidence, "vet-16")

    link = one(parties.ina.get(decide), "#proofs a")
    assert link["href"] == f"/assessments/{assessment}/exhibits/1"
    assert "exhibit 1" in link.text
    parties.ina.get(str(link["href"]))


def test_of_proof_that_is_closed_to_them_they_read_only_that_it_is_there(
    app: Flask, force: UUID, browser: Browser, assessment: UUID, parties: Parties, evidence: UUID
) -> None:
    ask(browser, assessment, 2)
    other = begin(app, force)
    use(app, other, evidence, "vet-03")
    with app.app_context():
        restrict(other, "vet-03", [an_account()], an_account())
        db.session.commit()

    said = text_of(parties.lee.get(place(assessment, 2, 0, "decide")), "#proofs")

    assert "Evidence that is closed to you" in said
    assert "Vetting policy" not in said
    assert "It is policy" not in said
