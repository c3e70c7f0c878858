"""A finished PDF's parts as bytes, so that each is made and compressed only once."""

from __future__ import annotations

from typing import Any

from pydyf import Object


class SharedParts(Object):  # type: ignore[misc]  # pydyf carries no types
    """A part of a PDF as bytes: it is asked for them twice, to be written and to be hashed."""

    def __init__(self, part: Object) -> None:
        super().__init__()
        self.number, self.generation, self.free = part.number, part.generation, part.free
        self.is_compressible: bool = part.compressible
        self.whole: bytes = part.data

    @property
    def data(self) -> bytes:
        return self.whole

    @property
    def compressible(self) -> bool:
        """Whether it may stand among others that are compressed as one."""
        return self.is_compressible


def share_parts(pdf: Any) -> None:
    """Turn all parts of a PDF that nothing more is added to into bytes."""
    pdf.objects[:] = [part if part.free == "f" else SharedParts(part) for part in pdf.objects]
