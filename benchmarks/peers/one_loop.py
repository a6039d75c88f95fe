"""Plain Jinja2 in one loop: `python one_loop.py FIGURES TEMPLATES SITE`."""

import json
import sys
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

figures, templates, site = map(Path, sys.argv[1:4])
environment = Environment(loader=FileSystemLoader(templates), autoescape=True)
template = environment.get_template("scorecard.html")
frame = json.loads((figures / "frame.json").read_text(encoding="utf-8"))
for release in sorted(figures.glob("release-*.json")):
    for page in json.loads(release.read_text(encoding="utf-8")):
        path = site / page["address"]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(template.render(frame=frame, page=page), encoding="utf-8")
