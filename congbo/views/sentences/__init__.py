"""Facts about a block, each with the word for its situation, of which key findings are made."""
