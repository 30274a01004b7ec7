"""Charts as they are painted, on screen and on paper."""
