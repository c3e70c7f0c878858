"""The demonstration: a worked example from published reports, and a made-up force half-way."""
