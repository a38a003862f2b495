"""Foreign text reaches a widget as text and nothing else."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from textual.app import App, ComposeResult
from textual.widgets import Label

from podium.safe import safe, safe_lines

HOSTILE = [
    "[/b]",
    "[red]no[/red]",
    "[@click=app.quit]x[/]",
    "[laughter]",
    "[",
    "\x1b]0;x\x07",
    "\\[b]",
]


@pytest.mark.parametrize("text", HOSTILE)
async def test_a_label_shows_every_character_of_foreign_text(text: str) -> None:
    class Tiny(App[None]):
        def compose(self) -> ComposeResult:
            yield Label(safe(text))

    async with Tiny().run_test(size=(40, 3)) as pilot:
        shown = pilot.app.query_one(Label).render_line(0).text.rstrip()
    assert shown == text.replace("\x1b", "␛").replace("\x07", "␇")


def test_lines_stay_lines_only_where_they_are_wanted() -> None:
    assert safe("a\nb").plain == "a␊b"
    assert safe_lines("a\nb\x00").plain == "a\nb␀"


MARKED_UP = {"Static", "Label", "Button", "Option", "Checkbox", "RadioButton", "notify", "update"}
"""What reads a string as markup when it is handed one."""
SOURCES = Path(__file__).parents[2] / "tui" / "podium"


def is_harmless(value: ast.expr) -> bool:
    """Whether a value is no string, or one that is written in the source and holds no bracket."""
    match value:
        case ast.Constant(value=str(text)):
            return "[" not in text
        case ast.JoinedStr() | ast.BinOp():
            return False
        case ast.IfExp(body=body, orelse=orelse):
            return is_harmless(body) and is_harmless(orelse)
    return True


def strays(source: str) -> list[int]:
    """Lines that hand a composed string to what reads markup, without the door."""
    found = []
    for node in ast.walk(ast.parse(source)):
        values: list[ast.expr] = []
        if isinstance(node, ast.Call):
            function = node.func
            name = getattr(function, "id", getattr(function, "attr", ""))
            plain = any(word.arg == "markup" for word in node.keywords)
            if name in MARKED_UP and not plain:
                values = node.args[:1]
        elif isinstance(node, ast.Assign):
            names = {getattr(target, "attr", "") for target in node.targets}
            if names & {"border_title", "border_subtitle", "tooltip"}:
                values = [node.value]
        found += [value.lineno for value in values if not is_harmless(value)]
    return sorted(found)


def test_a_stray_string_is_noticed() -> None:
    assert strays("yield Static(f'{name}')\nnotify('a' + b)\nx.border_title = f'{x}'") == [1, 2, 3]
    assert strays("Static(safe(name))\nnotify(words, markup=False)\nLabel('fine')") == []


@pytest.mark.parametrize(
    "path", sorted(SOURCES.rglob("*.py")), ids=lambda path: str(path.relative_to(SOURCES))
)
def test_no_widget_is_handed_a_composed_string(path: Path) -> None:
    assert strays(path.read_text(encoding="utf-8")) == []
