"""Which passwords are strong enough, for the person who chooses them."""

from __future__ import annotations

import time

import pytest

from checklist.accounts.password_strength import refuse_weak_password
from checklist.core.errors import UserError

ASHA = ("Asha Okonkwo-Price", "asha.okonkwo@force.example")


@pytest.mark.parametrize(
    "password",
    [
        "otter lantern gravel sonnet",
        "mae'r ddraig goch yn ddyrchafedig",
        "пароль из четырёх слов",
        "四つの無関係な単語を並べた合言葉です",
        "x9$Lq!7vRt2#Wm8&Zp",
        "k" + "violin harbour mustard kettle" * 8,
        "   violin harbour mustard   ",
        "purple piano walrus thimble",
        "My sister's boat leaks every Tuesday",
        "rhubarb crumble beats apple pie",
        "hedgehog-biscuit-tractor-fog",
        "ThirteenPickledOnionsPlease",
        "inspector pineapple trombone gravy",
        "correct horse mustard clarinet",
    ],
)
def test_a_long_password_of_any_characters_is_accepted(password: str) -> None:
    refuse_weak_password(password, ASHA)


@pytest.mark.parametrize(
    ("password", "advice"),
    [
        ("", "15 characters or more"),
        ("fourteen chars", "15 characters or more"),
        ("otter lantern gravel sonnet\0", "null character"),
        ("otter" * 60, "256 characters or fewer"),
        ("x" * 10_000_000, "256 characters or fewer"),
        ("aaaaaaaaaaaaaaaaaaaa", "harder to guess"),
        ("abcabcabcabcabcabc", "harder to guess"),
        ("kettle kettle kettle ", "harder to guess"),
        ("abcdefghijklmnopqrst", "harder to guess"),
        ("12345678901234567890", "harder to guess"),
        ("qwertyuiopasdfghjkl", "harder to guess"),
        ("1qaz2wsx3edc4rfv5tgb", "harder to guess"),
        ("passwordpassword1", "harder to guess"),
        ("P4ssw0rdP4ssw0rd!", "harder to guess"),
        ("Welcome2026Welcome!", "harder to guess"),
        ("iloveyou iloveyou!", "harder to guess"),
        ("Police Integrity 2026", "harder to guess"),
        ("CounterCorruption2022", "harder to guess"),
        ("vetting-standards-99", "harder to guess"),
        ("DorsetConstabulary1", "harder to guess"),
        ("correct horse battery staple", "harder to guess"),
        ("C0rrect-H0rse-Battery-5taple!", "harder to guess"),
        ("May the force be with you 4", "harder to guess"),
        ("harrypotter1997", "harder to guess"),
        ("newcastleunited", "harder to guess"),
        ("manchesterunited1999", "harder to guess"),
        ("1q2w3e4r5t6y7u8i", "harder to guess"),
        ("zaq12wsxcde34rfv", "harder to guess"),
        ("correcthorsebatterystaple", "harder to guess"),
        ("AshaOkonkwoPrice2026", "not your name"),
        ("\u00c5sha.\u00d3konkwo.99", "not your name"),
        ("asha.okonkwo@force.example", "not your name"),
    ],
)
def test_what_a_guesser_tries_first_is_refused(password: str, advice: str) -> None:
    with pytest.raises(UserError, match=advice) as refusal:
        refuse_weak_password(password, ASHA)

    assert refusal.value.field == "password"


FAY = ("Fay Fictional", "fay@example.test")
SAMPLESHIRE = ("Sampleshire Police",)


@pytest.mark.parametrize(
    "password",
    [
        "FayFictionalVetting1",
        "fay-fictional-vetting-1",
        "F4yFicti0nalVetting!",
        "SampleshirePolice26",
        "S4mpleshireP0lice26!!",
        "Sampleshire vetting Fay 26",
    ],
)
def test_words_of_person_organisation_and_trade_count_for_nothing_together(password: str) -> None:
    with pytest.raises(UserError, match="Choose a password"):
        refuse_weak_password(password, FAY, SAMPLESHIRE)


def test_such_words_beside_enough_of_others_do_no_harm() -> None:
    refuse_weak_password("Fay plays her violin in Sampleshire harbour", FAY, SAMPLESHIRE)


def test_the_organisations_name_is_told_as_work_and_the_persons_as_theirs() -> None:
    with pytest.raises(UserError, match="to do with each other or with your work"):
        refuse_weak_password("SampleshirePolice26", FAY, SAMPLESHIRE)
    with pytest.raises(UserError, match="not your name or email address"):
        refuse_weak_password("FayFictionalVetting1", FAY, SAMPLESHIRE)


@pytest.mark.parametrize("length", [72, 73, 256])
def test_a_password_longer_than_zxcvbn_takes_is_judged_by_its_beginning(length: int) -> None:
    refuse_weak_password(("otter lantern gravel sonnet violin " * 8)[:length], FAY)
    with pytest.raises(UserError, match="harder to guess"):
        refuse_weak_password(("ab" * 128)[:length], FAY)


@pytest.mark.parametrize("signs", ["4@8({[<369|1!0$5+7%2", "1!|70+$5", "4@8({[<3"])
def test_signs_that_look_like_letters_do_not_hold_up_the_service(signs: str) -> None:
    began = time.process_time()

    refuse_weak_password("".join(signs[(7 * n + n // 5) % len(signs)] for n in range(256)), FAY)

    assert time.process_time() - began < 3, "without a limit it takes 6 seconds and more"
