"""Keeping: the study file or server, its journal, and who may see what."""
