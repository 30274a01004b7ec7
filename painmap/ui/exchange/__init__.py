"""To and from other systems, on the screen: what goes out of a patient, and who comes in."""
