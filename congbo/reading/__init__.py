"""How files become text cells: encodings, separators, characters, workbooks."""
