"""Rows that a list has drawn stay drawn while its rows are given anew.

A list is shown again after every change, mostly with the rows it has already. Textual draws each of
them again, which with twenty rows takes longer than all the rest of an answer.
"""

from __future__ import annotations

from textual.cache import LRUCache
from textual.geometry import Region
from textual.strip import Strip
from textual.style import Style
from textual.visual import VisualType
from textual.widgets import OptionList
from textual.widgets.option_list import Option

_MOST = 512


class KeptOptionList(OptionList):
    """Base of a list without a mouse, in which prompts that are equal look the same.

    Should Textual no longer ask ``_get_option_render``, the list is as right, only slower.
    """

    def __init__(self, *, id: str | None = None) -> None:
        """Begin with nothing drawn."""
        super().__init__(id=id, markup=False)
        self._drawn: LRUCache[tuple[VisualType, Style, int], list[Strip]] = LRUCache(_MOST)

    def notify_style_update(self) -> None:
        """Other colours: draw everything again."""
        self._drawn.clear()
        super().notify_style_update()

    def put_prompt(self, index: int, prompt: VisualType) -> None:
        """Show another prompt of the same height in place of one; the others stay as they are."""
        line = self._index_to_line.get(index)
        if line is None:
            self.replace_option_prompt_at_index(index, prompt)
            return
        self.get_option_at_index(index)._set_prompt(prompt)
        self.refresh(Region(0, line - self.scroll_offset.y, self.size.width, 1))

    def _get_option_render(self, option: Option, style: Style) -> list[Strip]:
        key = (option.prompt, style, self.scrollable_content_region.width)
        strips = self._drawn.get(key)
        if strips is None:
            # What Textual keeps itself may still be as wide as the list was a moment ago.
            self._option_render_cache.clear()
            strips = self._drawn[key] = super()._get_option_render(option, style)
        return strips
