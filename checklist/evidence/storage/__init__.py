"""Where the bytes of evidence are kept: a folder, or an S3-compatible store."""
