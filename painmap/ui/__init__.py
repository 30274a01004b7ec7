"""Windows, charts and printing."""
