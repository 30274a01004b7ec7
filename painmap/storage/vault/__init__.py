"""Who may read a clinic file: its key, wrapped by each person's passphrase and a printed code."""
