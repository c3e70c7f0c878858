"""A plain reference implementation of how the 2022 criteria are scored, apart from the engine.

It follows the specification paragraph by paragraph, with its numbers written out, and shares no
code with what it checks. Levels are whole numbers from 0 to 4, grades too: 0 is inadequate.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from checklist.core.answers.sheet import AnswerSheet, ExhibitGiven, Response
from checklist.core.question_sets.model import QuestionSet

GRADES = ["inadequate", "requires improvement", "adequate", "good", "outstanding"]
LIMITING = {"vet-03", "vet-08", "vet-16", "inf-01", "cor-06", "cor-11", "cor-17"}
MAY_NOT_APPLY = {"vet-06", "vet-21", "vet-25", "inf-03"}
FIXED_BY_INF_01 = {"inf-05", "inf-07"}
SHARES = {"vet": Fraction(40, 100), "inf": Fraction(20, 100), "cor": Fraction(40, 100)}
HIGHEST = {0: 1, 1: 2, 2: 3, 3: 4}
BASES = ("claimed", "supported", "final")


@dataclass
class ReferenceQuestion:
    """One question: a level on each basis, None where there is none."""

    id: str
    weight: int
    applies: bool = True
    fixed: bool = False
    own: bool = False
    claimed: int | None = None
    supported: int | None = None
    final: int | None = None
    evidence: int = 0


@dataclass
class ReferencePart:
    """A section, or the whole."""

    score: dict[str, Fraction | None] = field(default_factory=dict)
    floor: dict[str, Fraction | None] = field(default_factory=dict)
    coverage: Fraction | None = None
    grade: str | None = None
    provisional: bool = True
    cap: tuple[str, ...] = ()
    causes: list[str] = field(default_factory=list)


@dataclass
class ReferenceResult:
    questions: dict[str, ReferenceQuestion]
    sections: dict[str, ReferencePart]
    overall: ReferencePart
    candidates: list[tuple[str, str]]
    confidence: str
    bias: Fraction | None
    accuracy: Fraction | None


def score_by_reference(
    question_set: QuestionSet, sheet: AnswerSheet, *, second: bool = False
) -> ReferenceResult:
    """Score by the first version of the rules, or by the second (4a)."""
    questions = {
        question.id: ReferenceQuestion(question.id, question.weight)
        for question in question_set.questions
    }
    for question in questions.values():
        read_answer(question, sheet.responses.get(question.id), sheet.as_at, second=second)
    fix_by_monitoring(questions, second=second)
    sections = {name: section(name, select_section(questions, name), sheet) for name in SHARES}
    whole = overall(sections, sheet)
    stated = [
        question
        for question in questions.values()
        if question.own and (second or not question.fixed)
    ]
    bias, accuracy = errors(stated, sheet)
    return ReferenceResult(
        questions,
        sections,
        whole,
        candidates(questions, sections),
        rate_confidence(stated, whole, sheet),
        bias,
        accuracy,
    )


def select_section(questions: dict[str, ReferenceQuestion], name: str) -> list[ReferenceQuestion]:
    return [question for question in questions.values() if question.id.startswith(name)]


# Per question


def read_answer(
    question: ReferenceQuestion, response: Response | None, as_at: date, *, second: bool
) -> None:
    if response is None or response.given is None:
        return
    judgement = response.judgement
    if response.given.value == "not applicable":
        refused = judgement is not None and judgement.not_applicable_agreed is False
        if question.id in MAY_NOT_APPLY and response.given.note.strip() and not refused:
            question.applies = False
        return
    if response.given.value not in ("0", "1", "2", "3", "4"):
        return
    question.own = True
    question.claimed = int(response.given.value)
    own, strength = evidence(
        [e for e in response.exhibits if not e.by_reviewer], as_at, second=second
    )
    own, strength = add_bare_strength(own, strength, response.strength)
    question.supported = min(question.claimed, own)
    reviewer_level, reviewer_strength = evidence(
        [e for e in response.exhibits if e.by_reviewer], as_at, second=second
    )
    if judgement is not None:
        reviewer_level, reviewer_strength = add_bare_strength(
            reviewer_level, reviewer_strength, judgement.strength
        )
    question.evidence = max(strength, reviewer_strength)
    question.final = question.supported
    if judgement is None or judgement.level is None or not judgement.reason.strip():
        return
    if int(judgement.level) <= max(own, reviewer_level):
        question.final = int(judgement.level)


def add_bare_strength(level: int, strength: int, bare: str | None) -> tuple[int, int]:
    if bare is None:
        return level, strength
    return max(level, HIGHEST[int(bare[1])]), max(strength, int(bare[1]))


def evidence(exhibits: list[ExhibitGiven], as_at: date, *, second: bool) -> tuple[int, int]:
    """The highest level some exhibits support, and their strongest strength."""
    level, strongest = 1, 0
    for exhibit in exhibits:
        strength = int(exhibit.strength[1])
        if exhibit.lowered_to is not None:
            strength = min(strength, int(exhibit.lowered_to[1]))
        if strength == 3 and not exhibit.tested_by.strip():
            strength = 2
        if exhibit.held or not exhibit.names_revision or exhibit.dated is None:
            continue
        weigh = weigh_by_second_rules if second else weigh_by_first_rules
        supports = weigh(exhibit, strength, as_at)
        if supports is not None:
            level, strongest = max(level, supports), max(strongest, strength)
    return level, strongest


def weigh_by_first_rules(exhibit: ExhibitGiven, strength: int, as_at: date) -> int | None:
    assert exhibit.dated is not None
    if exhibit.dated > as_at or (strength == 2 and exhibit.dated < years_ago(as_at, 1)):
        return None
    past_review = exhibit.review_date is not None and exhibit.review_date < as_at
    return 1 if strength == 1 and past_review else HIGHEST[strength]


def weigh_by_second_rules(exhibit: ExhibitGiven, strength: int, as_at: date) -> int | None:
    """By 4a.1: what is as old as its strength may be, by the position it reports."""
    assert exhibit.dated is not None
    position = min(exhibit.position_as_at or exhibit.dated, exhibit.dated)
    is_own_word = position == exhibit.dated or exhibit.source_kind == "force"
    if position > as_at or (exhibit.dated > as_at and is_own_word):
        return None
    if strength == 1 and exhibit.review_date is not None:
        return HIGHEST[1] if exhibit.review_date >= as_at else None
    years = {0: 1000, 1: 3, 2: 1, 3: 2}[strength]
    return HIGHEST[strength] if position >= years_ago(as_at, years) else None


def years_ago(as_at: date, years: int) -> date:
    return date(as_at.year - years, as_at.month, as_at.day)


def fix_by_monitoring(questions: dict[str, ReferenceQuestion], *, second: bool) -> None:
    monitoring = questions["inf-01"]
    for question in (questions["inf-05"], questions["inf-07"]):
        if monitoring.claimed == 0:
            question.own, question.fixed, question.applies = False, True, True
            question.claimed = question.supported = question.final = None
        elif second and not question.own:
            continue
        for basis in BASES:
            if getattr(monitoring, basis) == 0:
                setattr(question, basis, 0)
                question.fixed = True


# Section


def section(name: str, questions: list[ReferenceQuestion], sheet: AnswerSheet) -> ReferencePart:
    part = ReferencePart()
    applicable = [question for question in questions if question.applies]
    full = sum(question.weight for question in applicable)
    for basis in BASES:
        levels = [(question.weight, getattr(question, basis)) for question in applicable]
        given = [(weight, level) for weight, level in levels if level is not None]
        earned = sum((Fraction(weight * level, 4) for weight, level in given), Fraction(0))
        answered = sum(weight for weight, _ in given)
        part.score[basis] = 100 * earned / answered if answered else None
        part.floor[basis] = 100 * earned / full if full else None
    answered = sum(question.weight for question in applicable if question.final is not None)
    part.coverage = Fraction(answered, full) if full else None
    left_out = sum(question.weight for question in questions if not question.applies)
    limits = [question for question in applicable if question.id in LIMITING]
    part.provisional = (
        part.coverage is None
        or part.coverage < Fraction(90, 100)
        or any(question.final is None for question in limits)
        or Fraction(left_out, sum(question.weight for question in questions)) > Fraction(15, 100)
    )
    score = part.score["final"]
    part.causes = [question.id for question in limits if question.final == 0 and not question.fixed]
    if score is not None and score < Fraction(25, 2) and not part.provisional:
        part.causes.insert(0, name)
    if score is not None and answered * 4 >= full:
        grade = apply_guards(find_band(score), applicable)
        grade = max(grade, 1)
        known = [question for question in limits if question.final is not None]
        if known:
            lowest = min(question.final for question in known if question.final is not None)
            if lowest <= 2:
                part.cap = tuple(question.id for question in known if question.final == lowest)
                grade = min(grade, {2: 2, 1: 1, 0: 1}[lowest])
        if any(cause in sheet.confirmed_causes for cause in part.causes):
            grade = 0
        part.grade = GRADES[grade]
    return part


def find_band(score: Fraction) -> int:
    if score < Fraction("12.5"):
        return 0
    if score < Fraction("37.5"):
        return 1
    if score < Fraction("62.5"):
        return 2
    if score < Fraction("87.5"):
        return 3
    return 4


def apply_guards(grade: int, applicable: list[ReferenceQuestion]) -> int:
    answered = [question for question in applicable if question.final is not None]
    high = sum(question.weight for question in answered if (question.final or 0) >= 3)
    share = Fraction(high, sum(question.weight for question in answered))
    if grade == 4 and share < Fraction(90, 100):
        grade = 3
    if grade == 3 and share < Fraction(80, 100):
        grade = 2
    if grade == 2 and share < Fraction(1, 3):
        grade = 1
    return grade


# Overall


def overall(sections: dict[str, ReferencePart], sheet: AnswerSheet) -> ReferencePart:
    whole = ReferencePart()
    for basis in BASES:
        scores = [(SHARES[name], part.score[basis]) for name, part in sections.items()]
        known = [share * score for share, score in scores if score is not None]
        whole.score[basis] = sum(known, Fraction(0)) if len(known) == 3 else None
        whole.floor[basis] = sum(
            (SHARES[name] * (part.floor[basis] or 0) for name, part in sections.items()),
            Fraction(0),
        )
    covered = [SHARES[name] * (part.coverage or 0) for name, part in sections.items()]
    whole.coverage = sum(covered, Fraction(0))
    whole.provisional = any(part.provisional for part in sections.values())
    score = whole.score["final"]
    if score is None or any(part.grade is None for part in sections.values()):
        return whole
    confirmed = [
        cause
        for part in sections.values()
        for cause in part.causes
        if cause in sheet.confirmed_causes
    ]
    grades = [GRADES.index(part.grade or "") for part in sections.values()]
    grade = max(find_band(score), 1)
    grade = min(grade, min(grades) + 1)
    if sum(section_grade <= 1 for section_grade in grades) >= 2:
        grade = min(grade, 1)
    if confirmed:
        grade = min(grade, 1)
        if sheet.overall_inadequate:
            grade = 0
    whole.grade = GRADES[grade]
    return whole


# Confidence and findings


def errors(
    stated: list[ReferenceQuestion], sheet: AnswerSheet
) -> tuple[Fraction | None, Fraction | None]:
    gaps = [
        question.claimed - question.final
        for question in stated
        if question.claimed is not None and question.final is not None
    ]
    if not sheet.is_reviewed or not gaps:
        return None, None
    return Fraction(sum(gaps), len(gaps)), Fraction(sum(abs(gap) for gap in gaps), len(gaps))


def rate_confidence(
    answered: list[ReferenceQuestion], whole: ReferencePart, sheet: AnswerSheet
) -> str:
    if not answered or whole.coverage is None:
        return "low"
    mean = Fraction(sum(question.evidence for question in answered), len(answered))
    near = all(abs((question.final or 0) - (question.supported or 0)) <= 1 for question in answered)
    if (
        sheet.is_reviewed
        and whole.coverage >= Fraction(90, 100)
        and mean >= Fraction(5, 2)
        and near
    ):
        return "high"
    if whole.coverage >= Fraction(75, 100) and mean >= Fraction(3, 2):
        return "medium"
    return "low"


def candidates(
    questions: dict[str, ReferenceQuestion], sections: dict[str, ReferencePart]
) -> list[tuple[str, str]]:
    """The kind of each candidate and the question, or section, it comes from."""
    found = [
        ("draft cause of concern", cause)
        for name, part in sections.items()
        for cause in part.causes
        if cause == name
    ]
    for question in questions.values():
        if not question.own or question.fixed or question.final is None:
            continue
        if question.final == 0 and question.id in LIMITING:
            found.append(("draft cause of concern", question.id))
        elif question.final <= 2:
            kind = "area for improvement" if question.weight >= 2 else "observation"
            found.append((kind, question.id))
        elif question.final == 4 and question.evidence == 3:
            found.append(("draft promising practice", question.id))
    return sorted(found)
