"""Coder: qualitative coding of political texts."""
