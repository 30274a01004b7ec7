"""Two visits beside each other, on screen and as a page."""
