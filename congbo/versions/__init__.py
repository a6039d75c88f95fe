"""What was published stays: frozen rows, the log of changes, earlier versions, addresses; and what is public at all."""
