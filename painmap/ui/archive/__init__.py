"""The open archive on the screen: a patient with everything, written to a file or taken in."""
