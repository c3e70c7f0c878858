"""Says whether an encrypted PDF opens without a password (ISO 32000-2, section 7.6)."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

# What fills up a password of fewer than 32 bytes: the empty one is all of it.
_PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
_TOKEN = re.compile(rb"<<|>>|[\[\](]|/[^\s()<>\[\]{}/%]*|<[0-9A-Fa-f\s]*>|[^\s()<>\[\]{}/%]+")
_ESCAPE = re.compile(rb"\\(?:([0-7]{1,3})|(\r\n|\r|\n)|(.))|\r\n?", re.DOTALL)
_BRACKETS = {b"<<": 1, b"[": 1, b">>": -1, b"]": -1}
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
# The spec has at least so many rounds; what follows ends them within 255 more.
_LEAST_ROUNDS = 64
_SHORTEST_USER_ENTRY = 32


@dataclass(frozen=True, slots=True)
class Encryption:
    """How a PDF is encrypted, as its encryption dictionary says; ``key_length`` in bytes."""

    handler: bytes
    revision: int
    key_length: int
    permissions: int
    owner: bytes
    user: bytes
    covers_metadata: bool


def read_encryption(written: bytes) -> Encryption | None:
    """Read an encryption dictionary; None where the bytes are none."""
    entries = dict(_read_entries(written))
    if b"/Filter" not in entries or b"/V" not in entries:
        return None
    revision = _read_number(entries, b"/R", 0)
    bits = _read_number(entries, b"/Length", 128 if revision >= 4 else 40)
    return Encryption(
        handler=entries[b"/Filter"],
        revision=revision,
        key_length=min(max(bits // 8, 5), 16) if revision >= 3 else 5,
        permissions=_read_number(entries, b"/P", 0),
        owner=entries.get(b"/O", b""),
        user=entries.get(b"/U", b""),
        covers_metadata=entries.get(b"/EncryptMetadata") != b"false",
    )


def opens_without_password(encryption: Encryption, file_ids: Iterable[bytes]) -> bool:
    """Say whether the empty password opens a PDF that has one of these identifiers."""
    if encryption.handler != b"/Standard" or len(encryption.user) < _SHORTEST_USER_ENTRY:
        return False  # encrypted for the holders of certificates, or by a program of its own
    if encryption.revision >= 5:
        salt = encryption.user[32:40]
        make_hash = _hash_revision_5 if encryption.revision == 5 else _hash_revision_6
        return make_hash(salt) == encryption.user[:32]
    return any(_is_user_entry(encryption, file_id) for file_id in {*file_ids, b""})


def read_string(written: bytes, where: int = 0) -> bytes:
    """Read the string of a PDF at a place: in brackets with escapes, or in hexadecimal."""
    found = _TOKEN.search(written, where)
    if found is None:
        return b""
    return _read_literal(written, found.end())[0] if found[0] == b"(" else _read_hex(found[0])


def _is_user_entry(encryption: Encryption, file_id: bytes) -> bool:
    """Say whether the empty password gives the user entry (algorithms 2, 4 and 5)."""
    permissions = (encryption.permissions & 0xFFFFFFFF).to_bytes(4, "little")
    content = _PADDING + encryption.owner[:32] + permissions + file_id
    if encryption.revision >= 4 and not encryption.covers_metadata:
        content += b"\xff\xff\xff\xff"
    key = _md5(content)[: encryption.key_length]
    if encryption.revision == 2:
        return _apply_rc4(key, _PADDING) == encryption.user[:32]
    for _ in range(50):
        key = _md5(key)[: encryption.key_length]
    entry = _md5(_PADDING + file_id)
    for number in range(20):
        entry = _apply_rc4(bytes(byte ^ number for byte in key), entry)
    return entry == encryption.user[:16]


def _hash_revision_5(salt: bytes) -> bytes:
    """Hash the empty password as Acrobat 9 does."""
    return hashlib.sha256(salt).digest()


def _hash_revision_6(salt: bytes) -> bytes:
    """Hash the empty password as PDF 2.0 does (algorithm 2.B)."""
    key = hashlib.sha256(salt).digest()
    rounds, last = 0, 0
    while rounds < _LEAST_ROUNDS or last > rounds - 32:
        encrypted = _encrypt_aes(key[:16], key[16:32], key * 64)
        make_hash = (hashlib.sha256, hashlib.sha384, hashlib.sha512)[sum(encrypted[:16]) % 3]
        key, last = make_hash(encrypted).digest(), encrypted[-1]
        rounds += 1
    return key[:32]


def _md5(content: bytes) -> bytes:
    # The format has it so; nothing of ours is kept safe by it.
    return hashlib.md5(content, usedforsecurity=False).digest()


def _apply_rc4(key: bytes, content: bytes) -> bytes:
    """Encrypt with RC4, as PDF 1.1 to 1.6 do: to see whether an entry is what it must be."""
    # Imported here, as below: it takes 8 MB, and few files are encrypted.
    from cryptography.hazmat.decrepit.ciphers.algorithms import ARC4
    from cryptography.hazmat.primitives.ciphers import Cipher

    return Cipher(ARC4(key), mode=None).encryptor().update(content)


def _encrypt_aes(key: bytes, start: bytes, content: bytes) -> bytes:
    """Encrypt whole blocks with AES-128 in cipher block chaining, from a start block."""
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.algorithms import AES
    from cryptography.hazmat.primitives.ciphers.modes import CBC

    return Cipher(AES(key), CBC(start)).encryptor().update(content)


def _read_entries(written: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Read the entries of a dictionary with names, numbers and strings; what is nested is left."""
    depth, name = 0, b""
    for token in _read_tokens(written):
        if token in _BRACKETS:
            depth, name = depth + _BRACKETS[token], b""
            if depth == 0:
                return
        elif depth == 1 and name:
            yield name, token
            name = b""
        elif depth == 1 and token.startswith(b"/"):
            name = token


def _read_tokens(written: bytes) -> Iterator[bytes]:
    """Read names, numbers, brackets, and the bytes of strings."""
    where = 0
    while found := _TOKEN.search(written, where):
        token, where = found[0], found.end()
        if token == b"(":
            token, where = _read_literal(written, where)
        elif token.startswith(b"<") and token != b"<<":
            token = _read_hex(token)
        yield token


def _read_literal(written: bytes, where: int) -> tuple[bytes, int]:
    """Read a string in brackets from after its first; return it and where it ends."""
    depth, ends = 1, where
    while ends < len(written) and depth:
        character = written[ends : ends + 1]
        if character == b"\\":
            ends += 1
        depth += (character == b"(") - (character == b")")
        ends += 1
    return _ESCAPE.sub(_unescape, written[where : ends - 1]), ends


def _unescape(found: re.Match[bytes]) -> bytes:
    """Read an escape of a string; an end of line is written in three ways and means one."""
    octal, line_end, character = found.groups()
    if octal:
        return bytes([int(octal, 8) & 0xFF])
    if line_end:
        return b""
    return _ESCAPED.get(character, character) if character else b"\n"


def _read_hex(token: bytes) -> bytes:
    """Read a string in hexadecimal; a last digit that is missing is zero."""
    digits = b"".join(token.strip(b"<>").split())
    try:
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())
    except ValueError:
        return b""


def _read_number(entries: dict[bytes, bytes], name: bytes, default: int) -> int:
    try:
        return int(entries[name])
    except (KeyError, ValueError):
        return default
