"""Whole sites of both languages: from nothing, again after a change, larger, compressed, in parts."""
