"""The Find workspace: asking for coded passages and for words, and what comes of it."""
