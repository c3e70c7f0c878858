"""What was done, by whom, acting as what and when; and the idempotency keys of forms."""
