"""How classes, the rules behind them and the chains that lead to them are told."""
