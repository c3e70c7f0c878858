"""A slow, plain reading of how the 2022 criteria are scored, written apart from the engine.

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
class One:
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
class Part:
    """A section, or the whole."""

    score: dict[str, Fraction | None] = field(default_factory=dict)
    floor: dict[str, Fraction | None] = field(default_factory=dict)
    coverage: Fraction | None = None
    grade: str | None = None
    provisional: bool = True
    cap: tuple[str, ...] = ()
    causes: list[str] = field(default_factory=list)


@dataclass
class Reading:
    questions: dict[str, One]
    sections: dict[str, Part]
    overall: Part
    candidates: list[tuple[str, str]]
    confidence: str
    bias: Fraction | None
    accuracy: Fraction | None


def read(question_set: QuestionSet, sheet: AnswerSheet) -> Reading:
    ones = {one.id: One(one.id, one.weight) for one in question_set.questions}
    for one in ones.values():
        answer(one, sheet.responses.get(one.id), sheet.as_at)
    fix(ones)
    sections = {name: section(name, in_section(ones, name), sheet) for name in SHARES}
    whole = overall(sections, sheet)
    bias, accuracy = errors(ones, sheet)
    return Reading(
        ones,
        sections,
        whole,
        candidates(ones, sections),
        rating(ones, whole, sheet),
        bias,
        accuracy,
    )


def in_section(ones: dict[str, One], name: str) -> list[One]:
    return [one for one in ones.values() if one.id.startswith(name)]


# Per question


def answer(one: One, response: Response | None, as_at: date) -> None:
    if response is None or response.given is None:
        return
    judgement = response.judgement
    if response.given.value == "not applicable":
        refused = judgement is not None and judgement.not_applicable_agreed is False
        if one.id in MAY_NOT_APPLY and response.given.note.strip() and not refused:
            one.applies = False
        return
    if response.given.value not in ("0", "1", "2", "3", "4"):
        return
    one.own = True
    one.claimed = int(response.given.value)
    own, strength = evidence([e for e in response.exhibits if not e.by_reviewer], as_at)
    own, strength = better(own, strength, response.strength)
    one.supported = min(one.claimed, own)
    theirs, their_strength = evidence([e for e in response.exhibits if e.by_reviewer], as_at)
    if judgement is not None:
        theirs, their_strength = better(theirs, their_strength, judgement.strength)
    one.evidence = max(strength, their_strength)
    one.final = one.supported
    if judgement is None or judgement.level is None or not judgement.reason.strip():
        return
    if int(judgement.level) <= max(own, theirs):
        one.final = int(judgement.level)


def better(level: int, strength: int, bare: str | None) -> tuple[int, int]:
    if bare is None:
        return level, strength
    return max(level, HIGHEST[int(bare[1])]), max(strength, int(bare[1]))


def evidence(exhibits: list[ExhibitGiven], as_at: date) -> tuple[int, int]:
    """The highest level some exhibits support, and their strongest strength."""
    level, strongest = 1, 0
    for exhibit in exhibits:
        strength = int(exhibit.strength[1])
        if exhibit.lowered_to is not None:
            strength = min(strength, int(exhibit.lowered_to[1]))
        if strength == 3 and not exhibit.tested_by.strip():
            strength = 2
        if exhibit.held or not exhibit.names_revision:
            continue
        if exhibit.dated is None or exhibit.dated > as_at:
            continue
        if strength == 2 and exhibit.dated < date(as_at.year - 1, as_at.month, as_at.day):
            continue
        supports = HIGHEST[strength]
        past_review = exhibit.review_date is not None and exhibit.review_date < as_at
        if strength == 1 and past_review:
            supports = 1
        level, strongest = max(level, supports), max(strongest, strength)
    return level, strongest


def fix(ones: dict[str, One]) -> None:
    monitoring = ones["inf-01"]
    for one in (ones["inf-05"], ones["inf-07"]):
        if monitoring.claimed == 0:
            one.own, one.fixed, one.applies = False, True, True
            one.claimed = one.supported = one.final = None
        for basis in BASES:
            if getattr(monitoring, basis) == 0:
                setattr(one, basis, 0)
                one.fixed = True


# Section


def section(name: str, ones: list[One], sheet: AnswerSheet) -> Part:
    part = Part()
    applicable = [one for one in ones if one.applies]
    full = sum(one.weight for one in applicable)
    for basis in BASES:
        levels = [(one.weight, getattr(one, basis)) for one in applicable]
        given = [(weight, level) for weight, level in levels if level is not None]
        earned = sum((Fraction(weight * level, 4) for weight, level in given), Fraction(0))
        answered = sum(weight for weight, _ in given)
        part.score[basis] = 100 * earned / answered if answered else None
        part.floor[basis] = 100 * earned / full if full else None
    answered = sum(one.weight for one in applicable if one.final is not None)
    part.coverage = Fraction(answered, full) if full else None
    left_out = sum(one.weight for one in ones if not one.applies)
    limits = [one for one in applicable if one.id in LIMITING]
    part.provisional = (
        part.coverage is None
        or part.coverage < Fraction(90, 100)
        or any(one.final is None for one in limits)
        or Fraction(left_out, sum(one.weight for one in ones)) > Fraction(15, 100)
    )
    score = part.score["final"]
    part.causes = [one.id for one in limits if one.final == 0 and not one.fixed]
    if score is not None and score < Fraction(25, 2) and not part.provisional:
        part.causes.insert(0, name)
    if score is not None:
        grade = guarded(band(score), applicable)
        grade = max(grade, 1)
        known = [one for one in limits if one.final is not None]
        if known:
            lowest = min(one.final for one in known if one.final is not None)
            if lowest <= 2:
                part.cap = tuple(one.id for one in known if one.final == lowest)
                grade = min(grade, {2: 2, 1: 1, 0: 1}[lowest])
        if any(cause in sheet.confirmed_causes for cause in part.causes):
            grade = 0
        part.grade = GRADES[grade]
    return part


def band(score: Fraction) -> int:
    if score < Fraction("12.5"):
        return 0
    if score < Fraction("37.5"):
        return 1
    if score < Fraction("62.5"):
        return 2
    if score < Fraction("87.5"):
        return 3
    return 4


def guarded(grade: int, applicable: list[One]) -> int:
    answered = [one for one in applicable if one.final is not None]
    high = sum(one.weight for one in answered if (one.final or 0) >= 3)
    share = Fraction(high, sum(one.weight for one in answered))
    if grade == 4 and share < Fraction(90, 100):
        grade = 3
    if grade == 3 and share < Fraction(80, 100):
        grade = 2
    if grade == 2 and share < Fraction(1, 3):
        grade = 1
    return grade


# Overall


def overall(sections: dict[str, Part], sheet: AnswerSheet) -> Part:
    whole = Part()
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
    if score is None:
        return whole
    confirmed = [
        cause
        for part in sections.values()
        for cause in part.causes
        if cause in sheet.confirmed_causes
    ]
    grades = [GRADES.index(part.grade or "") for part in sections.values()]
    grade = max(band(score), 1)
    grade = min(grade, min(grades) + 1)
    if sum(one <= 1 for one in grades) >= 2:
        grade = min(grade, 1)
    if confirmed:
        grade = min(grade, 1)
        if sheet.overall_inadequate:
            grade = 0
    whole.grade = GRADES[grade]
    return whole


# Confidence and findings


def errors(ones: dict[str, One], sheet: AnswerSheet) -> tuple[Fraction | None, Fraction | None]:
    gaps = [
        one.claimed - one.final
        for one in ones.values()
        if one.own and not one.fixed and one.claimed is not None and one.final is not None
    ]
    if not sheet.is_reviewed or not gaps:
        return None, None
    return Fraction(sum(gaps), len(gaps)), Fraction(sum(abs(gap) for gap in gaps), len(gaps))


def rating(ones: dict[str, One], whole: Part, sheet: AnswerSheet) -> str:
    answered = [one for one in ones.values() if one.own and not one.fixed]
    if not answered or whole.coverage is None:
        return "low"
    mean = Fraction(sum(one.evidence for one in answered), len(answered))
    near = all(abs((one.final or 0) - (one.supported or 0)) <= 1 for one in answered)
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


def candidates(ones: dict[str, One], sections: dict[str, Part]) -> list[tuple[str, str]]:
    """The kind of each candidate and the question, or section, it comes from."""
    found = [
        ("draft cause of concern", cause)
        for name, part in sections.items()
        for cause in part.causes
        if cause == name
    ]
    for one in ones.values():
        if not one.own or one.fixed or one.final is None:
            continue
        if one.final == 0 and one.id in LIMITING:
            found.append(("draft cause of concern", one.id))
        elif one.final <= 2:
            kind = "area for improvement" if one.weight >= 2 else "observation"
            found.append((kind, one.id))
        elif one.final == 4 and one.evidence == 3:
            found.append(("draft promising practice", one.id))
    return sorted(found)
