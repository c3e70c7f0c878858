"""What all pages share: who may open them, how they look, and how errors are shown."""
