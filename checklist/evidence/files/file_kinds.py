"""What is said of each kind of file: what it is called, and what to do where it is not accepted."""

from __future__ import annotations

from dataclasses import dataclass

from checklist.core.errors import UserError

_PICTURE = "Open it, save it as JPEG or PNG, and upload that"
_DRAWING = "Save it as PDF or PNG, and upload that"
_AS_WORD = "Open it in Word, save it as a Word document (docx), and upload that"
_AS_EXCEL = "Open it in Excel, save it as an Excel workbook (xlsx), and upload that"
_AS_POWERPOINT = "Open it in PowerPoint, save it as a presentation (pptx), and upload that"
_AS_PDF = "Save or print it as a PDF, and upload that"
_RECORDING = "Do not upload it: record it as held by the force, and show it in person"


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file: what it is called, its endings, and the way on where it is refused.

    An accepted kind has no advice; its first ending is the one to give it.
    """

    called: str
    endings: tuple[str, ...]
    advice: str = ""


KINDS = {
    "pdf": FileKind("a PDF", ("pdf",)),
    "docx": FileKind("a Word document", ("docx",)),
    "xlsx": FileKind("an Excel workbook", ("xlsx",)),
    "pptx": FileKind("a PowerPoint presentation", ("pptx",)),
    "odt": FileKind("an OpenDocument text", ("odt",)),
    "ods": FileKind("an OpenDocument spreadsheet", ("ods",)),
    "png": FileKind("a PNG picture", ("png",)),
    "jpg": FileKind("a JPEG picture", ("jpg", "jpeg", "jfif", "jpe")),
    "e-mail": FileKind(
        "an email",
        ("msg", "eml", "emlx", "oft"),
        "It carries names and further files: print it to PDF, read it through, and upload the PDF",
    ),
    "mailbox": FileKind(
        "a mailbox",
        ("pst", "ost", "mbox"),
        "Print the emails that matter to PDF, read them through, and upload the PDFs",
    ),
    "doc": FileKind("an older Word document", ("doc", "dot"), _AS_WORD),
    "xls": FileKind("an older Excel workbook", ("xls", "xlt"), _AS_EXCEL),
    "ppt": FileKind("an older PowerPoint presentation", ("ppt", "pps", "pot"), _AS_POWERPOINT),
    "old office": FileKind(
        "an older Office file", (), "Open it, save it as docx, xlsx or pptx, and upload that"
    ),
    "rtf": FileKind("a rich text document", ("rtf",), _AS_WORD),
    "docm": FileKind(
        "a Word document with macros",
        ("docm", "dotm"),
        "Open it in Word, save a copy without macros (docx), and upload that",
    ),
    "xlsm": FileKind(
        "an Excel workbook with macros",
        ("xlsm", "xltm", "xlam"),
        "Open it in Excel, save a copy without macros (xlsx), and upload that",
    ),
    "pptm": FileKind(
        "a PowerPoint presentation with macros",
        ("pptm", "ppsm", "potm"),
        "Open it in PowerPoint, save a copy without macros (pptx), and upload that",
    ),
    "xlsb": FileKind("a binary Excel workbook", ("xlsb",), _AS_EXCEL),
    "dotx": FileKind("a Word template", ("dotx",), _AS_WORD),
    "xltx": FileKind("an Excel template", ("xltx",), _AS_EXCEL),
    "ppsx": FileKind("a PowerPoint show or template", ("ppsx", "potx"), _AS_POWERPOINT),
    "odp": FileKind("an OpenDocument presentation", ("odp", "otp"), _AS_PDF),
    "apple": FileKind("an Apple iWork document", ("pages", "numbers", "key"), _AS_PDF),
    "onenote": FileKind("a OneNote notebook", ("one", "onepkg"), _AS_PDF),
    "drawn plan": FileKind("a plan or layout", ("vsd", "vsdx", "pub", "mpp", "xps"), _AS_PDF),
    "database": FileKind(
        "a database",
        ("mdb", "accdb", "sqlite", "db"),
        "Export the table that matters as xlsx or csv, and upload that",
    ),
    "tif": FileKind("a TIFF picture", ("tif", "tiff"), f"{_PICTURE}, or save its pages as a PDF"),
    "heic": FileKind("a HEIC picture", ("heic", "heif"), _PICTURE),
    "avif": FileKind("an AVIF picture", ("avif",), _PICTURE),
    "gif": FileKind("a GIF picture", ("gif",), _PICTURE),
    "bmp": FileKind("a bitmap picture", ("bmp", "dib"), _PICTURE),
    "webp": FileKind("a WebP picture", ("webp",), _PICTURE),
    "svg": FileKind("a drawing", ("svg", "eps", "ai", "ps", "emf", "wmf"), _DRAWING),
    "zip": FileKind(
        "an archive",
        ("zip", "7z", "rar", "tar", "gz", "tgz", "bz2", "xz"),
        "Take its files out, and upload them one by one",
    ),
    "film": FileKind("a film", ("mp4", "mov", "avi", "wmv", "mkv", "m4v", "webm"), _RECORDING),
    "sound": FileKind("a sound recording", ("mp3", "wav", "m4a", "wma", "aac", "ogg"), _RECORDING),
    "web page": FileKind(
        "a web page",
        ("html", "htm", "mht", "mhtml", "xhtml"),
        "Print it to PDF and upload that, or add the page as a link",
    ),
    "data": FileKind(
        "a data file", ("xml", "json", "tsv"), "Open it, save it as xlsx or csv, and upload that"
    ),
    "notes": FileKind("plain text", ("md", "log", "text"), "Give it the ending txt"),
    "calendar": FileKind("a calendar entry", ("ics", "vcs"), _AS_PDF),
    "contact": FileKind(
        "a contact card", ("vcf",), "It holds somebody’s details. Do not upload it"
    ),
    "shortcut": FileKind(
        "a shortcut",
        ("lnk", "url", "webloc"),
        "Choose the file that it leads to, or add its page as a link",
    ),
    "program": FileKind("a program", (), "Programs are never accepted"),
}
"""By a name of ours; the accepted kinds first."""

_BY_ENDING = {ending: name for name, kind in KINDS.items() for ending in kind.endings}


def find_kind(ending: str) -> str | None:
    """Find the kind of file that an ending names; None where none is known."""
    return _BY_ENDING.get(ending)


def build_kind_refusal(name: str, ending: str, kind_name: str) -> UserError:
    """Build the error for a file of a kind that is not accepted, or not under its ending."""
    kind = KINDS[kind_name]
    values = {
        "name": name,
        "called": kind.called,
        "ending": ending,
        "advice": kind.advice or f"Give it the ending {kind.endings[0]}",
    }
    if ending in kind.endings:
        return UserError("“{name}” is {called}. {advice}", field="files", **values)
    if not ending:
        return UserError(
            "“{name}” is {called} without an ending. {advice}", field="files", **values
        )
    return UserError(
        "“{name}” is {called} with the ending {ending}. {advice}", field="files", **values
    )
