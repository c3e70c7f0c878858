"""What pages cost where one assessment has very many exhibits, or many assessments are in play."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.assessments.assessments import VCC
from tests.bench.assessing import getting, service_in
from tests.bench.growing import Grown
from tests.bench.measuring import Measured, beside

FEW, SOME, MANY = 10, 320, 3200
IN_PLAY = 500
ROUNDS = 2
"""A page with 3,200 exhibits took half a second: fewer turns than elsewhere are enough."""
BARE = VCC.questions[-1].id
"""The one question that no exhibit stands on."""
FULL = VCC.questions[0].id
SECTION = VCC.sections[0].id


@dataclass(frozen=True, slots=True)
class AssessmentPage:
    """A page of an assessment, and whether it lists exhibits and so may grow with them."""

    name: str
    path: str
    lists_exhibits: bool = False


PAGES = (
    AssessmentPage("question without exhibits", f"/questions/{BARE}"),
    AssessmentPage("history", f"/questions/{BARE}/history"),
    AssessmentPage("task list", ""),
    AssessmentPage("section", f"/sections/{SECTION}"),
    AssessmentPage("results", "/results"),
    AssessmentPage("summary", "/reports/summary"),
    AssessmentPage("question", f"/questions/{FULL}", lists_exhibits=True),
    AssessmentPage("check answers", "/check", lists_exhibits=True),
    AssessmentPage("all answers", "/all", lists_exhibits=True),
)


def measure_exhibits(folder: Path) -> Iterator[Measured]:
    """Each page with 320 and 3,200 exhibits in the assessment, beside the same page with ten."""
    with service_in(folder / "few") as small_app:
        small = Grown(small_app)
        few = small.add_one(FEW, VCC.questions[:-1])
        for count, budget in ((SOME, 1.3), (MANY, 2.0)):
            with service_in(folder / str(count)) as app:
                large = Grown(app)
                many = large.add_one(count, VCC.questions[:-1])
                for page in PAGES:
                    cost = beside(
                        getting(large.client, f"/assessments/{many}{page.path}"),
                        getting(small.client, f"/assessments/{few}{page.path}"),
                        ROUNDS,
                    )
                    name, allowed = page.name, None if page.lists_exhibits else budget
                    name += ", which lists exhibits," if page.lists_exhibits else ""
                    what = f"{name} with {count} exhibits beside {FEW}"
                    yield Measured(what, cost.median, allowed, "x")
                home = beside(getting(large.client, "/"), getting(small.client, "/"), ROUNDS)
                what = f"home with {count} exhibits beside {FEW}"
                yield Measured(what, home.median, budget, "x")


def measure_home(folder: Path) -> Iterator[Measured]:
    """The home pages of forces by turns, 500 assessments in play, beside one force's with ten."""
    with service_in(folder / "few") as few, service_in(folder / "many") as many:
        small = Grown(few)
        small.add(FEW)
        forces = [Grown(many, number) for number in range(IN_PLAY // FEW)]
        for force in forces:
            force.add(FEW)
        pages = [getting(force.client, "/") for force in forces]
        for page in pages:  # each was opened before, as that of the one force was
            page()
        turns = itertools.cycle(pages)
        cost = beside(lambda: next(turns)(), getting(small.client, "/"))
        what = f"home with {IN_PLAY} assessments in play beside {FEW}"
        yield Measured(what, cost.median, 1.3, "x")
