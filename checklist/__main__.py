"""Runs the `checklist` command as a module."""

from __future__ import annotations

from checklist.cli import main

main()
