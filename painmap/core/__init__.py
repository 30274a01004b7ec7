"""What an exam is and what follows from it: layers, edits, counts, findings, comparison."""
