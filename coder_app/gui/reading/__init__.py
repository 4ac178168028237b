"""A document on the screen: loading it, its pages or its text, its marks."""
