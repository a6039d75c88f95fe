"""What a published release says beside its rows is sealed: settings, methods, schemes, names, decisions, exceptions."""
