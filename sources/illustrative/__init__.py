"""The invented province of Minh Họa: its units and its figures."""
