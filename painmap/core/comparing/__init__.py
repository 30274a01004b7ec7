"""The numbers of a comparison: overlap, displacement of borders, noise, trends, many visits."""
