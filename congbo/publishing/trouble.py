"""What the disk says when it will not, as a sentence for the person at the terminal."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from congbo.errors import PublishingFailed

UNCHANGED = "Trang cũ vẫn nguyên."
SENTENCES = {
    errno.ENOSPC: "Ổ đĩa đã đầy. Dọn bớt rồi chạy lại.",
    errno.EDQUOT: "Đã dùng hết dung lượng được cấp. Dọn bớt rồi chạy lại.",
    errno.EROFS: "Ổ đĩa chỉ cho đọc. Chọn thư mục khác bằng --site.",
    errno.EACCES: "Không có quyền ghi, hoặc một chương trình đang mở tệp trong đó. Đóng chương trình ấy hoặc xin quyền ghi.",
    errno.EPERM: "Không có quyền ghi, hoặc một chương trình đang mở tệp trong đó. Đóng chương trình ấy hoặc xin quyền ghi.",
    errno.EBUSY: "Thư mục đang bị chương trình khác giữ, hoặc là điểm gắn ổ đĩa. Chọn một thư mục con của nó.",
    errno.EXDEV: "Thư mục nằm trên hai ổ đĩa khác nhau, không thay được trong một bước. Chọn thư mục khác bằng --site.",
    errno.EIO: "Ổ đĩa báo lỗi khi đọc hoặc ghi; ổ có thể đã hỏng. Kiểm tra ổ đĩa.",
    errno.ENAMETOOLONG: "Đường dẫn quá dài. Chọn thư mục gần gốc ổ đĩa hơn bằng --site.",
}  # fmt: skip


@contextmanager
def explained() -> Iterator[None]:
    """Around what touches the disk, or above a function: an OSError becomes a PublishingFailed that says what to do."""
    try:
        yield
    except OSError as error:
        raise PublishingFailed(sentence(error)) from error


def sentence(error: OSError) -> str:
    """Which path, what is wrong with it, and what to do."""
    what = SENTENCES.get(error.errno or 0, f"Hệ thống báo: {error.strerror or error}.")
    return " ".join(filter(None, (f"Không ghi được {error.filename}:" if error.filename else "", what, UNCHANGED)))
