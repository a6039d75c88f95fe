import errno
import os

import pytest

from congbo.errors import PublishingFailed
from congbo.publishing.trouble import SENTENCES, explained, sentence


@pytest.mark.parametrize("code", SENTENCES)
def test_what_a_disk_may_say_is_told_with_its_path(code: int) -> None:
    said = sentence(OSError(code, os.strerror(code), "/x/site/a.html"))
    assert SENTENCES[code] in said
    assert "/x/site/a.html" in said


def test_what_is_not_known_is_told_in_the_words_of_the_system() -> None:
    assert "Too many open files" in sentence(OSError(errno.EMFILE, "Too many open files"))
    assert "odd" in sentence(OSError("odd"))


def test_only_trouble_of_the_disk_is_explained() -> None:
    with pytest.raises(PublishingFailed), explained():
        raise OSError(errno.ENOSPC, "x")
    with pytest.raises(KeyError), explained():
        raise KeyError
