"""Question sets changed at random, by the slips that authors make, and sheets that answer them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from datetime import date, timedelta
from random import Random
from typing import Any

from checklist.core.answers.sheet import AnswerSheet, ExhibitGiven, Given, Judgement, Response
from checklist.core.question_sets.conditions import NOT_APPLICABLE, Operator
from checklist.core.question_sets.measure_keys import list_figure_keys
from checklist.core.question_sets.model import Figure, Question, QuestionSet
from checklist.core.question_sets.yaml_reader import YamlReader
from tests.core.sheets import AS_AT

Path = tuple[str | int, ...]
ODD = (
    *("", " ", "0", "1", "2", "3", "4", "-1", "90", "1/2", "7/5", "0.0001", "99999999999"),
    *("yes", "no", "not applicable", "none", "unanswered", "E0", "E3", "E9", "graded"),
    *("share-in-place", "level", "number", "date", "text", "choice", "choices", "percent"),
    *("as_at", "as_at - as_at", "M01 / 0", "M01 * M01", "1 <= 2", "x" * 70, "x" * 300, "y" * 5000),
    *(
        "9999-12-31",
        "Dé jà\u0301 vu",
        "a\nb",
        "<b>&amp;</b>",
        "{question}",
        "%s",
        "'; --",
        "[x",
        "((",
    ),
)


def read_document(text: str) -> Any:
    """A sound set as lists, entries and texts."""
    return YamlReader(text).document()


def change(document: Any, random: Random) -> str:
    """The text of a set after one to three slips."""
    changed = deepcopy(document)
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        _slip(changed, random)
    return json.dumps(changed, ensure_ascii=False, indent=0)


def empty_sheet() -> AnswerSheet:
    return AnswerSheet(AS_AT, today=AS_AT)


def full_sheet(question_set: QuestionSet, random: Random) -> AnswerSheet:
    """A sheet with something for every question, figure and fact, some of it absurd."""
    figures = {
        key: _figure(figure, random)
        for measure in question_set.measures
        for key, figure, _ in list_figure_keys(measure)
    }
    ids = [question.id for question in question_set.questions]
    themes = [theme.id for theme in question_set.themes]
    return AnswerSheet(
        AS_AT,
        {
            question.id: _response(question_set, question, random)
            for question in question_set.questions
        },
        figures=figures,
        facts={fact.id: random.choice(("yes", "no")) for fact in question_set.facts},
        confirmed_causes=frozenset(
            random.sample([*ids, *(section.id for section in question_set.sections)], 2)
        ),
        overall_inadequate=random.random() < 0.2,
        is_reviewed=random.random() < 0.5,
        earlier_themes=frozenset(random.sample(themes, min(len(themes), random.randint(0, 2)))),
        today=random.choice((AS_AT, date(2024, 1, 1), date(9999, 12, 31))),
    )


def _slip(document: Any, random: Random) -> None:
    """Change one place of a document as an author might by mistake."""
    places = list(_list_places(document, ()))
    path, value = random.choice(places)
    holder = document
    for key in path[:-1]:
        holder = holder[key]
    last = path[-1]
    kind = random.random()
    if isinstance(value, str) and kind < 0.8:
        alike = [other for where, other in places if _name(where) == _name(path)]
        texts = [text for text in alike if isinstance(text, str)]
        anything = [text for _, text in places if isinstance(text, str)]
        holder[last] = random.choice(random.choice((texts, texts, ODD, anything)))
    elif isinstance(value, list) and value and kind < 0.7:
        random.choice((random.shuffle, list.reverse, _double, _drop))(value)
    elif isinstance(value, dict) and kind < 0.8:
        _add_entry(document, places, path, value, random)
    elif isinstance(holder, dict):
        del holder[last]


def _double(items: list[Any]) -> None:
    items.append(deepcopy(items[0]))


def _drop(items: list[Any]) -> None:
    items.pop()


def _add_entry(
    document: Any, places: list[tuple[Path, Any]], path: Path, value: Any, random: Random
) -> None:
    """Add an entry that another of the same kind has, or a condition on anything."""
    if "prompt" in value and "guidance" in value and random.random() < 0.7:
        names = [text for where, text in places if _name(where) in ("id", "of")]
        field = random.choice(("hidden_unless", "na_refused_when", "required_when", "fixed"))
        comparison = {
            "of": random.choice(names),
            "operator": str(random.choice(list(Operator))),
            "value": random.choice(("0", "3", "no", "yes", "")),
        }
        condition = {"comparisons": [comparison]}
        value["na_allowed"] = "yes"
        value[field] = (
            {"when": condition, "level": random.choice(("no", "0")), "reason": "It follows."}
            if field == "fixed"
            else condition
        )
        return
    alike = [
        other
        for where, other in places
        if isinstance(other, dict) and [type(key) for key in where] == [type(key) for key in path]
    ]
    source = random.choice(alike)
    key = random.choice(list(source) or ["id"])
    value[key] = deepcopy(source.get(key, ""))


def _list_places(value: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    if path:
        yield path, value
    items = value.items() if isinstance(value, dict) else ()
    if isinstance(value, list):
        items = enumerate(value)  # type: ignore[assignment]  # numbers in place of names
    for key, inner in items:
        yield from _list_places(inner, (*path, key))


def _name(path: Path) -> str:
    """The name of an entry, or of the list it stands in."""
    return next(key for key in reversed(path) if isinstance(key, str))


def _figure(figure: Figure, random: Random) -> str:
    if figure.type == "date":
        return (AS_AT - timedelta(random.randint(-40, 40000))).isoformat()
    if figure.type == "decimal" and random.random() < 0.5:
        return random.choice(("0.000000000000001", "999999999999999.999999999999999", "12.5"))
    return random.choice(("0", "1", "7", "30", "1250", "999999999999999"))


def _response(question_set: QuestionSet, question: Question, random: Random) -> Response:
    value = NOT_APPLICABLE
    if not question.na_allowed or random.random() < 0.9:
        value = _answer(question_set, question, random)
    strengths = [ceiling.strength for ceiling in question_set.scoring.ceilings]
    exhibits = tuple(
        ExhibitGiven(
            random.choice(strengths),
            dated=AS_AT - timedelta(random.randint(0, 5000)),
            review_date=random.choice((None, AS_AT - timedelta(1), AS_AT)),
            tested_by=random.choice(("", "Internal audit")),
            lowered_to=random.choice((None, *strengths)),
        )
        for _ in range(random.randint(0, 2))
    )
    levels = [level.id for level in question_set.get_scale(question).levels]
    judgement = Judgement(random.choice((None, *levels)), "Seen in the files.")
    return Response(
        Given(value, "Because."),
        exhibits,
        judgement=random.choice((None, None, judgement)),
        follow_ups={step.id: "So." for step in question.follow_ups},
    )


def _answer(question_set: QuestionSet, question: Question, random: Random) -> str:
    match question.type:
        case "level":
            return random.choice(question_set.get_scale(question).levels).id
        case "date":
            return (AS_AT - timedelta(random.randint(0, 3000))).isoformat()
        case "text":
            return "In words."
        case "choice":
            return random.choice(question.choices)
        case "choices":
            return "; ".join(question.choices[:2])
    return random.choice(("0", "3", "999999999999999", "12.5"))
