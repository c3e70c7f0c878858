"""Weighing the evidence of one question for one's own judgement: what counts, and own exhibits."""
