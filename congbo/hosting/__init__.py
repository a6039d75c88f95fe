"""What hosts and browsers are told, from one source."""
