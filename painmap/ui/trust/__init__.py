"""Who may use a clinic file, and what keeps it safe: its door, its lock, people, backups, audit."""
