"""The tab History: what patient and family tell, and what goes along from visit to visit."""
