"""Contradiction rules as data, read as strictly as a question set."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from string import Formatter
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from checklist.core.contradictions.phrases import Phrases, UnknownWords, compile_phrases
from checklist.core.contradictions.rule_examples import RuleExamples, read_example
from checklist.core.exact_numbers import Exact
from checklist.core.question_sets.conditions import Condition
from checklist.core.question_sets.file_reader import read_model, read_text_file
from checklist.core.question_sets.library import BadQuestionSet
from checklist.core.question_sets.validation.problem import Problem

FILE = "contradictions.yaml"
Kind = Literal[
    "review date passed",
    "evidence too old",
    "no evidence",
    "same evidence",
    "same note",
    "phrase without a date",
    "phrase at a claim",
    "figures disagree",
    "not applicable with figures",
    "check failed",
    "small sample",
    "unchanged",
    "cannot both hold",
    "sit badly",
]
_NEEDS: dict[str, tuple[str, ...]] = {
    "review date passed": ("from_points",),
    "evidence too old": ("from_points",),
    "no evidence": ("from_points",),
    "same evidence": ("answers",),
    "same note": ("answers", "characters"),
    "phrase without a date": ("phrases",),
    "phrase at a claim": ("from_points", "phrases"),
    "figures disagree": ("levels",),
    "small sample": ("cases", "phrases", "settled_by"),
    "unchanged": ("months",),
    "cannot both hold": ("set", "when"),
    "sit badly": ("set", "when", "question"),
}
_MAY_HAVE: dict[str, tuple[str, ...]] = {
    "phrase without a date": ("words", "unless", "settled_by"),
    "phrase at a claim": ("words", "unless", "settled_by"),
    "small sample": ("words", "unless"),
}
"""What rules of a kind may have besides what they need."""
_GAPS: dict[str, frozenset[str]] = {
    "review date passed": frozenset({"question", "level", "exhibit", "review_date"}),
    "evidence too old": frozenset({"question", "level", "remark"}),
    "no evidence": frozenset({"question", "level"}),
    "same evidence": frozenset({"evidence", "count", "questions"}),
    "same note": frozenset({"count", "questions"}),
    "phrase without a date": frozenset({"question", "phrase"}),
    "phrase at a claim": frozenset({"question", "level", "phrase"}),
    "figures disagree": frozenset({"question", "level", "hint"}),
    "not applicable with figures": frozenset({"question", "figures"}),
    "check failed": frozenset({"message"}),
    "small sample": frozenset({"question", "rate", "cases"}),
    "unchanged": frozenset({"question", "saved", "months"}),
    "cannot both hold": frozenset(),
    "sit badly": frozenset(),
}
_LIMITS = (
    *("from_points", "answers", "characters", "levels", "cases", "months", "phrases", "set"),
    *("when", "question", "words", "unless", "settled_by"),
)
_SPELLED = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
    *("twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_FEW = "few"


class WordList(BaseModel):
    """Words that a phrase may have in one place, under the name it calls them by."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(pattern=r"^[a-z][a-z-]*$")
    entries: tuple[str, ...] = Field(min_length=1)


class ContradictionRule(BaseModel):
    """One rule: its kind, the limits that the kind needs, and the sentence shown.

    ``from_points``: it tests claims of so many points out of 100 or more; ``answers``: how many
    rest on one piece of evidence, or share a note of so many ``characters``; ``levels``: how many
    lie between the claim and its hint; ``cases``: fewer under a rate are a small sample, and
    ``{few}`` in a phrase is a number of them; ``months``: how many before the as-at date;
    ``when``: the condition that cannot be true, or sits badly, in the set of that id; ``question``:
    the answer whose note explains it. ``phrases`` are patterns of words, which ``Phrases``
    describes.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^[a-z][a-z0-9-]*$")
    kind: Kind
    heading: str = Field(min_length=1)
    sentence: str = Field(min_length=1)
    from_points: Exact | None = Field(default=None, ge=0, le=100)
    answers: int | None = Field(default=None, ge=2)
    characters: int | None = Field(default=None, ge=1)
    levels: int | None = Field(default=None, ge=1)
    cases: int | None = Field(default=None, ge=2, le=len(_SPELLED) + 1)
    months: int | None = Field(default=None, ge=1)
    phrases: tuple[str, ...] | None = Field(default=None, min_length=1)
    set: str | None = Field(default=None, min_length=1)
    when: Condition | None = None
    question: str | None = Field(default=None, min_length=1)
    words: tuple[WordList, ...] | None = Field(default=None, min_length=1)
    unless: tuple[str, ...] | None = Field(default=None, min_length=1)
    settled_by: tuple[str, ...] | None = Field(default=None, min_length=1)
    examples: RuleExamples

    @property
    def reads_notes_alone(self) -> bool:
        """Say whether its examples are notes."""
        return self.kind.startswith("phrase ")

    @property
    def searched(self) -> Phrases:
        """Its phrases, ready to be searched for."""
        few = tuple(text for pair in self.few for text in pair)
        words = (
            *(((_FEW, few),) if few else ()),
            *((each.name, each.entries) for each in self.words or ()),
        )
        return compile_phrases(self.phrases or (), words, self.unless or (), self.settled_by or ())

    @property
    def few(self) -> tuple[tuple[str, str], ...]:
        """The numbers of cases that are few: each spelled, and in figures."""
        numbers = range(1, self.cases or 1)
        return tuple((_SPELLED[number - 1], str(number)) for number in numbers)

    @property
    def minimum_points(self) -> Fraction:
        """The points, 0 to 100, from which claims are tested."""
        return self.from_points or Fraction(0)

    @model_validator(mode="after")
    def _refuse_wrong_limits(self) -> Self:
        for problem in self._find_problems():
            raise ValueError(problem)
        return self

    def _find_problems(self) -> Iterator[str]:
        yield from self._find_wrong_limits()
        yield from self._find_wrong_gaps()
        if self.phrases:
            try:
                _ = self.searched
            except UnknownWords as unknown:
                yield f"add the list {unknown} to words: a phrase names it"
        if not self.reads_notes_alone:
            yield from self._find_unread_examples()

    def _find_wrong_limits(self) -> Iterator[str]:
        needed, allowed = _NEEDS.get(self.kind, ()), _MAY_HAVE.get(self.kind, ())
        for limit in _LIMITS:
            if limit in needed and getattr(self, limit) is None:
                yield f"add {limit}: a rule of this kind needs it"
            if limit not in (*needed, *allowed) and getattr(self, limit) is not None:
                yield f"remove {limit}: a rule of this kind has none"

    def _find_wrong_gaps(self) -> Iterator[str]:
        try:
            gaps = {gap for _, gap, _, _ in Formatter().parse(self.sentence) if gap is not None}
        except ValueError:
            yield "mend the sentence: a brace in it stands alone"
        else:
            for gap in sorted(gaps - _GAPS[self.kind]):
                known = ", ".join(sorted(_GAPS[self.kind]))
                yield f"remove {{{gap}}} from the sentence: it may name {known}"

    def _find_unread_examples(self) -> Iterator[str]:
        for text in (*self.examples.points, *self.examples.no_point):
            try:
                read_example(text)
            except ValueError as error:
                yield f"mend the example: {error}"


class ContradictionRules(BaseModel):
    """One version of the rules."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: str = Field(pattern=r"^\d+\.\d+\.\d+$")
    rules: tuple[ContradictionRule, ...] = Field(min_length=1)


def read_rules(text: str, file: str) -> ContradictionRules:
    """Read the rules from text. Raises BadQuestionSet with every problem found."""
    return read_model(text, file, ContradictionRules, _find_repeated_ids, BadQuestionSet)


def read_rules_file(path: Path) -> ContradictionRules:
    """Read the rules from their file. Raises BadQuestionSet."""
    return read_rules(read_text_file(path, BadQuestionSet), str(path))


def _find_repeated_ids(rules: ContradictionRules) -> Iterator[Problem]:
    """Yield the rules whose id was used before."""
    ids: set[str] = set()
    for number, rule in enumerate(rules.rules):
        if rule.id in ids:
            yield Problem(("rules", number, "id"), f"choose another id: {rule.id} is taken")
        ids.add(rule.id)
