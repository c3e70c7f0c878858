"""Typed text made fit to print: no character is left that our typefaces do not hold."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from checklist.reports.typefaces import ARIMO, find_typeface

# Combining marks on one letter: languages pile up a few; hundreds cover other lines.
_MAX_MARKS = 6
_COMBINING = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_TOO_MANY_MARKS = re.compile(f"([{_COMBINING}]{{{_MAX_MARKS}}})[{_COMBINING}]+")
_TOO_MANY = "…"
# C0 and C1 controls, and the bidirectional overrides that make text read as other text than it is
# (CVE-2021-42574, "Trojan Source").
_ACTS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\uffff]"
)
# Joiners shape the letters of Arabic and of the scripts of India; elsewhere they join pictures.
_NEEDLESS_JOINERS = re.compile(
    "(?<![\u0600-\u0dff])[\u200c\u200d]+|[\u200c\u200d]+(?![\u0600-\u0dff])"
)
_IGNORED = re.compile("[\u00ad\u034f\u180b-\u180f\u200b\u2060-\u2064\ufe00-\ufe0f\ufeff]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile("[\u1680\u2000-\u200a\u205f\u3000]")
# What stands for a character that no typeface of ours holds, or that a picture would stand for.
_STAND_INS = {
    # Ticks, crosses, lights and other pictures that notes are marked with.
    "\u2705": "✔", "\u274c": "✗", "\u274e": "✗", "\u2757": "!", "\u2755": "!", "\u2753": "?",
    "\u2754": "?", "\u2795": "+", "\u2796": "−", "\u2797": "÷", "\u2b50": "★", "\u2b55": "○",
    "\u2b1b": "■", "\u2b1c": "□", "\u26aa": "○", "\u26ab": "●", "\U0001f534": "[red]",
    "\U0001f7e0": "[orange]", "\U0001f7e1": "[yellow]", "\U0001f7e2": "[green]",
    "\U0001f7e5": "[red]", "\U0001f7e7": "[orange]", "\U0001f7e8": "[yellow]",
    "\U0001f7e9": "[green]",
    # Word writes the bullets, boxes and arrows of Symbol and Wingdings into the private use area.
    "\uf0b7": "•", "\uf0a7": "▪", "\uf06c": "●", "\uf06e": "■", "\uf06f": "□", "\uf071": "□",
    "\uf0a8": "□", "\uf0fc": "✔", "\uf0fb": "✗", "\uf0fd": "☒", "\uf0fe": "☑", "\uf0d8": "•",
    "\uf0e0": "→", "\uf0df": "←", "\uf076": "◆", "\uf04a": "☺", "\uf02d": "-", "\uf0a3": "≤",
    "\uf0b3": "≥", "\uf0b0": "°", "\uf0b1": "±", "\uf0b4": "×",
    # Hyphens, dashes and bullets that differ from another by where a line may end, or in width.
    "\u2010": "-", "\u2011": "-", "\u2012": "–", "\u2015": "—", "\u2023": "•", "\u2043": "-",
    "\u202f": "\u00a0", "\u2007": "\u00a0", "\u2021": "++",
}  # fmt: skip
# Lines of one text: four printed pages. Beyond, one letter to a line would make a thousand pages.
MAX_LINES = 200
_RUN_ON = "[From here on, / marks where a line ends.] "
# A run of letters without a blank is laid out whole to find each end of a line: with letters of
# both directions in it, 3,900 of them took three seconds. Of such a run a line is 60 letters.
_LONG_RUN = 120
_PIECE = re.compile(f"\\S{{1,60}}(?![{_COMBINING}])")
_RUN = re.compile(rf"\S{{{_LONG_RUN},}}")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def make_printable(text: str) -> str:
    """Return a text as it is printed: what acts on other text, or has no glyph, made visible."""
    if text.isascii() and not _ACTS.search(text):
        return text
    text = unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", text))
    text = _TOO_MANY_MARKS.sub(rf"\1{_TOO_MANY}", text)
    text = _NEEDLESS_JOINERS.sub("", _IGNORED.sub("", text))
    text = _ACTS.sub(lambda match: _name_character(match[0]), _SPACES.sub(" ", text))
    return "".join(map(_replace_unprintable, text))


def find_replacements(text: str) -> dict[str, str]:
    """Find the characters of a text that are printed as others, and as which."""
    if text.isascii():
        return {}
    pairs = ((character, make_printable(character)) for character in sorted(set(text)))
    return {character: printed for character, printed in pairs if _is_told(character, printed)}


def split_lines(text: str) -> list[str]:
    """Split a text into the lines that are printed, none of which takes long to lay out.

    Lines beyond the most are run together; a long run of letters of both directions is broken.
    """
    lines = text.split("\n")
    if len(lines) > MAX_LINES:
        further = (line.strip() for line in lines[MAX_LINES:] if line.strip())
        lines = [*lines[:MAX_LINES], _RUN_ON + " / ".join(further)]
    return [piece for line in lines for piece in _break_runs(line).split("\n")]


def _break_runs(line: str) -> str:
    if not _RIGHT_TO_LEFT.search(line):
        return line
    return _RUN.sub(lambda run: "\n".join(_PIECE.findall(run[0])), line)


def _is_told(character: str, printed: str) -> bool:
    """Say whether a reader would miss what was typed: not a space, a hyphen, a composed letter."""
    if character == printed or not printed.strip() or printed == "-":
        return False
    return unicodedata.normalize("NFC", character) != printed


@cache
def _replace_unprintable(character: str) -> str:
    """Return the character, or what stands for it where no typeface holds it."""
    if character in "\n\t" or find_typeface(character) is ARIMO:
        return character
    if character in _STAND_INS:
        return _STAND_INS[character]
    if find_typeface(character):
        return character
    plain = unicodedata.normalize("NFKC", character)
    return (
        plain
        if plain != character and all(map(find_typeface, plain))
        else _name_character(character)
    )


def _name_character(character: str) -> str:
    return f"[U+{ord(character):04X}]"
