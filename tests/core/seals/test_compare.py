"""Two seals compared question by question: what changed, and who wrote it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from checklist.core.answers.sheet import ExhibitGiven, HeldBecause
from checklist.core.organisations import Marking
from checklist.core.seals.compare import ChangedPart, PartChange, compare_seals
from checklist.core.seals.content import (
    SealedAnswer,
    SealedContent,
    SealedExhibit,
    SealedQuestion,
    SealedRestriction,
)
from tests.core.seals.contents import full_contents, list_changes
from tests.core.seals.examples import ASHA, BEN, MONDAY, seal_exhibit, seal_sheet
from tests.core.sheets import dorset, vcc
from tests.core.strategies import tried

TUESDAY = MONDAY + timedelta(days=1)
SAVED = SealedAnswer("2", "Since March.", 3, BEN, TUESDAY)
POLICY = seal_exhibit(1, ExhibitGiven("E2", dated=date(2022, 1, 1)))
BEFORE = SealedQuestion(
    answer=SealedAnswer("1", "In part.", 2, ASHA, MONDAY),
    figures={"M03": "12"},
    follow_ups={"gaps": "Two teams."},
    exhibits=(POLICY,),
)


def changes_of(after: SealedQuestion, before: SealedQuestion = BEFORE) -> tuple[PartChange, ...]:
    """What changed on the one question that did."""
    first = seal_sheet(vcc(), dorset())
    compared = compare_seals(with_question(first, before), with_question(first, after))
    assert (compared.details, compared.result) == ((), ())
    assert [change.question for change in compared.questions] == ["vet-03"]
    return compared.questions[0].changes


def with_question(content: SealedContent, entered: SealedQuestion) -> SealedContent:
    return replace(content, questions={**content.questions, "vet-03": entered})


def change_exhibit(**changes: object) -> SealedQuestion:
    changed: SealedExhibit = replace(POLICY, **changes)  # type: ignore[arg-type]  # by name
    return replace(BEFORE, exhibits=(changed,))


def test_a_level_and_a_note_are_told_apart_and_with_their_author() -> None:
    changes = changes_of(replace(BEFORE, answer=SAVED))

    assert changes == (
        PartChange(ChangedPart.ANSWER, "", "1", "2", BEN, TUESDAY),
        PartChange(ChangedPart.NOTE, "", "In part.", "Since March.", BEN, TUESDAY),
    )


def test_a_figure_and_a_follow_up_are_named_by_their_keys() -> None:
    answer = replace(SAVED, value="1", note="In part.")

    changes = changes_of(replace(BEFORE, answer=answer, figures={"M04": "7"}, follow_ups={}))

    assert changes == (
        PartChange(ChangedPart.FIGURE, "M04", None, "7", BEN, TUESDAY),
        PartChange(ChangedPart.FIGURE, "M03", "12", None, BEN, TUESDAY),
        PartChange(ChangedPart.FOLLOW_UP, "gaps", "Two teams.", None, BEN, TUESDAY),
    )


def test_an_answer_saved_again_as_it_was_is_told_as_that_alone() -> None:
    again = replace(SAVED, value="1", note="In part.")

    changes = changes_of(replace(BEFORE, answer=again))

    assert [(each.part, each.before, each.after, each.by) for each in changes] == [
        (ChangedPart.SAVED_AGAIN, "version 2", "version 3", BEN)
    ]


def test_an_exhibit_added_and_one_whose_marking_changed_are_named() -> None:
    second = replace(seal_exhibit(2, ExhibitGiven("E2")), saved_by=BEN)
    remarked = replace(POLICY.evidence, marking=Marking.OFFICIAL_SENSITIVE)

    changes = changes_of(replace(BEFORE, exhibits=(replace(POLICY, evidence=remarked), second)))

    assert [(each.part, each.key, each.before, each.after, each.by) for each in changes] == [
        (ChangedPart.EXHIBIT, "1", "Policy 1", "Policy 1", None),
        (ChangedPart.EXHIBIT, "2", None, "Policy 2", BEN),
    ]
    assert [str(field) for field in changes[0].fields] == [
        "evidence.marking: “OFFICIAL”, now “OFFICIAL-SENSITIVE”"
    ]


def test_an_exhibit_that_the_scanner_held_has_no_author() -> None:
    (change,) = changes_of(change_exhibit(held_because=HeldBecause.INFECTED))

    assert [(field.place, field.after) for field in change.fields] == [("held_because", "infected")]
    assert change.by is None


def test_an_exhibit_saved_anew_bears_who_saved_it() -> None:
    (change,) = changes_of(change_exhibit(strength="E3", version=2, saved_by=BEN, saved_at=TUESDAY))

    assert [(field.before, field.after) for field in change.fields] == [("E2", "E3")]
    assert (change.by, change.at) == (BEN, TUESDAY)


def test_a_restriction_is_told_by_the_names_of_its_people() -> None:
    people = {UUID(int=5): "Cara Lewis", UUID(int=4): "Dev Patel"}

    (change,) = changes_of(replace(BEFORE, restriction=SealedRestriction(people, BEN, TUESDAY)))

    assert (change.part, change.before, change.after) == (
        ChangedPart.RESTRICTION,
        None,
        "Cara Lewis, Dev Patel",
    )


def test_against_no_seal_all_that_was_entered_is_new_and_nothing_else() -> None:
    sealed = seal_sheet(vcc(), dorset())
    entered = [key for key, found in sealed.questions.items() if found != SealedQuestion()]

    compared = compare_seals(None, sealed)

    assert [change.question for change in compared.questions] == entered
    assert len(entered) == 16
    assert {person for change in compared.questions for person in change.authors} == {ASHA}


def test_details_facts_and_grades_are_compared_too() -> None:
    before = seal_sheet(vcc(), dorset())
    details = replace(
        before.details, title="Autumn", facts={**before.details.facts, "holds-sv": "yes"}
    )
    overall = replace(before.result.overall, grade="good")
    after = replace(before, details=details, result=replace(before.result, overall=overall))

    compared = compare_seals(before, after)

    assert [each.place for each in compared.details] == ["facts.holds-sv", "title"]
    assert [(each.place, each.after) for each in compared.result] == [("overall.grade", "good")]
    assert not compared.is_same


@given(full_contents())
@tried(10, 200)
def test_a_seal_does_not_differ_from_itself(content: SealedContent) -> None:
    assert compare_seals(content, content).is_same


@given(full_contents(), st.data())
@tried(60, 2000)
def test_any_change_of_what_was_entered_is_named_on_its_question(
    content: SealedContent, data: st.DataObject
) -> None:
    key = next(iter(content.questions))
    place, changed = data.draw(st.sampled_from(list(list_changes(content.questions[key]))))

    compared = compare_seals(
        content, replace(content, questions={**content.questions, key: changed})
    )

    assert [change.question for change in compared.questions] == [key], place
