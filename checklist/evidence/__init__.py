"""A force's library of evidence: what it holds, and the bytes, once each and for good."""
