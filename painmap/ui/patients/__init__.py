"""The list of patients, a patient's page, and starting a visit."""
