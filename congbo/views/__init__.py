"""One frozen view per page type: everything the page says, nothing else."""
