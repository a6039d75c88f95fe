"""Which libraries the program stands on: what is locked, under which licences, and what is known against them."""
