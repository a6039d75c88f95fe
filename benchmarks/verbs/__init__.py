"""The commands of `build.py bench`."""
