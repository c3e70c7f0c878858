"""Publishing the report on a review, on its day, and correcting what is published."""
