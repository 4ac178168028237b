"""What leaves the study and comes back: exports and codebooks."""
