"""What was done, by whom, acting as what and when; and the one-time keys of forms."""
