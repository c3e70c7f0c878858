"""Published findings and recommendations: which are open, closure asked for, given or returned."""
