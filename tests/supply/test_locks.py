"""Lock files: what is installed is what was looked at, from whatever registry it comes."""

from __future__ import annotations

import re

import pytest

from congbo.supply.locks import Pin, read_lock
from tests.builders import PROJECT

LOCKS = sorted(path.name for path in PROJECT.glob("requirements*.txt"))
SMALLER = {
    "requirements-pdf.txt": "requirements.txt",
    "requirements-cards.txt": "requirements-pdf.txt",
    "requirements-test.txt": "requirements-cards.txt",
    "requirements-audit.txt": "requirements-test.txt",
}


def text(lock: str) -> str:
    return (PROJECT / lock).read_text(encoding="utf-8")


def test_a_pin_knows_its_hashes_its_condition_and_who_needs_it() -> None:
    lock = (
        "# made by a program\n"
        f"a-b==1.0 ; sys_platform == 'win32' \\\n    --hash=sha256:{'0' * 64} \\\n    --hash=sha256:{'1' * 64}\n"
        "    # via\n    #   -r requirements.in\n    #   c\n"
        f"c==2 \\\n    --hash=sha256:{'2' * 64}\n    # via\n    #   a-b\n"
    )
    assert read_lock(lock) == [
        Pin("a-b", "1.0", "sys_platform == 'win32'", ("0" * 64, "1" * 64), ("c",), True),
        Pin("c", "2", "", ("2" * 64,), ("a-b",), False),
    ]


@pytest.mark.parametrize(
    "lock",
    [
        "a==1\n",
        "a>=1 \\\n    --hash=sha256:" + "0" * 64,
        "a==1 \\\n    --hash=sha256:0",
        "a @ https://example.org/a.whl\n",
    ],
)
def test_what_is_not_locked_by_hashes_is_refused(lock: str) -> None:
    with pytest.raises(ValueError, match="not locked"):
        read_lock(lock)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_library_is_locked_by_hashes_and_no_registry_is_named(lock: str) -> None:
    pins = [(pin.name, pin.version) for pin in read_lock(text(lock))]
    assert len(pins) > 20
    assert len(pins) == len(set(pins))
    assert re.findall(r"https?://|file:|index-url|find-links|/opt/", text(lock)) == []


@pytest.mark.parametrize("lock", SMALLER)
def test_a_lock_holds_what_the_smaller_one_holds(lock: str) -> None:
    assert set(read_lock_pins(SMALLER[lock])) <= set(read_lock_pins(lock))


def read_lock_pins(lock: str) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(pin.name, pin.version, pin.hashes) for pin in read_lock(text(lock))]


@pytest.mark.parametrize("lock", LOCKS)
def test_whatever_needs_a_library_is_locked_too(lock: str) -> None:
    pins = read_lock(text(lock))
    assert {name for pin in pins for name in pin.needed_by} <= {pin.name for pin in pins}


def test_a_build_needs_few_libraries_that_were_asked_for() -> None:
    """Each further one is one more to trust."""
    asked = [line for line in (PROJECT / "requirements.in").read_text().splitlines() if line]
    assert len(asked) <= 13
