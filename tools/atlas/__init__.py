"""The atlas build: from the CC0 body data to everything in `assets/`."""
