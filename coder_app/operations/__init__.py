"""The verbs and questions of a researcher: plain functions that take a session."""
