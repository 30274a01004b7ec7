"""The tab Summary: what was found, and signing."""
