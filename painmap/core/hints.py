"""What a user must know when a border cannot be made as it was drawn."""

from __future__ import annotations

from painmap.core.text import Text, text


class BorderHint(Exception):  # noqa: N818  # not an error: a hint beside the drawing
    """A border takes in nothing, or cannot be where it is; `text` says what to do instead."""

    def __init__(self, msgid: str) -> None:
        super().__init__(msgid)
        self.text: Text = text(msgid)
