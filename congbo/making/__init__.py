"""A build as jobs, their keys and caches, and the processes and machines that share them."""
