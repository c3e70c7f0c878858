"""The typefaces that travel with the service, and which characters each of them holds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from checklist.resources import PACKAGE

FONT_SCHEME = "checklist-font:"
_FOLDER = PACKAGE / "web" / "static" / "built" / "fonts"
_REGULAR, _BOLD = "400-normal", "700-normal"
# Characters that Pango sets as pictures whatever font is asked for: which one, the machine decides
# (Emoji_Presentation of emoji-data.txt, Unicode 16). Our fonts are never asked for them.
_PICTURES = frozenset(
    "\u231a\u231b\u23e9\u23ea\u23eb\u23ec\u23f0\u23f3\u25fd\u25fe\u2614\u2615\u267f\u2693\u26a1\u26aa\u26ab"
    "\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705\u270a\u270b\u2728\u274c"
    "\u274e\u2753\u2754\u2755\u2757\u2795\u2796\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55"
) | frozenset(map(chr, range(0x2648, 0x2654)))
_END_OF_PLANE = 0x10000


@dataclass(frozen=True, slots=True)
class Typeface:
    """One family of the print stylesheet: a part of a font, cut by script."""

    family: str
    file: str
    weights: tuple[str, ...] = (_REGULAR, _BOLD)

    def get_file_name(self, weight: str = _REGULAR) -> str:
        """Return the name of the built file of a weight."""
        return f"{self.file}-{weight}.woff2"


ARIMO = Typeface("Arimo", "arimo-latin")
# In the order in which a letter is looked for. The last three are asked only for signs.
TYPEFACES = (
    ARIMO,
    Typeface("Arimo Extended", "arimo-latin-ext"),
    Typeface("Arimo Vietnamese", "arimo-vietnamese"),
    Typeface("Arimo Greek", "arimo-greek"),
    Typeface("Arimo Greek Extended", "arimo-greek-ext"),
    Typeface("Arimo Cyrillic", "arimo-cyrillic"),
    Typeface("Arimo Cyrillic Extended", "arimo-cyrillic-ext"),
    Typeface("Arimo Hebrew", "arimo-hebrew"),
    Typeface("Checklist Arabic", "noto-sans-arabic-arabic"),
    Typeface("Checklist Devanagari", "noto-sans-devanagari-devanagari"),
    Typeface("Checklist Gurmukhi", "noto-sans-gurmukhi-gurmukhi"),
    Typeface("Checklist Bengali", "noto-sans-bengali-bengali"),
    Typeface("Checklist Tamil", "noto-sans-tamil-tamil"),
    Typeface("Checklist Thai", "noto-sans-thai-thai"),
    Typeface("Checklist Symbols", "noto-sans-symbols-symbols", (_REGULAR,)),
    Typeface("Checklist Signs", "noto-sans-symbols-2-symbols", (_REGULAR,)),
    Typeface("Checklist Mathematics", "noto-sans-math-latin", (_REGULAR,)),
)


@cache
def find_typeface(character: str) -> Typeface | None:
    """Return the first typeface that holds a character, if one does."""
    if character in _PICTURES or ord(character) >= _END_OF_PLANE:
        return None
    return next((face for face in TYPEFACES if ord(character) in _read_characters(face)), None)


def choose_typefaces(text: str) -> list[Typeface]:
    """Return the typefaces that a text needs, in the order in which they are asked for letters."""
    needed = {find_typeface(character) for character in set(text)} | {ARIMO}
    return [face for face in TYPEFACES if face in needed]


def build_font_faces(typefaces: Iterable[Typeface]) -> str:
    """Write the rules that load typefaces in a print stylesheet."""
    return "\n".join(
        f'@font-face {{ font-family: "{face.family}"; font-weight: {weight[:3]};'
        f' src: url("{FONT_SCHEME}{face.get_file_name(weight)}") }}'
        for face in typefaces
        for weight in face.weights
    )


def load_font(name: str) -> bytes:
    """Read a built font by its file name. Raises FileNotFoundError."""
    return (_FOLDER / Path(name).name).read_bytes()


@cache
def _read_characters(face: Typeface) -> frozenset[int]:
    """Read which characters all weights of a typeface hold."""
    held = (_read_character_map(face.get_file_name(weight)) for weight in face.weights)
    return frozenset.intersection(*held)


def _read_character_map(name: str) -> frozenset[int]:
    # Loaded here, since only what prints reads fonts: every web process would else carry it.
    from fontTools.ttLib import TTFont

    with TTFont(_FOLDER / name, lazy=True) as font:
        return frozenset(font.getBestCmap())
