"""Inviting people to a role: the invitation, its link and e-mail, and how it is accepted."""
