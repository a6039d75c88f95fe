"""Files of results as a careful hand would change them: text in, text out, and nothing else touched; one kind a module."""
