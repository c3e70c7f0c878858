"""Comments on a draft report: written and approved by the force, answered by inspectors."""
