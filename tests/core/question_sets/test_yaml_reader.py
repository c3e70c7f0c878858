"""Each rule on reading a set and on its shape, broken once: one problem, in the right place."""

from __future__ import annotations

import pytest

from tests.core.broken import SMALL, Broken, check_broken

FIRST_LINE = SMALL.partition("\n")[0]
NUMBER = "write a number such as 12, 0.4 or 1/3"

READING = {
    "a name twice": Broken(
        "limiting: yes",
        "limiting: yes\n            «limiting: no",
        "remove one of the two entries called limiting",
    ),
    "an anchor": Broken("owner: HR Director", "owner: «&hr HR Director", "remove the anchor"),
    "an alias": Broken("owner: HR Director", "owner: «*hr", "aliases (*) are not read"),
    "a tag": Broken(
        "weight: 2\n            limiting",
        "weight: «!!int 2\n            limiting",
        "remove the anchor (&) or tag (!)",
    ),
    "a list as a name": Broken(
        "owner: HR Director",
        "owner: HR Director\n            ? «[a, b]\n            : c",
        "write a plain word as the name",
    ),
    "an unprintable character": Broken(
        "title: The policy", 'title: «"The \\x07policy"', "remove the character U+0007"
    ),
    "an unclosed bracket": Broken(
        "evidence: [Version page]\n",
        "evidence: «[Version page\n",
        "close the bracket that opens here with ]",
    ),
    "a second document": Broken(
        'retired: ""\n', 'retired: ""\n«---\nid: more-2011\n', "keep to one document"
    ),
    "a directive": Broken(FIRST_LINE, "«%YAML 1.1\n---", "remove the line that begins with %"),
}

SHAPE = {
    "a missing entry": Broken(
        "- id: gift-03\n            prompt: Is every offer entered in a register?",
        "- «id: gift-03",
        "gift-03: add prompt",
    ),
    "an unknown entry": Broken(
        "limiting: yes", "«limits: yes", "a question has no entry limits; did you mean limiting?"
    ),
    "a merge": Broken(
        "limiting: yes",
        "«<<: {limiting: yes}",
        "no entry “<<”; remove it, or mend its spelling",
    ),
    "text for a list": Broken(
        "evidence: [Version page]", "evidence: «Version page", "write a list here"
    ),
    "a list for text": Broken("owner: HR Director", "owner: «[HR Director]", "write text here"),
    "text for entries": Broken(
        "  findings:\n", "  overall: «strict\n  findings:\n", "write entries here"
    ),
    "a weight in words": Broken(
        "weight: 2\n            limiting",
        "weight: «heavy\n            limiting",
        "write a whole number",
    ),
    "a weight too large": Broken(
        "weight: 2\n            limiting",
        "weight: «4\n            limiting",
        "gift-01, weight: write a weight from 1 to 3, not 4",
    ),
    "a truth that is none": Broken("limiting: yes", "limiting: «maybe", "write yes or no"),
    "a power of ten": Broken("up_to: 12.5", "up_to: «1e9", NUMBER),
    "a fraction of nothing": Broken("share: 2/3", "share: «2/0", "write a share of 1, such as"),
    "a date as a number": Broken(
        "published: 2026-11-21", "published: «20261", "write a date such as 2026-11-21"
    ),
    "an unknown type": Broken("type: money", "type: «cash", "choices, not cash"),
    "an id out of shape": Broken("id: jobs-05", "id: «jobs-5", "such as vet-05, not jobs-5"),
    "no evidence": Broken(
        "evidence: [Review notes (redacted)]", "evidence: «[]", "add to this list"
    ),
    "no source": Broken("sources: [S1, S2]", "sources: «[]", "add to this list"),
    "no prompt": Broken(
        "prompt: What came of those checks?", 'prompt: «""', "write something here"
    ),
    "no guidance": Broken("guidance: No names.", 'guidance: «""', "write something here"),
    "no owner": Broken("owner: HR Director", 'owner: «""', "write something here"),
    "no confidence": Broken(
        "confidence: quoted-in-source",
        "confidence: «sure",
        "reported or inferred, not sure",
    ),
    "an unknown comparison": Broken(
        "operator: is not,", "operator: «differs,", "is, is not, in, at most"
    ),
}


@pytest.mark.parametrize("broken", READING.values(), ids=READING)
def test_what_is_not_read_is_reported_where_it_stands(broken: Broken) -> None:
    check_broken(broken)


@pytest.mark.parametrize("broken", SHAPE.values(), ids=SHAPE)
def test_what_does_not_fit_the_schema_is_reported_where_it_stands(broken: Broken) -> None:
    check_broken(broken)
