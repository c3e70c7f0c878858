"""What an author is told of a mistake in a file: where it is, and what was meant."""
