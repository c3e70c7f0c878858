"""The table of dossier 4a.2 read once more, by hand, against figures of every kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.measures.hints import find_hints
from checklist.core.measures.values import compute_values
from tests.core.second_rules import second_vcc
from tests.core.sheets import AS_AT
from tests.core.strategies import tried

KEYS = (
    *("M01", "M03", "M05.expiries_due", "M05.renewed_before_expiry", "M08"),
    *("M09.holders_of_designated_posts", "M14.cases_decided", "M15", "M18"),
    *("M19.satisfactory_files", "M29.in_service", "M29.monitored", "M31.in_service"),
    *("M31.monitored", "M47", "M47.proactive", "M55", "M56.effective", "M57.run"),
    *("M57.with_result", "M59.meeting_criteria", "M64", "M65.on_time"),
)
counts = st.none() | st.sampled_from([0, 0, 1, 2, 3, 5, 9, 10, 19, 20, 90, 97, 99, 100, 1000])
signed = st.none() | st.dates(date(2020, 6, 1), AS_AT)
Counts = dict[str, int | None]


@given(st.fixed_dictionaries(dict.fromkeys(KEYS, counts)), signed)
@tried(150, 10_000)
def test_what_figures_allow_agrees_with_a_second_reading(
    figures: Counts, signed_off: date | None
) -> None:
    typed = {key: str(number) for key, number in figures.items() if number is not None}
    if signed_off is not None:
        typed["M44.sign_off"] = signed_off.isoformat()
    sheet = replace(AnswerSheet(AS_AT), figures=typed)

    found = find_hints(second_vcc(), sheet, compute_values(second_vcc(), sheet))

    expected = {**read_shares(figures), **read_counts(figures), **read_age(signed_off)}
    assert found == {key: str(level) for key, level in expected.items() if level is not None}


def rate(figures: Counts, part: str, whole: str, least: int = 1) -> tuple[int, int] | None:
    """A part and a whole; None where either is not given, or the whole is too small."""
    above, below = figures[part], figures[whole]
    return None if above is None or below is None or below < least else (above, below)


def is_least(share: tuple[int, int], percent: int) -> bool:
    return share[0] * 100 >= percent * share[1]


def rising(share: tuple[int, int] | None, limits: dict[int, int]) -> int | None:
    """The highest level whose percentage is reached; 0 only for a share of nothing."""
    if share is None:
        return None
    reached = [level for level, percent in limits.items() if is_least(share, percent)]
    return max(reached) if reached else (1 if share[0] else 0)


def falling(share: tuple[int, int] | None, thousandths: dict[int, int]) -> int | None:
    if share is None:
        return None
    within = [level for level, n in thousandths.items() if share[0] * 1000 <= n * share[1]]
    return max(within, default=0)


def read_shares(figures: Counts) -> dict[str, int | None]:
    thirds = {2: 60, 3: 90, 4: 99}
    renewed = rate(figures, "M05.renewed_before_expiry", "M05.expiries_due")
    effective = rate(figures, "M56.effective", "M55", 10)
    desktops = rate(figures, "M29.monitored", "M29.in_service")
    handhelds = rate(figures, "M31.monitored", "M31.in_service")
    none_of = [share[0] == 0 for share in (desktops, handhelds) if share is not None]
    return {
        "vet-03": falling(rate(figures, "M03", "M01"), {4: 1, 3: 10, 2: 30, 1: 100}),
        "vet-04": None if renewed is None else rising(renewed, {1: 0, 2: 80, 3: 95, 4: 99}),
        "vet-08": falling(
            rate(figures, "M08", "M09.holders_of_designated_posts"), {4: 0, 3: 20, 2: 100, 1: 300}
        ),
        "vet-16": rising(rate(figures, "M19.satisfactory_files", "M18", 20), {2: 70, 3: 90, 4: 98}),
        "inf-01": {0: None, 1: 2, 2: 1}[sum(none_of)],
        "inf-02": rising(desktops, thirds),
        "inf-03": rising(handhelds, thirds),
        "cor-11": rising(effective, {0: 0, 1: 50, 2: 70, 3: 90, 4: 98}),
    }


def read_counts(figures: Counts) -> dict[str, int | None]:
    backlog, decided = figures["M15"], figures["M14.cases_decided"]
    proactive, results = figures["M47.proactive"], figures["M57.with_result"]
    noughts = (proactive == 0) + (results == 0)
    referred = rate(figures, "M64", "M59.meeting_criteria")
    on_time = rate(figures, "M65.on_time", "M64")
    vetting: int | None = None
    if backlog == 0:
        vetting = 4
    elif backlog is not None and decided is not None:
        vetting = 3 if backlog * 12 <= decided else 2
    referrals: int | None
    if referred is not None and referred[0] < referred[1]:
        referrals = 1 if referred[0] else 0
    else:
        referrals = 2 if on_time is not None and on_time[0] < on_time[1] else None
    return {
        "vet-13": vetting,
        "cor-06": 0 if figures["M47"] == 0 else {0: None, 1: 2, 2: 1}[noughts],
        "cor-12": 1 if figures["M57.run"] == 0 else (2 if results == 0 else None),
        "cor-17": referrals,
    }


def read_age(signed_off: date | None) -> dict[str, int | None]:
    """A year before, to the day, is within twelve months; a day more is not."""
    if signed_off is None:
        return {}
    if signed_off >= date(2021, 3, 4):
        return {"cor-01": 4}
    return {"cor-01": 2 if signed_off >= date(2020, 9, 4) else 1}
