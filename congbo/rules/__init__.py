"""Pure functions that rank, group and compare; one rule kind a file."""
