"""Writes a site aside, and puts it in place of the one that readers see by one atomic step."""
