"""What each role sees in each state: section 8.2 of the practice as data, one line each.

It is written from that section alone, apart from the table that the service asks. A state that is
built later is one entry of ``Stage`` and one of ``TABLE``.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Word(StrEnum):
    """Words that stand in one text of the story each, and nowhere else."""

    ANSWER = "Ombrellino"
    """The note of an answer, and what an exhibit of it shows."""
    RESTRICTED = "Quenillot"
    """The note of an answer that names the coordinator alone."""
    SENT = "Tarragoon"
    """The note of the answer that the request is about, as it was first sealed."""
    UNSIGNED = "Vellichor"
    """That note as it was saved anew, while the request was open."""
    NEVER_SENT = "Wimbrelled"
    """What was saved for a request that ended, and was never sent."""
    SAMPLED = "Yaffingale"
    """The reference of an item of the force's worksheet: for those who see small numbers."""
    EARLIER = "Zibeline"
    """What an earlier inspection found: it is published."""
    ASKED = "Brumalist"
    """What a request asks."""
    ASKED_AGAIN = "Cachinate"
    JUDGED = "Dwimmerly"
    """The reason of a judgement."""
    TO_FORCE = "Eyotishly"
    """The note to the force beside it, which goes to the force with the draft report."""
    OWN_EVIDENCE = "Fernticle"
    """What an inspector gathered."""
    FINDING = "Gallimauf"
    RECOMMENDATION = "Hirsutely"
    DISMISSED = "Inkhornly"
    """Why a candidate is no finding."""
    SETTLED = "Jargoning"
    """Why a lead settled two judgements as they did."""
    PRIVATE = "Kenspeckle"
    """The private note of a judgement."""
    VISITED = "Lamprophon"
    """A private note of a visit."""
    CLOSED = "Mumpsimus"
    """Why a lead closed it without a published report."""


class Column(StrEnum):
    """Who looks, by the letters of the table."""

    COORDINATOR = "C"
    CONTRIBUTOR = "T"
    SIGNATORY = "S"
    READER = "R"
    BODY_COORDINATOR = "BC"
    BODY_CONTRIBUTOR = "BT"
    BODY_READER = "BR"
    ASSIGNED = "I"
    SECOND = "J"
    """Assigned too, who has judged none of what the other judged but the one that was settled."""
    LEAD = "L"
    UNASSIGNED = "U"
    INSPECTORATE_READER = "IR"
    ADMINISTRATOR = "A"
    OTHER_FORCE = "O"


class Stage(StrEnum):
    """The states in the order of the story."""

    PREPARING = "preparing"
    AWAITING = "awaiting sign-off"
    SIGNED = "signed, not sent"
    SUBMITTED = "submitted"
    BEGUN = "under review, nothing judged"
    REVIEW = "under review"
    CHANGES = "changes requested"
    AWAITING_ANEW = "awaiting sign-off, a request is open"
    SIGNED_ANEW = "signed, a request is open"
    REVIEW_ANEW = "under review, sent anew"
    REQUEST_ENDED = "under review, a second request was withdrawn"
    CHECKING = "factual accuracy"
    PLANNED = "factual accuracy, to be published on a day that is ahead"
    PUBLISHED = "closed, published"
    UNPUBLISHED = "closed, not published"
    """The other end of the story: closed while the force checked the draft."""


_SEALED = (Word.ANSWER,)
"""What was sealed and has not been changed since."""
_JUDGEMENTS = (
    *(Word.JUDGED, Word.TO_FORCE, Word.OWN_EVIDENCE, Word.FINDING, Word.RECOMMENDATION),
    Word.DISMISSED,
)
"""What is of the inspectorate, on questions that the second inspector has not judged."""
_REPORTED = (Word.FINDING, Word.RECOMMENDATION)
"""What a report says of it."""
_OWN = (Word.JUDGED, Word.OWN_EVIDENCE, Word.DISMISSED)
"""What no report says: of a level, why it is not the claimed one, which here it is."""
_PRIVATE = (Word.PRIVATE, Word.VISITED)
_ENDED = (*_OWN, Word.SETTLED)
"""What inspectors read once nobody judges any more, whether or not they judged the question."""

Line = tuple[tuple[Word, ...], str]

# fmt: off
_EARLIER: Line = ((Word.EARLIER,),     "x x x x | x  x  x  | x x x - -  | - -")
_REVIEWED: tuple[Line, ...] = (
    (_JUDGEMENTS,                      "- - - - | -  -  -  | x - x - -  | - -"),
    ((Word.SETTLED,),                  "- - - - | -  -  -  | x x x - -  | - -"),
    (_PRIVATE,                         "- - - - | -  -  -  | x - x - -  | - -"),
)
"""Everything of the inspectorate on it: in no state before the draft does the force meet it."""

_REQUESTED: tuple[Line, ...] = (
    (_SEALED,                          "x x x x | x  x  x  | x x x - -  | - -"),
    ((Word.SAMPLED,),                  "x x x - | -  -  -  | x x x - -  | - -"),
    ((Word.RESTRICTED,),               "x - - - | -  -  -  | x x x - -  | - -"),
    ((Word.SENT,),                     "x x x x | -  -  -  | x x x - -  | - -"),
    ((Word.UNSIGNED,),                 "x x x x | x  x  x  | x x x - -  | - -"),
    ((Word.NEVER_SENT,),               "x x x x | -  -  -  | - - - - -  | - -"),
    ((Word.ASKED, Word.ASKED_AGAIN),   "x x x x | -  -  -  | x x x - -  | - -"),
)
_CHECKED: tuple[Line, ...] = (
    *_REQUESTED,
    ((*_REPORTED, Word.TO_FORCE),      "x - x - | -  -  -  | x x x - -  | - -"),
    (_OWN,                             "- - - - | -  -  -  | x - x - -  | - -"),
    ((Word.SETTLED,),                  "x - x - | -  -  -  | x x x - -  | - -"),
    (_PRIVATE,                         "- - - - | -  -  -  | x - x - -  | - -"),
    _EARLIER,
)
"""Findings, final levels and notes to the force, for who checks the draft."""

TABLE: Mapping[Stage, tuple[Line, ...]] = {
    #                                   C T S R   BC BT BR   I J L U IR   A O
    Stage.PREPARING: (
        ((*_SEALED, Word.SENT),        "x - x x | -  -  -  | - - - - -  | - -"),
        ((Word.SAMPLED,),              "x - x - | -  -  -  | - - - - -  | - -"),
        ((Word.RESTRICTED,),           "x - - - | -  -  -  | - - - - -  | - -"),
        _EARLIER,
    ),
    Stage.AWAITING: (
        ((*_SEALED, Word.SENT),        "x - x x | -  -  -  | - - - - -  | - -"),
        ((Word.SAMPLED,),              "x - x - | -  -  -  | - - - - -  | - -"),
        ((Word.RESTRICTED,),           "x - - - | -  -  -  | - - - - -  | - -"),
        _EARLIER,
    ),
    Stage.SIGNED: (
        ((*_SEALED, Word.SENT),        "x x x x | x  x  x  | - - - - -  | - -"),
        ((Word.SAMPLED,),              "x x x - | -  -  -  | - - - - -  | - -"),
        ((Word.RESTRICTED,),           "x - - - | -  -  -  | - - - - -  | - -"),
        _EARLIER,
    ),
    Stage.SUBMITTED: (
        ((*_SEALED, Word.SENT),        "x x x x | x  x  x  | x x x - -  | - -"),
        ((Word.SAMPLED,),              "x x x - | -  -  -  | x x x - -  | - -"),
        ((Word.RESTRICTED,),           "x - - - | -  -  -  | x x x - -  | - -"),
        _EARLIER,
    ),
    Stage.BEGUN: (
        ((*_SEALED, Word.SENT),        "x x x x | x  x  x  | x x x - -  | - -"),
        ((Word.SAMPLED,),              "x x x - | -  -  -  | x x x - -  | - -"),
        ((Word.RESTRICTED,),           "x - - - | -  -  -  | x x x - -  | - -"),
        _EARLIER,
    ),
    Stage.REVIEW: (
        ((*_SEALED, Word.SENT),        "x x x x | x  x  x  | x x x - -  | - -"),
        ((Word.SAMPLED,),              "x x x - | -  -  -  | x x x - -  | - -"),
        ((Word.RESTRICTED,),           "x - - - | -  -  -  | x x x - -  | - -"),
        *_REVIEWED, _EARLIER,
    ),
    Stage.CHANGES: (
        ((Word.ANSWER,),               "x x x x | -  -  -  | x x x - -  | - -"),
        ((Word.SAMPLED,),              "x x x - | -  -  -  | - - - - -  | - -"),  # in no submission
        ((Word.RESTRICTED,),           "x - - - | -  -  -  | x x x - -  | - -"),
        ((Word.SENT,),                 "x x x x | -  -  -  | x x x - -  | - -"),
        ((Word.UNSIGNED,),             "x x x x | -  -  -  | - - - - -  | - -"),
        ((Word.ASKED,),                "x x x x | -  -  -  | x x x - -  | - -"),
        *_REVIEWED, _EARLIER,
    ),
    # "If a request is open, the last submission", as while changes are requested (8.1 has no row
    # for what awaits sign-off or is signed meanwhile: decided as for that state).
    Stage.AWAITING_ANEW: (
        ((Word.ANSWER, Word.SENT),     "x - x x | -  -  -  | x x x - -  | - -"),
        ((Word.SAMPLED,),              "x - x - | -  -  -  | - - - - -  | - -"),
        ((Word.RESTRICTED,),           "x - - - | -  -  -  | x x x - -  | - -"),
        ((Word.UNSIGNED,),             "x - x x | -  -  -  | - - - - -  | - -"),
        ((Word.ASKED,),                "x - x x | -  -  -  | x x x - -  | - -"),
        *_REVIEWED, _EARLIER,
    ),
    Stage.SIGNED_ANEW: (
        (_SEALED,                      "x x x x | x  x  x  | x x x - -  | - -"),
        ((Word.SAMPLED,),              "x x x - | -  -  -  | - - - - -  | - -"),
        ((Word.RESTRICTED,),           "x - - - | -  -  -  | x x x - -  | - -"),
        ((Word.SENT,),                 "x x x x | -  -  -  | x x x - -  | - -"),
        ((Word.UNSIGNED,),             "x x x x | x  x  x  | - - - - -  | - -"),
        ((Word.ASKED,),                "x x x x | -  -  -  | x x x - -  | - -"),
        *_REVIEWED, _EARLIER,
    ),
    Stage.REVIEW_ANEW: (
        (_SEALED,                      "x x x x | x  x  x  | x x x - -  | - -"),
        ((Word.SAMPLED,),              "x x x - | -  -  -  | x x x - -  | - -"),
        ((Word.RESTRICTED,),           "x - - - | -  -  -  | x x x - -  | - -"),
        ((Word.SENT,),                 "x x x x | -  -  -  | x x x - -  | - -"),
        ((Word.UNSIGNED,),             "x x x x | x  x  x  | x x x - -  | - -"),
        ((Word.ASKED,),                "x x x x | -  -  -  | x x x - -  | - -"),
        *_REVIEWED, _EARLIER,
    ),
    Stage.REQUEST_ENDED: (*_REQUESTED, *_REVIEWED, _EARLIER),
    Stage.CHECKING: _CHECKED,
    # Nobody but the lead inspectors learns of the day, and nothing more is open to anybody.
    Stage.PLANNED: _CHECKED,
    Stage.PUBLISHED: (
        *_REQUESTED,
        ((*_REPORTED, Word.SETTLED),   "x x x x | x  x  x  | x x x x x  | - -"),
        ((Word.TO_FORCE,),             "x - x - | -  -  -  | x x x - -  | - -"),
        (_OWN,                         "- - - - | -  -  -  | x x x - -  | - -"),
        (_PRIVATE,                     "- - - - | -  -  -  | x - x - -  | - -"),
        _EARLIER,
    ),
    Stage.UNPUBLISHED: (
        *_REQUESTED,
        ((*_REPORTED, Word.TO_FORCE),  "- - - - | -  -  -  | x x x - -  | - -"),
        (_ENDED,                       "- - - - | -  -  -  | x x x - -  | - -"),
        (_PRIVATE,                     "- - - - | -  -  -  | x - x - -  | - -"),
        ((Word.CLOSED,),               "x x x x | x  x  x  | x x x - -  | - -"),
        _EARLIER,
    ),
}
# fmt: on
"""In each state the words that somebody meets, and who does; the rest is met by nobody."""


def list_seen(stage: Stage, column: Column) -> set[Word]:
    """List the words that somebody meets in a state."""
    place = list(Column).index(column)
    return {
        word
        for words, marks in TABLE[stage]
        for word in words
        if marks.replace("|", " ").split()[place] == "x"
    }
