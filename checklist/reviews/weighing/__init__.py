"""Weighing the evidence of one question for one's own judgement: lowering exhibits of the force."""
