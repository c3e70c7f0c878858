"""Who of an inspectorate is assigned to a force or to one assessment, and until when."""
