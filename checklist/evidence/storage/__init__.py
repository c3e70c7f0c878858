"""The stores of the bytes of evidence: a folder, or an S3-compatible bucket."""
