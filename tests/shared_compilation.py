"""What every service of a process compiles alike, compiled once: templates, statements, URLs.

Each test makes a service of its own. To compile the templates of one page takes a third of a
second, ten times what the page takes itself; to compile the rules of all pages, a third of a test;
its statements, a sixth.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from types import CodeType

from flask import Flask
from jinja2 import BytecodeCache
from jinja2.bccache import Bucket
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.util import LRUCache
from werkzeug.routing import Rule

from checklist.db import db

_Builder = Callable[..., tuple[str, str]]


class _CompiledTemplates(BytecodeCache):
    """What Jinja compiled, by the template's name and the digest of its source."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give what was compiled of the same source, if it was."""
        bucket.code = self._kept.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled."""
        assert bucket.code is not None
        self._kept[bucket.key, bucket.checksum] = bucket.code


_TEMPLATES = _CompiledTemplates()
_STATEMENTS: LRUCache[object, object] = LRUCache(5_000)  # more than the service has
_BUILDERS: dict[Hashable, _Builder] = {}
_compile_builder = Rule._compile_builder


def share_templates(app: Flask) -> None:
    """Let a service take what another of this process has compiled, and keep what it compiles."""
    app.jinja_env.bytecode_cache = _TEMPLATES


def share_statements(app: Flask) -> None:
    """Let a service take the statements that another of this process has compiled."""
    with app.app_context():
        for engine in db.engines.values():
            engine.update_execution_options(compiled_cache=_STATEMENTS)


def share_dialects() -> None:
    """Let dialects of one kind count as one: what was compiled is found by its dialect."""
    DefaultDialect.__eq__ = _are_alike  # type: ignore[method-assign, assignment]  # no setting
    DefaultDialect.__hash__ = _hash_kind  # type: ignore[method-assign, assignment]  # no setting


def share_builders() -> None:
    """Let rules that are alike share the function that builds their URL; it holds no state."""
    Rule._compile_builder = _share_builder  # type: ignore[method-assign]  # Werkzeug has no setting


def _share_builder(self: Rule, append_unknown: bool = True) -> _Builder:
    if self.defaults:  # they are a part of what is built
        return _compile_builder(self, append_unknown)
    alike = (self.rule, tuple(self._trace), append_unknown)
    if alike not in _BUILDERS:
        _BUILDERS[alike] = _compile_builder(self, append_unknown)
    return _BUILDERS[alike]


def _are_alike(self: DefaultDialect, other: object) -> bool:
    return type(self) is type(other)


def _hash_kind(self: DefaultDialect) -> int:
    return hash(type(self))
