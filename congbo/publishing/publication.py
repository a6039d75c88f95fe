"""The act of publishing: hold the lock, write aside, verify, put in place, keep what was there before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from congbo.errors import SiteUnsound, UsageError
from congbo.making.inputs import program_digest
from congbo.making.meanwhile import Meanwhile
from congbo.publishing.addresses import by_address
from congbo.publishing.beside import Beside
from congbo.publishing.inspection import Proven, inspect
from congbo.publishing.lock import held
from congbo.publishing.manifest import MANIFEST, OWN_FILES, Manifest, Origin, manifest_bytes, read_manifest, sums_bytes
from congbo.publishing.memory import recall, remember
from congbo.publishing.refusal import MARK, refuse_foreign_files
from congbo.publishing.space import refuse_if_full
from congbo.publishing.stage import Entry, Stage
from congbo.publishing.switch import SUMS, finish, identity, put_in_place
from congbo.publishing.trouble import explained
from congbo.publishing.verify import verify, walk

MOST_SHOWN = 20
KEPT = 3
"""How many former sites stay, for `rollback`."""
DROPPINGS = {"Thumbs.db", "desktop.ini", ".DS_Store"}
"""Files that systems leave in any folder that somebody looks at."""


class Publication:
    """A new site on its way."""

    def __init__(self, beside: Beside, folder: Path, keep: int, last: Manifest | None, workers: int) -> None:
        """`last` is the manifest of the site as it is published, which is compared with it from now on."""
        self.beside, self.keep, self.last = beside, keep, last
        self.stage = Stage(folder, beside.site)
        is_of_use = last is not None and last.origin.program == program_digest()
        self.compared = Meanwhile(lambda: verify(beside.site, workers - 1, last), workers if is_of_use else 1)
        self.known: dict[str, tuple[Entry, ...]] = {}
        """What need not be made again, by the key of its job."""
        self._remembered = recall(beside.memory)
        self._mark = self.stage.write(MARK, b"")

    @explained()
    def recognise(self, keys: Sequence[str], origin: Origin) -> bool:
        """Finds the jobs whose files the last site has; whether that is all of it. Any doubt, and it has none.

        Raises PublishingFailed if there is not enough room for the rest.
        """
        if self.last is None:
            refuse_if_full(self.beside.folder, 0)
            return False
        remembered = {key: self._remembered.entries[key] for key in keys if key in self._remembered.entries}
        found = {key: some for key, some in remembered.items() if all(self._is_there(one) for one in some)}
        if found and not self.compared.result():
            self.known = found
        self.compared.end()
        addresses = {one.address for some in self.known.values() for one in some}
        others = (one.size for address, one in self.last.files.items() if address not in addresses)
        refuse_if_full(self.beside.folder, sum(others))
        return self.known.keys() == set(keys) and (
            self.last.origin == origin and addresses | {MARK} == self.last.files.keys()
        )

    def _is_there(self, entry: Entry) -> bool:
        return self.last is not None and self.last.files.get(entry.address) == entry

    @explained()
    def publish(self, made: Mapping[str, Sequence[Entry]], origin: Origin, workers: int = 1) -> bool:
        """Lists, inspects and puts in place what was made, by key; False if readers have exactly that already.

        Raises SiteUnsound if a file on the disk is not what was written, or a page breaks a promise.
        """
        files = by_address([*(entry for entries in made.values() for entry in entries), self._mark])
        manifest = self.stage.write(MANIFEST, manifest_bytes(Manifest(origin, files)))
        self.stage.write(SUMS, sums_bytes([*files.values(), manifest]))
        found = inspect(self.stage.folder, files, workers, self._proven())
        if found.broken:
            raise SiteUnsound(
                "\n".join(("Trang vừa dựng chưa đăng được, trang cũ vẫn nguyên:", *some_of(found.broken)))
            )
        remember(self.beside.memory, made, found.anchors)
        if identity(self.stage.folder) == identity(self.beside.site) and not verify(self.beside.site, workers):
            return False
        put_in_place(self.beside, self.stage.folder)
        self.beside.prune(self.keep)
        return True

    @explained()
    def hand_over(self, made: Mapping[str, Sequence[Entry]]) -> bool:
        """Puts a part of a site in place, without lists and uninspected, as it is no site; nothing before it is kept."""
        by_address([*(entry for entries in made.values() for entry in entries), self._mark])
        put_in_place(self.beside, self.stage.folder)
        self.beside.prune(0)
        return True

    def _proven(self) -> Proven | None:
        if self.last is None or not self.known:
            return None
        taken = {one.address for some in self.known.values() for one in some}
        return Proven(taken, self.last.files.keys(), self._remembered.anchors)


@contextmanager
def publication(site: Path, keep: int = KEPT, workers: int = 1) -> Iterator[Publication]:
    """Holds the site for one build, of which nothing stays unless it is published.

    Raises SiteLocked if another process holds it, PublishingFailed if the disk will not, and BuildRefused if the folder
    has files that are not ours.
    """
    with ExitStack() as stack:
        with explained():
            beside = settled(stack, site)
            last = read_manifest(site)
            refuse_strangers(site, last)
            new = Publication(beside, stack.enter_context(beside.stage()), keep, last, workers)
            stack.callback(new.compared.end)
        yield new


@explained()
def roll_back(site: Path, to: str = "") -> str:
    """Puts a former site in place of the present one, which is kept; returns the former one's number.

    `to` is a number, else the newest is taken. Raises UsageError if there is none, SiteUnsound if it was altered.
    """
    with ExitStack() as stack:
        beside = settled(stack, site)
        kept = {path.name: path for path in beside.kept()}
        number = to or max(kept, default="")
        if number not in kept:
            raise UsageError(f"Không có bản {number or 'cũ nào'}; đang giữ: {', '.join(kept) or 'không bản nào'}.")
        if altered := verify(kept[number]):
            raise SiteUnsound(f"Bản {number} đã bị sửa sau khi đăng: {', '.join(altered.all()[:5])}.")
        put_in_place(beside, kept[number])
    return number


def settled(stack: ExitStack, site: Path) -> Beside:
    """Takes the site's lock until the stack is closed, and clears up what a killed build left."""
    beside = Beside(site)
    beside.make()
    stack.enter_context(held(beside.lock))
    finish(beside)
    beside.sweep()
    return beside


def refuse_strangers(site: Path, last: Manifest | None) -> None:
    """Raises BuildRefused if the site has files that its manifest does not know."""
    if last:
        ours = {*last.files, *OWN_FILES}
        found = (name for name in walk(site)[0] if name.rpartition("/")[2] not in DROPPINGS)
        refuse_foreign_files(site, (name for name in found if name not in ours))


def some_of(broken: Sequence[str]) -> list[str]:
    """The first of many sentences, and how many more there are."""
    more = len(broken) - MOST_SHOWN
    return [*broken[:MOST_SHOWN], *([f"… và {more} chỗ nữa."] if more > 0 else [])]
