"""Rankings, components and years as rows and columns."""
