"""Charts of an assessment as units of a drawing, for pages and for print."""
