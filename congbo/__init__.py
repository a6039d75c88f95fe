"""Công Bố turns yearly result tables into a versioned static website."""

__version__ = "0.1.0"
