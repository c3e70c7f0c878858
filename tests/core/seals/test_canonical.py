"""The canonical bytes of a seal: equal content is equal bytes, and any other content others."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from hashlib import sha256
from random import Random
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from checklist.core.seals.canonical import digest, digest_questions, write_canonical
from checklist.core.seals.content import SealedContent
from checklist.core.seals.reader import BadSeal, read_seal
from tests.core.seals.contents import full_contents, list_changes, sealed_contents
from tests.core.seals.examples import seal_sheet
from tests.core.sheets import dorset, vcc
from tests.core.strategies import tried


@given(sealed_contents(), st.randoms(use_true_random=False))
@tried(60, 2000)
def test_the_order_of_what_is_entered_never_changes_the_bytes(
    content: SealedContent, random: Random
) -> None:
    assert write_canonical(_shuffle(content, random)) == write_canonical(content)


@given(sealed_contents())
@tried(60, 2000)
def test_what_is_read_back_is_what_was_sealed(content: SealedContent) -> None:
    assert read_seal(write_canonical(content)) == content


@given(full_contents())
@tried(3, 100)
def test_any_change_of_any_field_changes_the_digest(content: SealedContent) -> None:
    before = digest(write_canonical(content))

    changes = list(list_changes(content))

    assert len(changes) > 100
    assert [place for place, other in changes if digest(write_canonical(other)) == before] == []


@given(full_contents(), st.data())
@tried(60, 1000)
def test_a_seal_with_any_byte_changed_is_no_seal_or_another(
    content: SealedContent, data: st.DataObject
) -> None:
    canonical = write_canonical(content)
    place = data.draw(st.integers(0, len(canonical) - 1))
    flipped = canonical[place] ^ 1 << data.draw(st.integers(0, 7))
    changed = canonical[:place] + bytes([flipped]) + canonical[place + 1 :]

    # Where the changed bytes read at all, the digest of their own part no longer fits them.
    with pytest.raises(BadSeal):
        read_seal(changed)


@given(full_contents(), st.data())
@tried(30, 300)
def test_the_digest_of_a_question_changes_with_what_was_entered_on_it_alone(
    content: SealedContent, data: st.DataObject
) -> None:
    key = next(iter(content.questions))
    _, changed = data.draw(st.sampled_from(list(list_changes(content.questions[key]))))

    before = digest_questions(content)
    after = digest_questions(replace(content, questions={**content.questions, key: changed}))

    assert [each for each in before if before[each] != after[each]] == [key]


@given(full_contents())
@tried(5, 50)
def test_no_number_is_written_but_small_whole_ones(content: SealedContent) -> None:
    refused: list[str] = []

    json.loads(write_canonical(content), parse_float=refused.append)

    assert refused == []


@given(sealed_contents())
@tried(10, 100)
def test_a_stranger_finds_the_same_digests_in_it(content: SealedContent) -> None:
    canonical = write_canonical(content)

    read = json.loads(canonical)

    assert read["form"] == "checklist seal 1"
    assert digest(canonical) == sha256(canonical).hexdigest()
    assert read["digests"]["questions"] == {
        key: sha256(rfc8785.dumps(entered)).hexdigest()
        for key, entered in read["content"]["questions"].items()
    }


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda read: read.update(form="another"), "form is “checklist seal 1”"),
        (lambda read: read.update(more=1), "byte "),
        (lambda read: read["content"].pop("result"), "content.result"),
        (lambda read: read["content"]["result"]["overall"].update(coverage="1/0"), "coverage"),
        (lambda read: read["content"]["result"]["overall"].update(coverage="2/4"), "byte "),
        (lambda read: read["content"]["result"]["overall"].update(coverage=0.5), "coverage"),
        (lambda read: read["content"].update(scored_on="soon"), "content.scored_on"),
        (lambda read: read["digests"]["questions"].clear(), "byte "),
    ],
)
def test_bytes_in_another_form_are_refused_with_their_place(change: Any, problem: str) -> None:
    read = json.loads(write_canonical(_example()))
    change(read)

    with pytest.raises(BadSeal, match=problem):
        read_seal(rfc8785.dumps(read))


@pytest.mark.parametrize(
    ("spoil", "problem"),
    [
        (lambda canonical: canonical + b"\n", "is not as canonical form has it"),
        (lambda canonical: canonical[:-1], "no JSON from character"),
        (lambda canonical: b"\xff" + canonical, "byte 1 is no part of a text"),
        (lambda canonical: canonical.replace(b'{"content"', b'{"content":1,"content"'), "byte"),
        (lambda canonical: b"[" * 100_000, "no JSON"),
        (lambda canonical: b"", "no JSON from character 1"),
    ],
)
def test_bytes_that_are_not_canonical_are_refused(spoil: Any, problem: str) -> None:
    with pytest.raises(BadSeal, match=problem):
        read_seal(spoil(write_canonical(_example())))


def _example() -> SealedContent:
    return seal_sheet(vcc(), dorset())


def _replace_all(value: Any, changed: dict[str, Any]) -> Any:
    return replace(value, **changed)


def _shuffle(value: Any, random: Random) -> Any:
    """Give the entries of every mapping, and all exhibits, another order."""
    if is_dataclass(value):
        changed = {each.name: _shuffle(getattr(value, each.name), random) for each in fields(value)}
        exhibits = list(changed.get("exhibits", ()))
        random.shuffle(exhibits)
        changed |= {"exhibits": tuple(exhibits)} if exhibits else {}
        return _replace_all(value, changed)
    if isinstance(value, Mapping):
        entries = list(value.items())
        random.shuffle(entries)
        return {key: _shuffle(found, random) for key, found in entries}
    if isinstance(value, tuple):
        return tuple(_shuffle(found, random) for found in value)
    return value
