"""The stories of the practice's part 7, told from the first answer on through pages."""
