"""Where figures come from: source, status, version, what was changed, how to cite and take them away."""
