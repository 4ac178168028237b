"""What can be told from a text alone: its language, sentences, word forms and searchable shadow."""
