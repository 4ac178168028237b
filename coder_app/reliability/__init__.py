"""Agreement between coders: arrays in, frozen results out."""
