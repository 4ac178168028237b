"""The codebook: tree, palette, card and editor of codes."""
