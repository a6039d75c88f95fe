"""What other sites show of a release: the headline of a scorecard, a ranking, and the code for both."""
