"""The response of a local policing body to a published report: its days, states and words."""
