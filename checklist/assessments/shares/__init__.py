"""Sharing out: questions given to people and posts, each with a day by which to answer."""
