"""A finished PDF's objects as bytes, so that each is built and compressed only once."""

from __future__ import annotations

from typing import Any

from pydyf import Object


class FrozenObject(Object):  # type: ignore[misc]  # pydyf carries no types
    """A PDF object with its bytes built once; pydyf reads them twice, to write and to hash."""

    def __init__(self, part: Object) -> None:
        super().__init__()
        self.number, self.generation, self.free = part.number, part.generation, part.free
        self.may_be_grouped: bool = part.compressible
        self.frozen_data: bytes = part.data

    @property
    def data(self) -> bytes:
        return self.frozen_data

    @property
    def compressible(self) -> bool:
        """Say whether the object may be compressed together with others, in one object stream."""
        return self.may_be_grouped


def freeze_objects(pdf: Any) -> None:
    """Replace the objects of a finished PDF by frozen ones, except the free entries."""
    pdf.objects[:] = [part if part.free == "f" else FrozenObject(part) for part in pdf.objects]
