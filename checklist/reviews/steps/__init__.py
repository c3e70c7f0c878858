"""Beginning the review of what was sent, and closing it without a published report."""
