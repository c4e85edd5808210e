"""Writes one reference file: what made it, then the cases."""

import json
import pathlib
import platform


def write_reference(name, packages, **cases):
    made_by = {"script": f"{name}.py", "python": platform.python_version()}
    made_by |= {package.__name__: package.__version__ for package in packages}
    path = pathlib.Path(__file__).with_name(f"{name}.json")
    body = [f'"madeBy": {json.dumps(made_by)}']
    for key, rows in cases.items():
        lines = ",\n".join(json.dumps(row, allow_nan=False) for row in rows)
        body.append(f'"{key}": [\n{lines}\n]')
    path.write_text("{\n" + ",\n".join(body) + "\n}\n")
