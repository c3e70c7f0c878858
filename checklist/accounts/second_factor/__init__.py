"""The second factor of a sign-in: an authenticator app, and recovery codes for when it is lost."""
