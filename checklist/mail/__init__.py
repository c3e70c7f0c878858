"""Mail by setting: the outbox, and handing each e-mail to the mail server once."""
