"""Templates compiled to plainer code."""
