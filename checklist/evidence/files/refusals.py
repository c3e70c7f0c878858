"""What is said of a file that is refused: what was found in it, and what to do instead."""

from __future__ import annotations

from checklist.core.errors import UserError

_LONGEST_TARGET = 100
_REFUSALS = {
    "damaged": "“{name}” is damaged or cut short. Open it, save it again and choose the new copy",
    "too much": "“{name}” unpacks to more than the service accepts. Save it as a PDF or in parts",
    "nested": "“{name}” has an archive inside. Upload the files in it one by one",
    "locked": "“{name}” is locked with a password. Save a copy without one",
    "macros": "“{name}” contains macros or other programs. Save it without them, or as a PDF",
    "linked template": (
        "“{name}” fetches its template from elsewhere: {target}. In Word choose Developer,"
        " Document Template, put Normal in place of it, and save. Or save it as a PDF"
    ),
    "linked chart": (
        "“{name}” has a chart that fetches its figures from elsewhere: {target}. Choose File,"
        " Info, Edit Links to Files, Break Link, and save. Or save it as a PDF"
    ),
    "linked picture": (
        "“{name}” has a picture that is fetched from elsewhere: {target}. Choose File, Info,"
        " Edit Links to Files, Break Link, and save. Or save it as a PDF"
    ),
    "linked document": (
        "“{name}” fetches another document from elsewhere: {target}. In the Outline view choose"
        " Show Document, Unlink, and save. Or save it as a PDF"
    ),
    "linked object": (
        "“{name}” has an object that is fetched from elsewhere: {target}. Choose File, Info,"
        " Edit Links to Files, Break Link, and save. Or save it as a PDF"
    ),
    "linked from an open document": (
        "“{name}” has {found} that is fetched from elsewhere: {target}. In LibreOffice choose"
        " Edit, Links to External Files, Break Link, and save. Or save it as a PDF"
    ),
    "declarations": "“{name}” is not as an office program writes it. Save it again, or as a PDF",
    "old open document": (
        "“{name}” was written by OpenOffice 2 or 3. Open it in LibreOffice, choose Save As with"
        " the same type, and upload the new copy. Or save it as a PDF"
    ),
    "unsafe names": "“{name}” has unsafe file names inside. Save it again, or as a PDF",
    "pixels": "“{name}” is too large a picture. Make it 100 million dots or fewer",
    "two natures": "“{name}” is two kinds of file in one. Save it again, or print it to a new PDF",
    "begins as": "“{name}” is not plain text: it begins as {found}. Print it to PDF",
    "utf-16": (
        "“{name}” is UTF-16 text without a mark that says so. Open it, choose Save As with the"
        " encoding UTF-8, and upload the new copy"
    ),
    "binary": "“{name}” is not plain text. Save it as one, or print it to PDF",
    "control character": (
        "“{name}” holds the character {character}, which plain text does not have. Take it out,"
        " or print the file to PDF"
    ),
    "other type": "“{name}” is not the kind of file its name says. Save it as one we accept",
}
"""By what was found; each is one line beside the file field."""


class ForbiddenContent(Exception):
    """A file's content is not allowed: a key of the sentences above, and what fills their gaps."""

    def __init__(self, reason: str, **values: str) -> None:
        super().__init__(reason)
        self.reason, self.values = reason, values

    def __str__(self) -> str:
        return self.reason


def shorten_target(target: str) -> str:
    """Shorten an address to its end, which names the file."""
    shown = "".join(character for character in target if character.isprintable())
    return f"…{shown[-_LONGEST_TARGET:]}" if len(shown) > _LONGEST_TARGET else shown


def build_refusal(name: str, wrong: ForbiddenContent) -> UserError:
    """Build the error for forbidden content."""
    return UserError(_REFUSALS[wrong.reason], field="files", name=name, **wrong.values)
