"""The lead's workspace for hiding sources."""
