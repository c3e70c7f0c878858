"""Tests of the response of a local policing body to a published report."""
