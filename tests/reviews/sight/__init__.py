"""Section 8.2 of the practice held to the pages: words of each kind, and who meets them when."""
