"""What the commands print that need no database: `checklist score` and `checklist check`."""
