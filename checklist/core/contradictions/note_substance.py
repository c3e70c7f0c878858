"""Whether a note says something: a figure, a date or a word that is more than filler.

The rule errs towards yes, since it cannot know whether a reason is a good one: one word of
substance is enough, and so is one number that is not the number of a page or of a question.
"""

from __future__ import annotations

import re

from checklist.core.characters import fold

_POINTERS = (
    "above|below|previous|earlier|answers?|appendix|annex|attached|attachments?|comments?|copy"
    "|details?|documents?|e-?mails?|enclosed|evidence|exhibits?|figures?|files?|folders?|forms?"
    "|guidance|here|information|items?|links?|notes?|pages?|paragraphs?|paras?|policy|policies"
    "|procedures?|questions?|references?|reports?|sections?|sharepoint|spreadsheets?|uploads?"
)
_NUMBERED = re.compile(
    r"\b(?:answer|appendix|annex|attachment|document|exhibit|figure|item|note|page|p|para|paragraph"
    r"|part|question|q|ref|section|version|v)s?\.? ?(?:[0-9]+(?:[.,-][0-9]+)*|[a-z])\b"
    r"|\b[a-z]+-[0-9]{2}\b|\bm[0-9]{2}(?:\.[a-z0-9_]+)?\b"
)
"""What only says where: "page 4", "section 2.1", "Appendix A", "vet-03", "M18"."""
_FILLERS = re.compile(
    rf"(?:{_POINTERS}"
    "|a|all|an|and|are|as|at|attn|be|been|by|can|done|entry|etc|fao|for|from|fyi|has|have|ibid"
    "|ie|in|is|it|its|me|my|not?|of|on|or|our|ours|per|please|pls|refer|referring|refers|same"
    "|saved|see|so|that|the|their|them|there|these|they|this|those|to|up|us|was|we|were|which"
    "|with|you|your|also|already|found|given|provided|supplied|shown|stated|listed|under|within"
    "|na|nil|none|nothing|null|void|blank|empty|unknown|applicable|relevant|add|added|report"
    "|tba|tbc|tbd|todo|ok|okay|fine|good|correct|right|true|yes|yep|yeah|agreed|noted|accepted"
    "|confirmed|checked|explained|confirm|above-mentioned|advised|later|pending|follow|follows"
    "|test|testing|asdf|qwerty|blah|lorem|ipsum|foo|bar|abc|xyz|placeholder"
    "|reasons?|explanations?|known|sure|will|would|do|does|did)"
)
_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_DIGIT = re.compile(r"[0-9]")
_SHORTEST = 3


def says_something(note: str) -> bool:
    """Say whether a note has a figure, a date or a word of substance besides filler."""
    rest = _NUMBERED.sub(" ", fold(note))
    return _DIGIT.search(rest) is not None or any(map(_has_substance, _WORD.findall(rest)))


def _has_substance(word: str) -> bool:
    """Say whether a word is one that a person would read as a reason: "xxx" and "see" are not."""
    if not word.isascii():
        return True
    letters = word.replace("-", "").replace("'", "")
    is_word = len(letters) >= _SHORTEST and len(set(letters)) > 1
    return is_word and _FILLERS.fullmatch(word) is None
