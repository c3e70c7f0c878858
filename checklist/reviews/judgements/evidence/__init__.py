"""What each inspector makes of the evidence, and what was sent as they weigh it."""
