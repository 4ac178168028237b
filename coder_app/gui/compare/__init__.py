"""The Compare workspace: agreement by code, between coders, and where they differ."""
