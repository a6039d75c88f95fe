"""Tables and documents beside the figures become nouns."""
