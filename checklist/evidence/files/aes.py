"""AES-128 in cipher block chaining, for the one thing that PDF 2.0 hashes passwords with."""

from __future__ import annotations

import struct


def _build_tables() -> tuple[bytes, tuple[list[int], ...]]:
    """Build the substitution box of FIPS 197 and the tables that join it with mixing columns."""
    box, power, inverse = bytearray(256), 1, 1
    while True:
        power ^= (power << 1) ^ (0x11B if power & 0x80 else 0)
        inverse ^= inverse << 1
        inverse ^= inverse << 2
        inverse ^= inverse << 4
        inverse &= 0xFF
        if inverse & 0x80:
            inverse ^= 0x09
        turned = inverse
        for bits in range(1, 5):
            turned ^= (inverse << bits | inverse >> (8 - bits)) & 0xFF
        box[power] = turned ^ 0x63
        if power == 1:
            break
    box[0] = 0x63
    first = []
    for byte in box:
        twice = (byte << 1) ^ (0x11B if byte & 0x80 else 0)
        first.append(twice << 24 | byte << 16 | byte << 8 | (twice ^ byte))
    turned_tables = [
        [(word >> bits | word << (32 - bits)) & 0xFFFFFFFF for word in first]
        for bits in (0, 8, 16, 24)
    ]
    return bytes(box), tuple(turned_tables)


_BOX, _TABLES = _build_tables()
_ROUNDS = 10


def encrypt_cbc(key: bytes, start: bytes, content: bytes) -> bytes:
    """Encrypt whole blocks with a key of 16 bytes, from a start block."""
    keys = _expand_key(key)
    before = struct.unpack(">4I", start)
    out = []
    for words in struct.iter_unpack(">4I", content):
        a, b, c, d = before
        before = _encrypt_block(keys, [words[0] ^ a, words[1] ^ b, words[2] ^ c, words[3] ^ d])
        out.append(struct.pack(">4I", *before))
    return b"".join(out)


def _expand_key(key: bytes) -> list[int]:
    """Expand a key to the 44 words that the rounds use."""
    words, constant = list(struct.unpack(">4I", key)), 1
    while len(words) < 4 * (_ROUNDS + 1):
        word = words[-1]
        if len(words) % 4 == 0:
            turned = (word << 8 | word >> 24) & 0xFFFFFFFF
            word = int.from_bytes(turned.to_bytes(4, "big").translate(_BOX), "big")
            word ^= constant << 24
            constant = (constant << 1) ^ (0x11B if constant & 0x80 else 0)
        words.append(words[-4] ^ word)
    return words


def _encrypt_block(keys: list[int], words: list[int]) -> tuple[int, int, int, int]:
    """Encrypt a block of four words.

    Written out word by word: a password costs 10,000 blocks, and loops would double the time.
    """
    t0, t1, t2, t3 = _TABLES
    a, b, c, d = words[0] ^ keys[0], words[1] ^ keys[1], words[2] ^ keys[2], words[3] ^ keys[3]
    for at in range(4, 4 * _ROUNDS, 4):
        a, b, c, d = (
            t0[a >> 24] ^ t1[b >> 16 & 255] ^ t2[c >> 8 & 255] ^ t3[d & 255] ^ keys[at],
            t0[b >> 24] ^ t1[c >> 16 & 255] ^ t2[d >> 8 & 255] ^ t3[a & 255] ^ keys[at + 1],
            t0[c >> 24] ^ t1[d >> 16 & 255] ^ t2[a >> 8 & 255] ^ t3[b & 255] ^ keys[at + 2],
            t0[d >> 24] ^ t1[a >> 16 & 255] ^ t2[b >> 8 & 255] ^ t3[c & 255] ^ keys[at + 3],
        )
    return (
        _substitute(a, b, c, d) ^ keys[40],
        _substitute(b, c, d, a) ^ keys[41],
        _substitute(c, d, a, b) ^ keys[42],
        _substitute(d, a, b, c) ^ keys[43],
    )


def _substitute(a: int, b: int, c: int, d: int) -> int:
    """Make a word of the last round, which mixes no columns."""
    return _BOX[a >> 24] << 24 | _BOX[b >> 16 & 255] << 16 | _BOX[c >> 8 & 255] << 8 | _BOX[d & 255]
