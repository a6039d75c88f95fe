"""What can go wrong, apart from wrong data (which is a `Finding`) and bugs (which keep their traceback).

CongboError
├── UsageError        the command's words are wrong: exit code 2
├── BuildRefused      something to fix before there can be a site: exit code 1
│   ├── TemplateBroken   a template uses what its view does not have
│   ├── AddressTaken     two pages want one address
│   ├── AddressesLost    pages that the public has been given would be no more
│   └── SiteUnsound      what was made is not fit to be published
└── PublishingFailed  the disk or another build stands in the way: exit code 3
    └── SiteLocked       another build holds the site
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from congbo.findings import Finding


class CongboError(Exception):
    """A sentence for the person at the terminal."""

    exit_code = 1

    def __reduce__(self) -> tuple[object, ...]:
        """Errors come back whole from another process, though their constructors take other things than a sentence."""
        return _again, (type(self), self.args, self.__dict__)


def _again(kind: type[CongboError], args: tuple[object, ...], rest: dict[str, object]) -> CongboError:
    error = kind.__new__(kind)
    error.args = args
    error.__dict__.update(rest)
    return error


class UsageError(CongboError):
    """The command was called in a way that cannot work."""

    exit_code = 2


class BuildRefused(CongboError):
    """The site cannot be built as the input stands; the old site is as it was."""

    def __init__(self, sentence: str, findings: Sequence[Finding] = ()) -> None:
        super().__init__(sentence)
        self.findings = tuple(findings)


class TemplateBroken(BuildRefused):
    """A template failed on one page."""

    def __init__(self, template: str, address: str, error: Exception) -> None:
        super().__init__(f"templates/{template} không dựng được trang {address}: {error}")


class AddressTaken(BuildRefused):
    """Two artefacts for one path."""

    def __init__(self, address: str) -> None:
        super().__init__(f"Hai trang cùng một địa chỉ: {address}. Đổi mã của một trong hai.")


class SiteUnsound(BuildRefused):
    """The new site breaks a promise that every site keeps."""


class PublishingFailed(CongboError):
    """The site could not be written; the old one is as it was."""

    exit_code = 3


class SiteLocked(PublishingFailed):
    """Another process writes the same site."""

    def __init__(self, holder: str) -> None:
        super().__init__(f"Một lần dựng khác đang ghi trang này: {holder}. Đợi xong rồi chạy lại.")


class AddressesLost(BuildRefused):
    """Published addresses without a page."""

    def __init__(self, addresses: Sequence[str]) -> None:
        some = ", ".join(addresses[:5]) + ("…" if len(addresses) > 5 else "")
        super().__init__(
            f"Sẽ mất {len(addresses)} địa chỉ đã công bố: {some}. Khôi phục số liệu cũ, hoặc chuyển hướng trong redirects.csv."
        )
