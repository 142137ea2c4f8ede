"""Messages that cross from one part of the screen to another."""

from __future__ import annotations

from textual.message import Message

from tui_app.domain.agenda import Place


class Changed(Message):
    """Something of this session was written, or waits to be: show it and its state."""

    def __init__(self, words: str = "", *, shown: bool = False) -> None:
        """Carry what to say about it, if anything; ``shown`` if a page reads it by itself."""
        super().__init__()
        self.words = words
        self.shown = shown


class Told(Message):
    """A sentence for the notice line. ``calm`` is False for something that went wrong."""

    def __init__(self, sentence: str, *, calm: bool = True) -> None:
        """Carry the sentence, which is shown as it is."""
        super().__init__()
        self.sentence = sentence
        self.calm = calm


class GoTo(Message):
    """Show the place where something is worked on."""

    def __init__(self, place: Place) -> None:
        """Carry the place."""
        super().__init__()
        self.place = place
