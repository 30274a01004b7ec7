"""What one window works on: the open file, patient and exam, their undo and their way to disk."""
