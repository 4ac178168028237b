"""What gives a source away in a text: names, masks, labels, leaks; text in, results out."""
