"""The same scorecards, made by other generators from finished figures."""
