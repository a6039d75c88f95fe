"""The bill of materials of a release, for programs (CycloneDX) and for people (a table of licences)."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Container, Sequence
from typing import Any

from congbo.supply.licences import UNKNOWN, Licence
from congbo.supply.locks import Pin

FORMAT = "1.6"
OWN_LICENCE = "MIT"
HEAD = ("name", "version", "licence", "needed", "needed_by")


def cyclonedx(version: str, pins: Sequence[Pin], always: Container[str], licence: Licence) -> str:
    """The bill as CycloneDX has it; `always` are the libraries that every build needs. The same bytes every time."""
    own = f"pkg:generic/congbo@{version}"
    bill = {
        "$schema": f"http://cyclonedx.org/schema/bom-{FORMAT}.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": FORMAT,
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": "congbo",
                "version": version,
                "purl": own,
                "licenses": [{"license": {"id": OWN_LICENCE}}],
            }
        },
        "components": [component(pin, pin.name in always, licence(pin.name)) for pin in pins],
        "dependencies": [
            {"ref": own, "dependsOn": [pin.purl for pin in pins if pin.is_asked_for]},
            *({"ref": pin.purl, "dependsOn": [one.purl for one in pins if pin.name in one.needed_by]} for pin in pins),
        ],
    }
    return json.dumps(bill, ensure_ascii=False, indent=1) + "\n"


def component(pin: Pin, is_needed: bool, licence: str) -> dict[str, Any]:
    """One library."""
    licences = {"licenses": [{"license": {"name": licence}}]} if licence != UNKNOWN else {}
    return {
        "type": "library",
        "bom-ref": pin.purl,
        "name": pin.name,
        "version": pin.version,
        "scope": "required" if is_needed else "optional",
        "hashes": [{"alg": "SHA-256", "content": sha256} for sha256 in sorted(pin.hashes)],
        **licences,
        "purl": pin.purl,
    }


def licence_table(pins: Sequence[Pin], always: Container[str], licence: Licence) -> str:
    """The libraries with their licences, as CSV."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(HEAD)
    for pin in pins:
        needed = pin.only_if or ("always" if pin.name in always else "for PDF")
        table.writerow([pin.name, pin.version, licence(pin.name), needed, " ".join(pin.needed_by)])
    return out.getvalue()
