"""The Library: documents, their sources and facts, and how they come in."""
