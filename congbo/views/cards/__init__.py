"""Pictures that stand beside a link where it is shared."""
