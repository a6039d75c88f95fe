"""What units came from and became."""
