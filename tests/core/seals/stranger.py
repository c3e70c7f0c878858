"""Checks a bundle by docs/seal.md alone: `python stranger.py BUNDLE.zip [FOLDER OF FILES]`."""

import json
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import ZipFile

WORDS = ("salt", "action", "person", "organisation", "role", "force", "subject", "detail")


def sum_of(data: bytes) -> str:
    return sha256(data).hexdigest()


def join(*texts: str) -> str:
    parts = [text.encode() for text in texts]
    return sum_of(b"".join(b"%d:%b," % (len(part), part) for part in parts))


def canonical(value: Any) -> str:
    """RFC 8785 of what a seal holds: sorted as UTF-16 has it, and no number is broken."""
    if isinstance(value, dict):
        pairs = sorted(value.items(), key=lambda pair: pair[0].encode("utf-16-be"))
        return "{" + ",".join(f"{canonical(key)}:{canonical(found)}" for key, found in pairs) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def check_seal(read: dict[str, bytes], sealed: Any, about: Any, seal: str) -> Iterator[str]:
    if canonical(sealed).encode() != read["seal.json"]:
        yield "seal.json: not in canonical form"
    if not seal == about["seal"] == json.loads(read["signature.json"])["seal"]:
        yield "seal.json: not the digest that is signed"
    for question, entered in sealed["content"]["questions"].items():
        if sum_of(canonical(entered).encode()) != sealed["digests"]["questions"][question]:
            yield f"seal.json: {question} has another digest"
    if sum_of(read["question-set.yaml"]) != sealed["content"]["details"]["question_set"]["sha256"]:
        yield "question-set.yaml: not the set of the seal"


def check_record(lines: list[bytes], head: Any, seal: str, given: list[str]) -> Iterator[str]:
    """Follow the chain; the last deed of asking has the digests of what was given out."""
    signed, asked, previous, number = False, "", "0" * 64, 0
    for number, row in enumerate(map(json.loads, lines), 1):
        parts = (str(number), previous, row["at"], row["kind"], row["assessment"], row["words"])
        told, previous = row["told"], row["digest"]
        if join("audit chain 1", head["chain"], *parts) != previous:
            yield f"record.jsonl: row {number} does not hold"
        if told and join(*(told[key] for key in WORDS)) != row["words"]:
            yield f"record.jsonl: the words of row {number} do not hold"
        signed |= bool(told) and told["action"] == "sign" and seal in told["detail"]
        if told and told["action"] == "asked for a copy: seal bundle" and seal in told["detail"]:
            asked = told["detail"]
    if (number, previous) != (head["number"], head["digest"]) or not signed:
        yield "record.jsonl: another head, or no signature"
    if [word for word in asked.replace(",", "").split() if len(word) == 64] != [seal, *given]:
        yield "record.jsonl: signature or report is not what was given out, or is missing"


def check_evidence(listed: list[Any], sealed: Any, files: str) -> Iterator[str]:
    exhibits = [e for q in sealed["content"]["questions"].values() for e in q["exhibits"]]
    digests = {e["number"]: (e["evidence"]["revision"] or {}).get("sha256", "") for e in exhibits}
    if {found["exhibit"]: found["sha256"] for found in listed} != digests:
        yield "evidence.json: not the digests in the seal"
    for found in listed if files else ():
        path = Path(files, found["path"])
        if path.is_file() and sum_of(path.read_bytes()) != found["sha256"]:
            yield f"{found['path']}: not the file that was signed for"


def check(bundle: ZipFile, files: str = "") -> Iterator[str]:
    """Yield what does not fit."""
    read = {name.rpartition("/")[2]: bundle.read(name) for name in bundle.namelist()}
    for line in read["SHA256SUMS"].decode().splitlines():
        told, name = line.split("  ", 1)
        if sum_of(read[name]) != told:
            yield f"{name}: not the digest in SHA256SUMS"
    about, sealed = json.loads(read["bundle.json"]), json.loads(read["seal.json"])
    seal = sum_of(read["seal.json"])
    yield from check_seal(read, sealed, about, seal)
    given = [sum_of(read[name]) for name in ("signature.json", "report.pdf") if name in read]
    yield from check_record(read["record.jsonl"].splitlines(), about["head"], seal, given)
    yield from check_evidence(json.loads(read["evidence.json"]), sealed, files)


if __name__ == "__main__":
    sys.exit("\n".join(check(ZipFile(sys.argv[1]), *sys.argv[2:3])) or 0)
