"""Without colour every theme can be read."""

from __future__ import annotations

import pytest
from tests.colors import styles_of

from podium.app import Podium
from podium.settings.config import Config


@pytest.mark.parametrize("theme", ["podium-dark", "podium-light", "ansi-dark", "ansi-light"])
async def test_words_differ_from_their_ground(theme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = Podium([], Config(theme=theme))
    async with app.run_test():
        for name, style in styles_of(app).items():
            if theme.startswith("ansi"):
                assert (str(style.color), str(style.bgcolor)) == (
                    "Color('default', ColorType.DEFAULT)",
                    "Color('default', ColorType.DEFAULT)",
                ), name
            else:
                assert style.color != style.bgcolor, name
