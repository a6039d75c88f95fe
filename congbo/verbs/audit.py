"""`build.py audit`: asks the lists of known vulnerabilities about every locked library; needs a network."""

from __future__ import annotations

import subprocess
import sys

import click

from congbo.verbs.options import PROJECT

LOCK = "requirements-audit.txt"
"""Holds all that the other lock files hold."""
ASK = ("--require-hashes", "--disable-pip", "--format", "json", "--progress-spinner", "off")


@click.command("audit")
def audit_command() -> None:
    """Hỏi danh mục lỗ hổng đã biết về mọi thư viện (cần mạng); không hỏi được là lỗi."""
    from congbo.supply.audit import audited, refuse_vulnerable
    from congbo.supply.locks import read_lock

    command = [sys.executable, "-m", "pip_audit", *ASK, "-r", str(PROJECT / LOCK)]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    found = audited(answer.stdout, read_lock((PROJECT / LOCK).read_text(encoding="utf-8")))
    refuse_vulnerable(found)
    click.echo(f"Đã xét {len(found)} gói; không có lỗ hổng nào đã biết.")
