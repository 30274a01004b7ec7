"""The chart in the patient's own hand, and the PIN that ends it."""
