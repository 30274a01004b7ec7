"""Pages, pictures and printing."""
