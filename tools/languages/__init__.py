"""Finding what Painmap says and bringing its translations in; never shipped."""
