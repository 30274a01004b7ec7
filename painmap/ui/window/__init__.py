"""The one window, from the first run on."""
