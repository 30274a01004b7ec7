"""Rules on a visit's record: scores and patterns as plain functions, each with its source."""
