"""To and from other systems: FHIR, patients of the clinic's system, locked PDF, DICOM."""
