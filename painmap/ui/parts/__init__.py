"""The parts that screens are built from: theme, words, buttons, fields, small sheets."""
