"""Numbers in addresses and hidden fields, which anyone can type: none is larger than a column."""

from __future__ import annotations

from typing import Any

from flask import Flask, request
from werkzeug.exceptions import BadRequest, NotFound
from werkzeug.routing import IntegerConverter
from wtforms import IntegerField

LARGEST = 2**31 - 1
"""The largest number that every database keeps in an integer column."""


class StoredNumberField(IntegerField):
    """A number of a hidden field, such as a version. One that no column holds is none of ours."""

    def __init__(self, label: str = "", validators: Any = None, **options: Any) -> None:
        super().__init__(label, validators, **options)  # type: ignore[no-untyped-call]  # WTForms has no types

    def process_formdata(self, valuelist: list[str]) -> None:
        super().process_formdata(valuelist)  # type: ignore[no-untyped-call]  # WTForms has no types
        if self.data is not None and not -LARGEST <= self.data <= LARGEST:
            raise BadRequest


def register(app: Flask) -> None:
    """Let no address have a part ``<int:...>`` that no column holds. Call it before all views."""
    app.url_map.converters["int"] = _StoredNumberConverter


def read_query_number(name: str, default: int | None = None) -> int | None:
    """Read a number from the query of the address; the default where it is missing or is none.

    Raises NotFound for one that no column holds, since nothing has that number.
    """
    number = request.args.get(name, default, type=int)
    if number is not None and not -LARGEST <= number <= LARGEST:
        raise NotFound
    return number


class _StoredNumberConverter(IntegerConverter):
    """Matches whole numbers from 0 up to the largest that is stored."""

    def __init__(self, url_map: Any, *args: Any, **options: Any) -> None:
        super().__init__(url_map, *args, **{"max": LARGEST, **options})
