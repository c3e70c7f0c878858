"""Checks a bundle by docs/seal.md alone: `python stranger.py BUNDLE.zip [FOLDER OF FILES]`."""

import json
import re
import sys
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

WORDS = ("salt", "action", "person", "organisation", "role", "force", "subject", "detail")
wrong = list[str]()


def digest(data: bytes) -> str:
    return sha256(data).hexdigest()


def join(*texts: str) -> str:
    return digest(b"".join(b"%d:%b," % (len(part), part) for part in map(str.encode, texts)))


def canonical(value: object) -> bytes:  # RFC 8785, as far as a seal needs it
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def expect(fits: bool, problem: str) -> None:
    if not fits:
        wrong.append(problem)


bundle = ZipFile(sys.argv[1])
read = {name.rpartition("/")[2]: bundle.read(name) for name in bundle.namelist()}
about, sealed = json.loads(read["bundle.json"]), json.loads(read["seal.json"])
content, head, seal = sealed["content"], about["head"], digest(read["seal.json"])

# The seal: its bytes, what is signed, each question, and the question set.
signed = json.loads(read["signature.json"])["seal"]
expect(canonical(sealed) == read["seal.json"], "seal.json: not in canonical form")
expect(seal == signed == about["seal"], "seal.json: not the digest that is signed")
for key, entered in content["questions"].items():
    fits = digest(canonical(entered)) == sealed["digests"]["questions"][key]
    expect(fits, f"seal.json: {key} has another digest")
fits = digest(read["question-set.yaml"]) == content["details"]["question_set"]["sha256"]
expect(fits, "question-set.yaml: not the set of the seal")

# The record: each row rests on the one before; deeds tell what was printed, and given out last.
number, previous, deeds = 0, "0" * 64, dict[str, str]()
for number, row in enumerate(map(json.loads, read["record.jsonl"].splitlines()), 1):
    parts = (str(number), previous, row["at"], row["kind"], row["assessment"], row["words"])
    told, previous = row["told"], row["digest"]
    fits = join("audit chain 1", head["chain"], *parts) == previous
    expect(fits, f"record.jsonl: row {number} does not hold")
    fits = not told or join(*(told[key] for key in WORDS)) == row["words"]
    expect(fits, f"record.jsonl: the words of row {number} do not hold")
    if told and seal in told["detail"]:
        deeds[told["action"]] = deeds.get(told["action"], "") + "\n" + told["detail"]
expect((number, previous) == (head["number"], head["digest"]), "record.jsonl: another head")
expect("sign" in deeds, "record.jsonl: no signature")
asked = re.findall("[0-9a-f]{64}", deeds.get("asked for a copy: seal bundle", "").split("\n")[-1])
given = [digest(read[name]) for name in ("signature.json", "report.pdf") if name in read]
expect(asked == [seal, *given], "record.jsonl: signature or report is another, or missing")
named = deeds.get("sign", "") + (printed := deeds.get("printed a signed report", ""))
fits = "report.pdf" not in read or given[-1] in printed or "content" not in named
expect(fits, "report.pdf: not what the record says was printed")

listed = json.loads(read["evidence.json"])
used = [exhibit for entered in content["questions"].values() for exhibit in entered["exhibits"]]
digests = {each["number"]: (each["evidence"]["revision"] or {}).get("sha256", "") for each in used}
fits = {each["exhibit"]: each["sha256"] for each in listed} == digests
expect(fits, "evidence.json: not the digests in the seal")
for each in listed if sys.argv[2:] else ():
    path = Path(sys.argv[2], each["path"])
    fits = not path.is_file() or digest(path.read_bytes()) == each["sha256"]
    expect(fits, f"{path.name}: not the file that was signed for")
sys.exit("\n".join(wrong) or 0)
