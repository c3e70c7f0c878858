"""Commands that need no database: ``checklist score`` and ``checklist check``."""
