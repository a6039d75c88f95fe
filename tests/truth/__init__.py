"""Where a built site says something else than the ledger: figures scraped from pages and downloads."""
