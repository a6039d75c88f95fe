"""Every bad input of the catalogue, as a change to one sound folder."""
