"""The reading surface: pages and running text with selection, highlights and lanes."""
