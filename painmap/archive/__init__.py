"""The open archive: a patient with everything, as JSON and masks in one zip, out and in again."""
