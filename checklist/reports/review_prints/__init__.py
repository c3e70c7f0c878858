"""PDFs of reports on a review: asked for, printed once for each who may read as much, fetched."""
