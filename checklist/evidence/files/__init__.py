"""What an uploaded file is: its name, its type, and whether it is safe to keep."""
