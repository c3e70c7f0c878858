"""The group of all commands: it finds each, and says in a sentence why one broke off."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from sqlalchemy import Engine

# Commands import what they need inside their functions: the whole service takes a second to load.

_SLICE_COMMANDS = {
    "audit": "checklist.timeline.commands",
    "demo": "checklist.demo.commands",
    "evidence": "checklist.evidence.commands",
    "form": "checklist.reports.commands",
    "organisation": "checklist.accounts.organisation_commands",
    "person": "checklist.accounts.commands",
    "report": "checklist.reports.commands",
    "rescore": "checklist.exchange.commands",
    "roles": "checklist.accounts.commands",
    "secrets": "checklist.accounts.commands",
    "verify": "checklist.exchange.commands",
    "workflow": "checklist.accounts.commands",
}

_DATABASE = "checklist.database"
"""The key under which a command's context holds the database it works with."""


class NotBegun(click.ClickException):
    """A command was interrupted before it began: its code says neither yes nor no."""

    exit_code = 2


class Commands(click.Group):
    """The group of all commands; the module of a slice's command is imported when it is run."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted([*super().list_commands(ctx), *_SLICE_COMMANDS])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _SLICE_COMMANDS:
            return super().get_command(ctx, cmd_name)
        try:
            module = import_module(_SLICE_COMMANDS[cmd_name])
        except KeyboardInterrupt:  # this takes a second
            raise NotBegun("Interrupted before it began. Nothing was done.") from None
        command: click.Command = getattr(module, cmd_name)
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run a command. Where its database goes away, or it is refused, it ends with a sentence.

        A mistake of ours goes on to show its place.
        """
        try:
            return super().invoke(ctx)
        except Exception as error:
            sentence = _describe(ctx, error)
            if sentence is None:
                raise
            raise click.ClickException(sentence) from None


def remember_database(engine: Engine) -> None:
    """Remember which database a command works with, to be named where that goes away."""
    if (context := click.get_current_context(silent=True)) is not None:
        context.meta[_DATABASE] = engine


def _describe(context: click.Context, error: Exception) -> str | None:
    """Describe why a command broke off; None where that is a mistake of ours."""
    if (engine := context.meta.get(_DATABASE)) is None:
        return None
    from checklist.core.errors import UserError
    from checklist.database_check import describe_loss

    return f"{error}." if isinstance(error, UserError) else describe_loss(engine, error)
