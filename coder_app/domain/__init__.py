"""The nouns: rows and frozen values; no session, no file, no Qt."""
