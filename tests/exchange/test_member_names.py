"""Names of files in a ZIP can be unpacked anywhere."""

from __future__ import annotations

import pytest

from checklist.exchange.member_names import build_member_name, fit_name


@pytest.mark.parametrize(
    ("name", "fitted"),
    [
        ("policy.pdf", "policy.pdf"),
        ("../../etc/passwd", "_._etc_passwd"),
        ("C:\\temp\\a.pdf", "C__temp_a.pdf"),
        ("con", "_con"),
        ("CON .txt", "_CON.txt"),
        ("Aux.tar.gz", "_Aux.tar.gz"),
        ("com1.pdf", "_com1.pdf"),
        ("LPT²", "_LPT²"),
        ("console.pdf", "console.pdf"),
        ('a<b>c:"d|e?f*.pdf', "a_b_c__d_e_f_.pdf"),
        ("trailing. . .", "trailing"),
        ("", "unnamed"),
        ("...", "unnamed"),
        ("a\u202efdp.exe", "afdp.exe"),
        ("u\u0308.pdf", "ü.pdf"),
        ("עברית 日本語 👮.pdf", "עברית 日本語 👮.pdf"),
        ("line\nbreak.pdf", "linebreak.pdf"),
    ],
)
def test_a_name_is_made_safe_and_keeps_its_script(name: str, fitted: str) -> None:
    assert fit_name(name) == fitted


@pytest.mark.parametrize(("letters", "kept"), [(95, 95), (96, 96), (97, 96)])
def test_a_long_name_is_fitted_to_100_characters_and_keeps_its_ending(
    letters: int, kept: int
) -> None:
    assert fit_name(f"{'a' * letters}.pdf") == f"{'a' * kept}.pdf"


@pytest.mark.parametrize(("letters", "kept"), [(48, 48), (49, 49), (50, 49)])
def test_a_name_is_fitted_to_200_bytes_between_characters(letters: int, kept: int) -> None:
    assert fit_name(f"{'👮' * letters}.pdf") == f"{'👮' * kept}.pdf"


def test_the_number_of_the_exhibit_tells_names_apart() -> None:
    assert build_member_name(7, "A.pdf") == "007 A.pdf"
    assert build_member_name(1234, "a.pdf") == "1234 a.pdf"
