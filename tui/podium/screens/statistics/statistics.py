"""The statistics of a transcript on a sheet over the reader; a long answer can be gone to."""

from __future__ import annotations

from textual.message import Message
from textual.worker import get_current_worker

from podium.screens.chooser.chooser import Chooser, Offer, fits
from podium.screens.reader.area import BESIDE_FROM
from podium.screens.statistics.figures import Figures, figures_of, timeline
from podium.widgets.rows.line import cropped
from podium.widgets.status.facts import clock
from podium_parsers import Transcript

NARROWEST, WIDEST = 8, 40
"""Cells of the timeline."""
TAKEN = 45
"""Columns of the sheet that names, figures and margins take."""
NAME = 20
"""Cells of a name before the timeline."""


class Statistics(Chooser):
    """Shows the figures; answers with the offset of a long answer that was chosen."""

    class Counted(Message):
        """The figures are there."""

        def __init__(self, figures: Figures) -> None:
            super().__init__()
            self.figures = figures

    def __init__(self, transcript: Transcript, columns: int) -> None:
        """`columns` of the window: as much of them as possible go to the timeline."""
        super().__init__("Statistics", self._offers, "a speaker's name")
        self.transcript = transcript
        self.figures: Figures | None = None
        sheet = columns if columns < BESIDE_FROM else min(92, columns * 4 // 5)
        self.stretches = min(max(sheet - TAKEN, NARROWEST), WIDEST)

    def begin(self) -> None:
        super().begin()

        def count() -> None:
            worker = get_current_worker()
            figures = figures_of(self.transcript, self.stretches, lambda: worker.is_cancelled)
            if figures is not None:
                self.post_message(self.Counted(figures))

        self.run_worker(count, thread=True, exclusive=True)

    def on_statistics_counted(self, event: Counted) -> None:
        self.figures = event.figures
        self._lay("")

    def _offers(self, typed: str) -> list[Offer]:
        if self.figures is None:
            return [Offer("", "counting …")]
        return [
            one
            for one in statistics_offers(self.figures)
            if not one.id.startswith("speaker ") or fits(typed, one.title)
        ]


def statistics_offers(figures: Figures) -> list[Offer]:
    """The figures as lines: the whole, each speaker with a timeline, the longest answers."""
    whole = [
        _number(figures.words, "word"),
        _number(figures.turns, "turn"),
        _number(figures.exchanges, "question"),
        _number(figures.paragraphs, "paragraph"),
    ]
    if figures.seconds:
        whole.append(clock(figures.seconds))
    offers = [Offer("", ", ".join(whole))]
    if figures.voices:
        offers.append(Offer("", "Who speaks, and when"))
    for voice in figures.voices:
        share = voice.words / max(1, figures.words)
        name = cropped(voice.name, NAME)
        time = f", {clock(voice.seconds)}" if voice.seconds else ""
        offers.append(
            Offer(
                f"speaker {voice.speaker}",
                f"{name:<{NAME}} {timeline(voice.shares)}",
                f"{share:>4.0%} {voice.words:>8,}",
                f"{voice.name}: {_number(voice.turns, 'turn')}, {_number(voice.words, 'word')}, "
                f"{voice.words // max(1, voice.turns):,} words a turn{time}. "
                "Enter: only what this person says.",
            )
        )
    if figures.longest:
        offers.append(Offer("", "The longest answers"))
    offers += [
        Offer(
            f"offset {one.offset}", f"{one.name}  {one.who}", f"{one.words:,}", "Enter: go there."
        )
        for one in figures.longest
    ]
    return offers


def _number(count: int, thing: str) -> str:
    return f"{count:,} {thing}" if count == 1 else f"{count:,} {thing}s"
