"""Commands on a clinic file, without a screen and without Qt: `backup`, `restore`, `check`."""
