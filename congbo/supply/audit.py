"""What `pip-audit` found in the lists of known vulnerabilities, and whether it looked at all."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from congbo.errors import CongboError
from congbo.supply.locks import Pin


class NotAudited(CongboError):
    """It is not known whether there is anything against the libraries."""

    exit_code = 3


class Vulnerable(CongboError):
    """Something is known against a library."""


@dataclass(frozen=True, slots=True)
class Audited:
    """A library that was looked up, with the ids of what is known against it."""

    name: str
    version: str
    known: tuple[str, ...]


def audited(report: str, pins: Sequence[Pin]) -> list[Audited]:
    """The libraries that were looked up; raises NotAudited unless these are all that are needed here.

    `report` is what pip-audit writes as JSON. It ends well where it reached no list at all, so its word alone is not taken.
    """
    try:
        said = json.loads(report)["dependencies"]
        found = [
            Audited(one["name"], one["version"], tuple(known["id"] for known in one["vulns"]))
            for one in said
            if "skip_reason" not in one
        ]
        skipped = {one["name"]: str(one["skip_reason"]) for one in said if "skip_reason" in one}
    except (ValueError, KeyError, TypeError) as error:
        raise NotAudited("pip-audit không trả lời được; kiểm tra mạng rồi chạy lại. Chưa xét gói nào.") from error
    looked_up = {(one.name, one.version) for one in found}
    lacking = [pin for pin in pins if not pin.only_if and (pin.name, pin.version) not in looked_up]
    if lacking or not found:
        reason = next((skipped[pin.name] for pin in lacking if pin.name in skipped), "không có trong câu trả lời")
        names = ", ".join(pin.name for pin in lacking[:5]) + ("…" if len(lacking) > 5 else "")
        raise NotAudited(f"Chưa xét được {len(lacking)} trong {len(pins)} gói ({names}): {reason}.")
    return found


def refuse_vulnerable(found: Sequence[Audited]) -> None:
    """Raises Vulnerable if anything is known against one of them."""
    bad = [f"{one.name} {one.version}: {', '.join(one.known)}" for one in found if one.known]
    if bad:
        raise Vulnerable("Có lỗ hổng đã biết, hãy nâng bản rồi khóa lại:\n" + "\n".join(bad))
