"""What a report says, built from a scored assessment."""
