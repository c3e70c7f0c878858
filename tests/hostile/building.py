"""Builds files for tests, sound and hostile ones; none of them is run."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

PDF = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R/Size 4>>
%%EOF
"""


def packed(members: dict[str, bytes | str], *, stored: bool = False) -> bytes:
    """Build a zip archive of these members, in this order."""
    out = io.BytesIO()
    kind = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    with zipfile.ZipFile(out, "w", kind) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content, kind)
    return out.getvalue()


def types(main: str = WORD) -> str:
    """Build the list of content types of an office document."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>'
    )


def relationships(kind: str, target: str) -> str:
    """Build a list of one relationship to something outside the document."""
    return (
        f'<?xml version="1.0"?><Relationships xmlns="{RELATIONSHIPS}"><Relationship Id="rId1" '
        f'Type="{OFFICE}/{kind}" Target="{target}" TargetMode="External"/></Relationships>'
    )


def docx(more: dict[str, bytes | str] | None = None, *, main: str = WORD) -> bytes:
    """Build a Word document with more members."""
    return packed(
        {
            "[Content_Types].xml": types(main),
            "_rels/.rels": f'<?xml version="1.0"?><Relationships xmlns="{RELATIONSHIPS}"/>',
            "word/document.xml": '<?xml version="1.0"?><document>Vetting policy</document>',
            **(more or {}),
        }
    )


def xlsx() -> bytes:
    """Build an Excel workbook."""
    return packed({"[Content_Types].xml": types(), "xl/workbook.xml": "<workbook/>"})


def pptx() -> bytes:
    """Build a PowerPoint presentation."""
    return packed({"[Content_Types].xml": types(), "ppt/presentation.xml": "<presentation/>"})


def open_document(kind: str, more: dict[str, bytes | str] | None = None) -> bytes:
    """Build an OpenDocument file, whose first member is its type, not packed."""
    mimetype = f"application/vnd.oasis.opendocument.{kind}"
    return packed({"mimetype": mimetype, "content.xml": "<content/>", **(more or {})}, stored=True)


def chunk(kind: bytes, content: bytes) -> bytes:
    """Build a chunk of a PNG."""
    body = kind + content
    return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))


def png(width: int = 1, height: int = 1) -> bytes:
    """Build a PNG of one pixel that states another width and height."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    dots = zlib.compress(b"\0\0")
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", dots) + chunk(b"IEND", b"")
    )


def jpeg(width: int = 1, height: int = 1) -> bytes:
    """Build a JPEG of one block that states another width and height."""
    application = b"\xff\xe0" + struct.pack(">H", 16) + b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0"
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\0"
    scan = b"\xff\xda" + struct.pack(">H", 8) + b"\x01\x01\0\0\x3f\0" + b"\x55"
    return b"\xff\xd8" + application + frame + scan + b"\xff\xd9"


def state_size(archive: bytes, name: str, stated: int) -> bytes:
    """Change the unpacked size that an archive states of a member, in its index and at its head."""
    changed = bytearray(archive)
    for mark, size_at, name_at in ((b"PK\x03\x04", 22, 30), (b"PK\x01\x02", 24, 46)):
        where = changed.find(mark)
        while where >= 0:
            if changed[where + name_at :].startswith(name.encode()):
                changed[where + size_at : where + size_at + 4] = struct.pack("<L", stated)
            where = changed.find(mark, where + 4)
    return bytes(changed)


def many_members(count: int) -> bytes:
    """Build a Word document of ``count`` empty members."""
    return docx({f"word/x{number}.xml": "" for number in range(count)})


def locked() -> bytes:
    """Build a Word document whose members are marked as encrypted."""
    changed = bytearray(docx())
    for mark, flag_at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        where = changed.find(mark)
        while where >= 0:
            changed[where + flag_at] |= 1
            where = changed.find(mark, where + 4)
    return bytes(changed)


def linked() -> bytes:
    """Build a Word document in which a member is a symbolic link."""
    out = io.BytesIO(docx())
    with zipfile.ZipFile(out, "a") as archive:
        link = zipfile.ZipInfo("word/media/link.png")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    return out.getvalue()


def bomb(size: int) -> bytes:
    """Build a Word document one part of which unpacks to ``size`` zeros."""
    return docx({"word/media/zeros.bin": bytes(size)})


def shared_bytes() -> bytes:
    """A Word document whose index names the same bytes over and over."""
    archive = docx({"word/media/big.dat": bytes(range(256)) * 64})
    eocd = archive.rfind(b"PK\x05\x06")
    count, size, begins = struct.unpack_from("<HLL", archive, eocd + 10)
    index = archive[begins:eocd]
    last = index[index.rfind(b"PK\x01\x02") :]
    more = b"".join(last.replace(b"big.dat", f"b{number:02}.dat".encode()) for number in range(90))
    end = bytearray(archive[eocd:])
    struct.pack_into("<HHL", end, 8, count + 90, count + 90, size + len(more))
    return archive[:eocd] + more + bytes(end)
