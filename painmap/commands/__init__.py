"""Commands on a clinic, without a screen: `report`, `export`, `backup`, `check` and the others."""
