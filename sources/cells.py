"""Numbers and markers as the text of one cell."""

from decimal import ROUND_HALF_UP, Decimal

NOT_AVAILABLE = "[x]"
NOT_APPLICABLE = "[z]"
WITHHELD = "[c]"
UNKNOWN = "[u]"
NOT_ASSESSED = "[n]"


def half_up(number: str | Decimal, digits: int) -> Decimal:
    """Round a decimal number half up to `digits` decimals."""
    return Decimal(number).quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_UP)


def stored(number: str | Decimal, digits: int, shown: int) -> str:
    """Write a number with `digits` decimals, refusing a rounding that would change its `shown` decimals."""
    rounded = half_up(number, digits)
    if half_up(rounded, shown) != half_up(number, shown):
        raise ValueError(f"rounding {number} to {digits} decimals changes its {shown} shown decimals")
    return f"{rounded:f}"


def hundredths(number: int) -> str:
    """Write a whole number of hundredths as a decimal number."""
    return f"{Decimal(number).scaleb(-2):.2f}"
