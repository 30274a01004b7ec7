"""The skin atlas: cells, regions, bodies and charts, as numpy arrays."""
