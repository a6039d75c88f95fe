"""The command line: words in, exit codes out."""

from __future__ import annotations

import gc
import os
import sys
import traceback
from importlib import import_module

import click

from congbo.errors import CongboError

VERBS = {
    "build": "Dựng trang web từ thư mục kết quả.",
    "check": "Chỉ kiểm tra số liệu, không ghi gì vào trang.",
    "preview": "Dựng bản xem trước có cả những gì chưa công bố; trang nào cũng in chìm chữ báo.",
    "new": "Tạo thư mục cho một kỳ mới: đúng cột, đúng đơn vị của kỳ ấy; chỉ còn điền số.",
    "release": "Công bố một kết quả, hoặc bản đính chính của nó: kiểm tra, cho xem những gì sẽ đổi, hỏi rồi khóa số liệu.",
    "correct": "Đính chính một ô đã công bố; các ô đính chính gom thành một bản mới cho tới khi release.",
    "amend": "Ghi lý do sửa lời, khung tiêu chí hay quy tắc đã công bố; sửa tệp trước, rồi chạy lệnh này.",
    "withdraw": "Thu hồi một kết quả: trang còn nguyên, có lời báo và lý do, không còn hạng và xếp loại.",
    "seal": "Niêm lời, khung tiêu chí và quy tắc của các kết quả đã công bố mà chưa niêm (phần thêm sau, bản cũ).",
    "pdf": "In bản trích quyết định và phiếu điểm (mỗi đơn vị một trang) của một kỳ ra PDF.",
    "serve": "Dựng, mở tại http://127.0.0.1:PORT và dựng lại mỗi khi tệp thay đổi.",
    "rollback": "Đưa trang web về một bản đã đăng trước đây; bản đang dùng được giữ lại.",
    "verify": "Đối chiếu từng tệp của một trang web với danh sách mã băm của nó, hoặc với một lần dựng lại.",
    "sign": "Ký danh sách mã băm của trang web bằng một khóa SSH; ai có khóa công khai đều kiểm được.",
    "test": "Chạy mọi kiểm thử (ruff, mypy, pytest); thêm lời cho pytest nếu muốn.",
    "bench": "Đo tốc độ với số liệu quy mô cả nước, cùng các chương trình khác; xem bench --help.",
    "docs": "Viết lại các tài liệu sinh từ chương trình (docs/checks.md, docs/schemas, trang kiểm tra số liệu).",
    "sbom": "Ghi danh mục thư viện (CycloneDX) và bảng giấy phép, kèm mỗi bản phát hành chương trình.",
    "audit": "Hỏi danh mục lỗ hổng đã biết về mọi thư viện (cần mạng); không hỏi được là lỗi.",
}
"""What each command does, in the order in which they are used. Each lies in `verbs/` and is loaded when it is called."""
BUG = 70
SELDOM = (500_000, 50, 1000)
"""Objects made, and rounds, before garbage is collected."""


class Verbs(click.Group):
    """Commands that are loaded when they are called, so that asking for help is quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Their names."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """One of them."""
        if cmd_name not in VERBS:
            return None
        command: click.Command = getattr(import_module(f"congbo.verbs.{cmd_name}"), f"{cmd_name}_command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """All of them in words."""
        with formatter.section("Các lệnh"):
            formatter.write_dl(list(VERBS.items()))


@click.group(cls=Verbs, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.pass_context
def commands(context: click.Context) -> None:
    """Công Bố: từ bảng kết quả thành trang web công bố. Không có lệnh nào thì dựng trang (build)."""
    if context.invoked_subcommand is None and (build := commands.get_command(context, "build")):
        context.invoke(build)


def prepare() -> None:
    """What makes every command quicker, before anything else is loaded.

    Figures and pages refer to each other in no circles, so there is next to nothing for the collector of such to find.
    Models have no plugins, so none need be looked for among all that is installed. Nothing here is done with matrices, for
    which one of the libraries would keep threads ready.
    """
    gc.set_threshold(*SELDOM)
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def main() -> None:
    """Runs the command and leaves with its exit code."""
    prepare()
    try:
        commands.main(prog_name="build.py", standalone_mode=False)
    except CongboError as error:
        sys.exit(import_module("congbo.verbs.outcome").told(error))
    except click.exceptions.Abort:
        sys.exit(1)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except Exception:
        traceback.print_exc()
        print(
            "\nĐây là lỗi của chương trình, không phải của số liệu; xin gửi đoạn trên cho người bảo trì.",
            file=sys.stderr,
        )
        sys.exit(BUG)
