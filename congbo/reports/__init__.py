"""Findings told to people and to tools: in the terminal, as JSON, as a page, as coloured workbooks."""
