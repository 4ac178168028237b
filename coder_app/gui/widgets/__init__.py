"""Small parts that every workspace is built from."""
