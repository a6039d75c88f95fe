"""Figures as pictures: their geometry, in shares of the space."""
