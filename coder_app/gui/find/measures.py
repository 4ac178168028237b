"""Sizes that the three columns of Find share, in pixels of the drawings."""

BAR = 42
"""The height of the line at the top of each column."""
