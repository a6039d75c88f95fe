"""What can be said of one unit or block beyond its figures, drawn from them."""
