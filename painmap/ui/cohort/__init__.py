"""How often skin is affected over many patients, and how two groups of them differ."""
