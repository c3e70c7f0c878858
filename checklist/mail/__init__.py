"""Mail by setting: letters that wait in our own table, and are sent by a worker, each once."""

from __future__ import annotations

from checklist.mail.outbox import Letter, add_letter, is_set, post, register, send, unsent

__all__ = ["Letter", "add_letter", "is_set", "post", "register", "send", "unsent"]
