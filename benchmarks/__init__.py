"""Measurements, run by `python build.py bench`; not part of the tests."""
