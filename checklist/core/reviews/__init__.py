"""Reviews: an inspector's judgements, second ones, their moderation, and what comes of them."""
