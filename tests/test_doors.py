"""Nothing goes round the doors: output by the gate, foreign words to a widget by `safe`, nothing to the network.

The source of all four wings is read as a syntax tree, so that another name, an alias, `getattr` or a late
import hides nothing. What may do such a thing is listed here with the reason; a new place is a decision.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest
from tests.places import ROOT, WINGS

STREAMS = {"stdout", "stderr", "__stdout__", "__stderr__"}
BUILT_IN = {"print", "input", "breakpoint", "eval", "exec", "__import__"}
WRITES = {"write", "writev", "pwrite", "system", "popen", "startfile"}
"""Of `os`."""
ELSEWHERE = {"open_url", "from_markup", "deliver_text", "deliver_binary", "save_screenshot"}
"""Of Textual and Rich: what opens addresses, reads markup, or writes files of its own."""
MODULES = {
    "webbrowser", "logging", "warnings", "socket", "ssl", "http", "ftplib", "smtplib", "requests", "httpx", "urllib3",
    "aiohttp", "asyncssh", "telnetlib", "xmlrpc", "subprocess", "pty", "ctypes", "pickle", "marshal", "shelve",
}  # fmt: skip
"""The network, other programs, logs, and what can run what it reads."""
REQUESTS = {"urllib.request", "urllib.error", "multiprocessing.connection"}

ALLOWED: dict[str, set[str]] = {
    # The gate itself, and who opens it, flushes it, or asks whether it leads to a terminal.
    "tui/podium/cli/gate.py": {"print", "sys.stderr"},
    "tui/podium/cli/entry.py": {"sys.stdout", "sys.stderr"},
    "tui/podium/cli/reading.py": {"sys.stdout"},
    "tui/podium/cli/scanning.py": {"sys.stderr"},
    "tui/podium/cli/export.py": {"sys.stdout"},
    "tui/podium/cli/doctor.py": {"sys.stdout"},
    "tui/podium/cli/usage.py": {"sys.__stdout__"},
    "tui/podium/cli/linear.py": {"input"},
    "tui/podium/screens/help/document.py": {"sys.stdout"},
    # The version, before anything is imported; what is written is flushed before the end.
    "tui/podium/__main__.py": {"print", "sys.stdout", "sys.stderr"},
    # Textual's own output, and the pipe that wakes the input thread.
    "tui/podium/terminal/driver.py": {"sys.__stderr__", "sys.stderr", "os.write"},
    # The first page, which the page's painter has made harmless, before Textual is there.
    "tui/podium/early/curtain.py": {"os.write"},
    # Signs between the two processes that write one answer, through the gate.
    "tui/podium/cli/halves.py": {"os.write"},
    # Files of ours.
    "library/podium_library/disk/durable.py": {"os.write"},
    # Processes: the worker of one file, those of a scan, and the editor that a person has named.
    "parsers/podium_parsers/worker.py": {"print", "sys.stdout", "sys.stderr"},
    "parsers/podium_parsers/drafts/contained.py": {"subprocess"},
    "library/podium_library/archive/crew.py": {"multiprocessing.connection"},
    "tui/podium/screens/note/screen.py": {"subprocess"},
    # A fork of ourselves, or a program of ours, hands over what it has read.
    "tui/podium/opening/apart.py": {"pickle", "subprocess"},
    "tui/podium/opening/aside.py": {"sys.stdout"},
    # Compiled patterns beside the bytecode, in its own form, behind a checksum: plain data, of which none is a document's.
    "parsers/podium_parsers/compiled.py": {"marshal"},
    # pypdfium2 speaks in C arrays; a pattern that Python warns of is refused.
    "parsers/podium_parsers/pdf/words.py": {"ctypes"},
    "search/podium_search/asking/pattern.py": {"warnings"},
}


def strays(source: str) -> list[tuple[int, str]]:
    """(line, what) for each thing in a source that a door is for."""
    tree = ast.parse(source)
    alias = dict(aliases(tree))
    found: set[tuple[int, str]] = set()
    for node in ast.walk(tree):
        found.update((getattr(node, "lineno", 0), what) for what in named(node, alias))
    return sorted(found)


def aliases(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Names under which `sys` and `os` go."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for one in node.names:
                yield one.asname or one.name, one.name


def named(node: ast.AST, alias: dict[str, str]) -> Iterator[str]:
    """What one node names of all that has a door."""
    match node:
        case ast.Name(id=name) if name in BUILT_IN:
            yield name
        case ast.Attribute(value=ast.Name(id=owner), attr=attr):
            yield from owned(alias.get(owner, owner), attr)
        case ast.Attribute(attr=attr) if attr in ELSEWHERE:
            yield attr
        case ast.Import(names=names):
            yield from (one.name for one in names if is_closed(one.name))
        case ast.ImportFrom(module=str(module), names=names):
            if is_closed(module):
                yield module
            for one in names:
                yield from owned(module, one.name)
                if is_closed(f"{module}.{one.name}"):
                    yield f"{module}.{one.name}"
        case ast.Call(args=[ast.Name(id=owner), ast.Constant(value=str(attr)), *_]):
            yield from owned(alias.get(owner, owner), attr)
        case ast.Call(func=ast.Name(id="import_module") | ast.Attribute(attr="import_module"), args=[ast.Constant(value=str(name)), *_]):  # fmt: skip
            if is_closed(name):
                yield name
        case ast.keyword(arg="markup", value=ast.Constant(value=True)):
            yield "markup=True"


def owned(owner: str, attr: str) -> Iterator[str]:
    """What an attribute of a module is, if it is one that has a door."""
    if (owner == "sys" and attr in STREAMS) or (owner == "os" and attr in WRITES):
        yield f"{owner}.{attr}"
    elif owner == "os" and attr.startswith(("exec", "spawn", "posix_spawn")):
        yield f"os.{attr}"
    elif (owner == "builtins" and attr in BUILT_IN) or attr in ELSEWHERE:
        yield attr


def is_closed(module: str) -> bool:
    """Whether a module is one that only a listed place may import."""
    return module in REQUESTS or module.partition(".")[0] in MODULES


@pytest.mark.parametrize(
    "source",
    [
        "print('x')",
        "say = print",
        "import builtins\nbuiltins.print('x')",
        "import sys\nsys.stdout.write('x')",
        "import sys as s\nout = s.stderr",
        "from sys import stdout as out",
        "import sys\ngetattr(sys, 'stdout').write('x')",
        "import sys\nsys.__stdout__.buffer.write(b'x')",
        "import os\nos.write(1, b'x')",
        "from os import write as w",
        "import os as o\no.system('x')",
        "def late():\n    import webbrowser",
        "from urllib import request",
        "import urllib.request",
        "import http.client as c",
        "import importlib\nimportlib.import_module('socket')",
        "app.open_url(url)",
        "Text.from_markup(words)",
        "rich.text.Text.from_markup(words)",
        "notify(words, markup=True)",
        "eval(words)",
    ],
)
def test_a_stray_is_noticed_whatever_it_is_called(source: str) -> None:
    assert strays(source)


def test_what_has_no_door_is_no_stray() -> None:
    source = (
        "import sys, os\nos.open('x', 0)\ndone.stdout\nsys.argv\nfile.write('x')\nf(markup=False)"
    )
    assert strays(source) == []


SOURCES = [path for wing in WINGS for path in sorted((ROOT / wing).rglob("*.py"))]


@pytest.mark.parametrize("wing", WINGS)
def test_no_file_of_a_wing_goes_round_the_doors(wing: str) -> None:
    found = []
    for path in SOURCES:
        name = str(path.relative_to(ROOT))
        if name.startswith(f"{wing}/"):
            allowed = ALLOWED.get(name, set())
            found += [
                f"{name}:{line}: {what}"
                for line, what in strays(path.read_text("utf-8"))
                if what not in allowed
            ]
    assert found == []


def test_each_exception_is_still_one() -> None:
    for name, allowed in ALLOWED.items():
        used = {what for _, what in strays((ROOT / name).read_text("utf-8"))}
        assert allowed <= used, f"{name} needs no leave for {allowed - used}"
