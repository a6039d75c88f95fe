"""Documents that decide on a release, and what followed from them."""
