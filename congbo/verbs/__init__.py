"""Commands about a site that is already there, one a module."""
