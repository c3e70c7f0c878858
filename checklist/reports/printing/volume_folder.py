"""The folder in which the tasks of printing a document in volumes leave what they found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, takewhile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic import TypeAdapter

    from checklist.reports.printing.pdf_volume import VolumeIndex


@dataclass(frozen=True, slots=True)
class Common:
    """What all volumes of a document share: its kind, title, identifier and headings by id."""

    kind: str
    title: str
    identifier: str
    headings: dict[str, str]


@dataclass(frozen=True, slots=True)
class Folder:
    """The folder in which the tasks of one document find what those before them left."""

    path: Path

    def list_volumes(self) -> list[Path]:
        """List the volumes as HTML, in their order."""
        return list(takewhile(Path.is_file, (self._find(number, "html") for number in count())))

    def write_volume(self, number: int, html: str) -> None:
        self._find(number, "html").write_text(html)

    def read_volume(self, number: int) -> str:
        return self._find(number, "html").read_text()

    def write_index(self, number: int, index: VolumeIndex) -> None:
        self._find(number, "json").write_bytes(_adapt_index().dump_json(index))

    def list_indexes(self) -> Iterator[tuple[int, VolumeIndex]]:
        """Yield the indexes of the volumes that were printed, in the order of the document."""
        for number, _ in enumerate(self.list_volumes()):
            path = self._find(number, "json")
            if path.is_file():
                yield number, _adapt_index().validate_json(path.read_bytes())

    def write_common(self, common: Common) -> None:
        (self.path / "common").write_bytes(_adapt_common().dump_json(common))

    def read_common(self) -> Common:
        return _adapt_common().validate_json((self.path / "common").read_bytes())

    def _find(self, number: int, ending: str) -> Path:
        return self.path / f"{number}.{ending}"


def _adapt_index() -> TypeAdapter[VolumeIndex]:
    from pydantic import TypeAdapter

    from checklist.reports.printing.pdf_volume import VolumeIndex

    return TypeAdapter(VolumeIndex)


def _adapt_common() -> TypeAdapter[Common]:
    from pydantic import TypeAdapter

    return TypeAdapter(Common)
