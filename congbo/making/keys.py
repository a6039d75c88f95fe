"""Keys of the jobs of a build: equal keys make equal files, whatever was made in between."""

from __future__ import annotations

import hashlib
from pathlib import Path

from congbo.frame import Shell
from congbo.making.inputs import digest_of_parts, libraries_digest, program_digest
from congbo.making.value_digest import Digester
from congbo.model.library import Library
from congbo.rules.scopes import Narrowing
from congbo.settings import SiteSettings


class Keys:
    """The keys of one build.

    A key covers all that a job may know: the values within its scope, the settings, the templates, the frames of its
    language, the names of assets (which have the hash of their content), the program and its libraries.
    It cannot miss anything, as a job is given nothing else but the sizes of files that are made from the same.
    """

    def __init__(self, project: Path, library: Library, settings: SiteSettings, shell: Shell) -> None:
        self.library = library
        self._digester = Digester()
        assets = tuple(shell.assets)
        self._frames = {code: self._digester.of((one, assets)) for code, one in frames_by_language(shell).items()}
        code = (program_digest(), libraries_digest(), digest_of_parts(project, "templates"))
        self.of_code = hashlib.sha256("|".join(code).encode()).hexdigest()
        """The key of compiled templates."""
        self._base = "|".join((*code, self._digester.of(settings).hex()))

    def of_results(self) -> str:
        """The hash of the results."""
        return self._digester.of(self.library).hex()

    def of_pages(self, name: str, scope: Narrowing | None, language: str) -> str:
        """The key of some pages."""
        return self._key("pages", language, name, self._frames[language].hex(), self._seen(scope))

    def of_files(self, name: str, scope: Narrowing | None) -> str:
        """The key of some files beside the pages."""
        return self._key("files", name, self._seen(scope))

    def of_shell(self, shell: Shell) -> str:
        """The key of what is not made from the results; names of assets have the hash of their content."""
        return self._key("shell", self._digester.of((shell.pages, tuple(shell.assets))).hex())

    def _seen(self, scope: Narrowing | None) -> str:
        return self._digester.of(scope.narrow(self.library) if scope else self.library).hex()

    def _key(self, *parts: str) -> str:
        return hashlib.sha256("|".join((self._base, *parts)).encode()).hexdigest()


def frames_by_language(shell: Shell) -> dict[str, list[object]]:
    """The frames of each language, by depth."""
    languages = {language for language, _ in shell.frames}
    return {
        code: [frame for (language, _), frame in sorted(shell.frames.items()) if language == code] for code in languages
    }
