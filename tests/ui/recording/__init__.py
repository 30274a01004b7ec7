"""An examiner who enters a whole visit on the window's own fields, chips and charts."""
