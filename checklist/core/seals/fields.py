"""How exact numbers and moments stand in a seal: as texts, since JSON's numbers are rounded."""

from __future__ import annotations

import re
from datetime import datetime
from fractions import Fraction
from typing import Annotated

from pydantic import AfterValidator, PlainSerializer, PlainValidator

from checklist.core.audit_chain import format_moment_exactly

# A score has some dozens of digits; Python refuses to read more than 4,300.
_FRACTION = re.compile(r"-?[0-9]{1,2000}(/[0-9]{1,2000})?", re.ASCII)


def _read_fraction(given: object) -> Fraction:
    if isinstance(given, Fraction):
        return given
    if not isinstance(given, str) or not _FRACTION.fullmatch(given):
        raise ValueError("write an exact number as a text: 5 or 200/3")
    try:
        return Fraction(given)
    except ZeroDivisionError:
        raise ValueError("nothing is divided by 0") from None


def _refuse_local(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("say of a moment that it is in UTC")
    return moment


Exact = Annotated[Fraction, PlainValidator(_read_fraction), PlainSerializer(str)]
"""An exact number: "5", or in lowest terms "200/3"."""

Moment = Annotated[datetime, AfterValidator(_refuse_local), PlainSerializer(format_moment_exactly)]
"""A moment in UTC to the microsecond: "2026-03-04T09:05:00.000000Z"."""
