"""Values of a YAML front matter: plain where nobody can misread them, else a double-quoted string.

A double-quoted YAML string takes JSON's escapes (YAML 1.2, 7.3.1).
"""

from __future__ import annotations

import json
import re

from podium_library.written.harmless import one_line

PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_./ -]*[A-Za-z0-9_]|\d{4}-\d\d-\d\d|[0-9a-f]{64}", re.ASCII)
RESERVED = re.compile(r"y|n|yes|no|true|false|on|off|null|nan|inf|[0-9]+e[0-9]+", re.IGNORECASE)


def yaml_value(text: str) -> str:
    """The text in one line as a YAML scalar that reads back as this very string (or date)."""
    line = one_line(text)
    if PLAIN.fullmatch(line) and not RESERVED.fullmatch(line):
        return line
    return json.dumps(line, ensure_ascii=False)
