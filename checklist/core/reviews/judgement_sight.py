"""Who may judge a question, and who sees the judgements of others, before and after their own."""

from __future__ import annotations

from dataclasses import dataclass

_MOST = 2
"""Judgements of one question: a first and a second."""


@dataclass(frozen=True, slots=True)
class JudgementSight:
    """What an inspector may do with one question, by who has judged it.

    ``others`` counts the judgements of others, ``has_own`` that the inspector gave one.
    ``is_lead``: lead inspectors see every judgement. ``is_over``: the review is, so nobody judges
    any more, and everybody who may read it sees all.
    """

    others: int
    has_own: bool
    is_lead: bool = False
    is_over: bool = False

    @property
    def may_judge(self) -> bool:
        """Whether they may give a judgement: the first, the second, or their own anew.

        A lead sees the first, so the second is for somebody else to give.
        """
        if self.is_over:
            return False
        return self.has_own or self.others < (1 if self.is_lead else _MOST)

    @property
    def sees_others(self) -> bool:
        """Whether they see what others judged: not while they may still give the second."""
        return self.is_over or self.is_lead or self.has_own or self.others >= _MOST
