"""Many visits as Parquet for research: pseudonymised, with a dictionary, streamed."""
