"""Trails: whole ones, each sentence by its id and the values in its gaps, in order.

A sentence that is lost, added or out of place fails here, and so does a value that is not so.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from checklist.core.answers.sheet import AnswerSheet, Given, Response
from checklist.core.messages import Sentence
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.question_sets.library import read_question_set
from checklist.core.scoring.score import score
from tests.core.broken import SMALL
from tests.core.sheets import AS_AT, dorset, full, judged, sheet, vcc

Step = tuple[object, ...]

GUARD = (
    "To be graded {grade}, {needed} of what is answered, by weight, must be at level {level} or"
    " above. It is {reached},"
)
# The id of each sentence of a section's trail or the overall one, and the texts it may have.
TEXTS = {
    "nothing answered": "Nothing in {section} is answered yet.",
    "section score": "{section} scores {score} out of 100",
    "section share": "Of what is answered in {section}, {score} out of 100 is in place, with",
    "fixed": "{question} is not asked and counts at level {level}.",
    "fixed by review": "{question} counts at level {level} as {bases}.",
    "band": "A score of {score} is in the band {band}",
    "no guard": "For the grade {band}, no share of the section has to be at a level or above.",
    "guard met": GUARD + " which is enough.",
    "guard fails": GUARD + " so the grade is one lower.",
    "shown as": "A score below {limit} is shown as {shown_as}",
    "limiting": "The lowest limiting level is {level} ({questions}):",
    "no cap": "No limiting question that is answered holds the section down.",
    "section cause": "The reviewer confirmed a cause of concern ({causes})",
    "nothing applies": "No question of {section} applies.",
    "coverage": "{section} is {coverage} answered by weight;",
    "share coverage": "{coverage} of the scored questions of {section} are answered;",
    "still open": "A final grade needs every limiting question answered;",
    "not applicable": "{share} of the weight of {section} is marked not applicable;",
    "no section grade": "{section} has no grade yet.",
    "too little for a grade": "{section} has no grade: {coverage} of it is answered by weight,",
    "does not apply": "{section} does not apply.",
    "no section band": "{section} has no band yet.",
    "provisional section grade": "{section} is {grade} (provisional).",
    "section grade": "{section} is {grade}.",
    "section": "{section}: {grade}.",
    "held": "{section} is held to {grade} at most by {questions} at level {level}.",
    "idle cap": "{section} may be {grade} at most, with {questions} at level {level},",
    "no overall score": "There is no overall score while a section has no answer:",
    "overall score": "Overall, {score} out of 100: {sum}.",
    "overall share": "Overall, {score} out of 100 is in place,",
    "lowest section": "The lowest section grade is {lowest},",
    "low sections": "{sections_are} at {grade} or lower ({sections}),",
    "overall cause": "A cause of concern is confirmed ({causes}),",
    "set by reviewer": "The reviewer set the overall grade to {grade}.",
    "no overall grade": "There is no overall grade yet.",
    "no overall band": "There is no band for the whole yet.",
    "provisional overall grade": "Overall: {grade} (provisional).",
    "overall grade": "Overall: {grade}.",
    "out of date": "This rating is as at {as_at}, {months} ago or more:",
}
# What follows from a cap or a rule, where one id has two texts.
ENDINGS = ("which lowers nothing here.", "which lowers its grade.")


def steps(trail: Iterable[Sentence]) -> list[Step]:
    """Each sentence as its id, its values and, where it has two texts, the ending it has."""
    return [step(sentence) for sentence in trail]


def step(sentence: Sentence) -> Step:
    [sentence_id] = [key for key, text in TEXTS.items() if sentence.text.startswith(text)]
    values = (value for key, value in sentence.values.items() if key != "reason")
    return (sentence_id, *values, *(ending for ending in ENDINGS if sentence.text.endswith(ending)))


LOWERS_NOTHING, LOWERS = ENDINGS
VETTING, DATA, CORRUPTION = "Vetting", "Information and data", "Counter-corruption"
IMPROVE = "requires improvement"
# At 2 and 4 by turns the score is in the band good, but too little is at level 3.
HALVES = full(
    "4", **{question.id: "2" for question in vcc().questions[:64:2] if not question.limiting}
)
NO_LIMITING = full("2", vet_03="none", vet_08="none", vet_16="none")
LOWEST = replace(
    full("0"),
    confirmed_causes=frozenset({"cor"}),
    overall_inadequate=True,
    today=date(2023, 3, 4),
)


@pytest.mark.parametrize(
    ("answers", "section", "expected"),
    [
        (
            dorset(),
            "vet",
            [
                ("section score", VETTING, "61.54", 13, 50, "16.00"),
                ("band", "61.54", "adequate", "37.5"),
                ("guard met", "adequate", "61.5%", "3", "33.3%"),
                ("limiting", "2", "vet-03", "adequate", LOWERS_NOTHING),
                ("coverage", VETTING, "26%", "90%"),
                ("still open", "vet-08, vet-16"),
                ("provisional section grade", VETTING, "adequate"),
            ],
        ),
        (
            HALVES,
            "vet",
            [
                ("section score", VETTING, "78.00", 50, 50, "78.00"),
                ("band", "78.00", "good", "62.5"),
                ("guard fails", "good", "56%", "3", "80%"),
                ("guard met", "adequate", "56%", "3", "33.3%"),
                ("no cap",),
                ("section grade", VETTING, "adequate"),
            ],
        ),
        (
            full("4", inf_01="1"),
            "inf",
            [
                ("section score", DATA, "90.63", 24, 24, "90.63"),
                ("band", "90.63", "outstanding", "87.5"),
                ("guard fails", "outstanding", "87.5%", "3", "90%"),
                ("guard met", "good", "87.5%", "3", "80%"),
                ("limiting", "1", "inf-01", IMPROVE, LOWERS),
                ("section grade", DATA, IMPROVE),
            ],
        ),
        (
            LOWEST,
            "inf",
            [
                ("section score", DATA, "0.00", 24, 24, "0.00"),
                ("fixed", "inf-05", "0"),
                ("fixed", "inf-07", "0"),
                ("band", "0.00", "inadequate", "0"),
                ("no guard", "inadequate"),
                ("shown as", "12.5", IMPROVE),
                ("limiting", "0", "inf-01", IMPROVE, LOWERS_NOTHING),
                ("section grade", DATA, IMPROVE),
            ],
        ),
        (
            judged(full("3"), inf_01="0"),
            "inf",
            [
                ("section score", DATA, "53.13", 24, 24, "53.13"),
                ("fixed by review", "inf-05", "0", "final"),
                ("fixed by review", "inf-07", "0", "final"),
                ("band", "53.13", "adequate", "37.5"),
                ("guard met", "adequate", "70.8%", "3", "33.3%"),
                ("limiting", "0", "inf-01", IMPROVE, LOWERS),
                ("section grade", DATA, IMPROVE),
            ],
        ),
        (
            LOWEST,
            "cor",
            [
                ("section score", CORRUPTION, "0.00", 40, 40, "0.00"),
                ("band", "0.00", "inadequate", "0"),
                ("no guard", "inadequate"),
                ("shown as", "12.5", IMPROVE),
                ("limiting", "0", "cor-06, cor-11, cor-17", IMPROVE, LOWERS_NOTHING),
                ("section cause", "cor", "inadequate"),
                ("section grade", CORRUPTION, "inadequate"),
            ],
        ),
        (
            AnswerSheet(AS_AT),
            "vet",
            [
                ("nothing answered", VETTING),
                ("coverage", VETTING, "0%", "90%"),
                ("still open", "vet-03, vet-08, vet-16"),
                ("no section grade", VETTING),
            ],
        ),
        (
            NO_LIMITING,
            "vet",
            [
                ("section score", VETTING, "50.00", 41, 50, "41.00"),
                ("band", "50.00", "adequate", "37.5"),
                ("guard fails", "adequate", "0%", "3", "33.3%"),
                ("coverage", VETTING, "82%", "90%"),
                ("still open", "vet-03, vet-08, vet-16"),
                ("provisional section grade", VETTING, IMPROVE),
            ],
        ),
    ],
    ids=[
        *("a cap that lowers nothing", "a guard fails", "a cap lowers", "fixed", "fixed by review"),
        *("a cause is confirmed", "nothing answered", "no limiting question answered"),
    ],
)
def test_a_sections_trail_holds_each_step_to_its_grade(
    answers: AnswerSheet, section: str, expected: list[Step]
) -> None:
    assert steps(score(vcc(), answers).sections[section].trail) == expected


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (
            dorset(),
            [
                ("section", VETTING, "adequate"),
                ("idle cap", VETTING, "adequate", "vet-03", "2", LOWERS_NOTHING),
                ("section", DATA, IMPROVE),
                ("idle cap", DATA, IMPROVE, "inf-01", "1", LOWERS_NOTHING),
                ("section", CORRUPTION, IMPROVE),
                ("idle cap", CORRUPTION, IMPROVE, "cor-06", "1", LOWERS_NOTHING),
                ("overall score", "44.23", "40% of 61.54 + 20% of 25.00 + 40% of 36.54"),
                ("band", "44.23", "adequate", "37.5"),
                (
                    "low sections",
                    "2 sections are",
                    IMPROVE,
                    f"{DATA}, {CORRUPTION}",
                    IMPROVE,
                    LOWERS,
                ),
                ("provisional overall grade", IMPROVE),
            ],
        ),
        (
            full("4", inf_01="1"),
            [
                ("section", VETTING, "outstanding"),
                ("section", DATA, IMPROVE),
                ("held", DATA, IMPROVE, "inf-01", "1"),
                ("section", CORRUPTION, "outstanding"),
                ("overall score", "98.13", "40% of 100.00 + 20% of 90.63 + 40% of 100.00"),
                ("band", "98.13", "outstanding", "87.5"),
                ("lowest section", IMPROVE, "adequate"),
                ("overall grade", "adequate"),
            ],
        ),
        (
            LOWEST,
            [
                ("section", VETTING, IMPROVE),
                (
                    *("idle cap", VETTING, IMPROVE, "vet-03, vet-08 and vet-16", "0"),
                    LOWERS_NOTHING,
                ),
                ("section", DATA, IMPROVE),
                ("idle cap", DATA, IMPROVE, "inf-01", "0", LOWERS_NOTHING),
                ("section", CORRUPTION, "inadequate"),
                (
                    *("idle cap", CORRUPTION, IMPROVE, "cor-06, cor-11 and cor-17", "0"),
                    LOWERS_NOTHING,
                ),
                ("overall score", "0.00", "40% of 0.00 + 20% of 0.00 + 40% of 0.00"),
                ("band", "0.00", "inadequate", "0"),
                ("shown as", "12.5", IMPROVE),
                (
                    *(
                        "low sections",
                        "3 sections are",
                        IMPROVE,
                        f"{VETTING}, {DATA}, {CORRUPTION}",
                    ),
                    *(IMPROVE, LOWERS_NOTHING),
                ),
                ("overall cause", "cor", IMPROVE),
                ("set by reviewer", "inadequate"),
                ("overall grade", "inadequate"),
                ("out of date", "4 March 2022", "12 months"),
            ],
        ),
        (
            sheet("E3", vet_01="4"),
            [
                ("too little for a grade", VETTING, "4%", "25%"),
                ("no section grade", DATA),
                ("no section grade", CORRUPTION),
                ("no overall score", f"{DATA}, {CORRUPTION}"),
                ("no overall grade",),
            ],
        ),
    ],
    ids=["two low sections", "one low section", "set by a reviewer", "nothing answered in two"],
)
def test_the_overall_trail_holds_each_step_to_its_grade(
    answers: AnswerSheet, expected: list[Step]
) -> None:
    assert steps(score(vcc(), answers).overall.trail) == expected


def test_a_trail_says_that_too_much_does_not_apply() -> None:
    strict = vcc().scoring.model_copy(update={"not_applicable_at_most": Fraction(2, 100)})
    answers = full("4")
    left_out = {"vet-21": Response(Given(NOT_APPLICABLE, "Nobody transferred in."))}
    answers = replace(answers, responses={**answers.responses, **left_out})

    found = score(vcc().model_copy(update={"scoring": strict}), answers).sections["vet"]

    assert steps(found.trail)[-2:] == [
        ("not applicable", "4%", VETTING, "2%"),
        ("provisional section grade", VETTING, "outstanding"),
    ]


def test_the_trails_of_a_set_scored_by_share_in_place_speak_of_bands() -> None:
    tiny = read_question_set(SMALL, "small_set.yaml")
    answers = AnswerSheet(
        date(2026, 11, 21),
        {
            "gift-01": Response(Given("partly"), strength="E1"),
            "gift-03": Response(strength="E1"),
            "gift-04": Response(Given("one register")),
            "jobs-07": Response(Given(NOT_APPLICABLE, "None was refused.")),
        },
    )

    found = score(tiny, answers)

    assert found.sections["jobs"].coverage is None
    assert steps(found.sections["jobs"].trail) == [
        ("nothing applies", "Second jobs"),
        ("does not apply", "Second jobs"),
    ]
    assert steps(found.sections["gift"].trail) == [
        ("section share", "Gifts", "50.00", 1, 2, "25.00"),
        ("share coverage", "Gifts", "50%", "90%"),
        ("no section band", "Gifts"),
    ]
    assert steps(found.overall.trail)[-2:] == [
        ("overall share", "50.00"),
        ("no overall band",),
    ]
