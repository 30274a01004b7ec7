"""Builds what Painmap ships; never shipped itself."""
