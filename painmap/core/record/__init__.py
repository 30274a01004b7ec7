"""The exam record beside the map: the sheet of the limbs, the history, what is still missing."""
