"""The key of a form, which knows what was typed with it."""

from __future__ import annotations

from uuid import UUID


class FormKey(UUID):
    """An idempotency key, with the digest of what somebody typed into the form that carries it.

    A key that no page sent, such as one of a command, has none.
    """

    __slots__ = ("typed",)

    typed: str

    def __init__(self, key: str, typed: str) -> None:
        super().__init__(key)
        object.__setattr__(self, "typed", typed)  # ids are immutable


def read_typed(key: UUID) -> str:
    """Return the digest of what was typed with a key; nothing where that is not known."""
    return key.typed if isinstance(key, FormKey) else ""
