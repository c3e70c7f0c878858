"""Comments on draft reports."""
