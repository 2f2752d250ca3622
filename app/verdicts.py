"""What a viewer says of products, yes or no, with a way back and forth."""

from __future__ import annotations

from app.steps import Steps

Said = tuple[tuple[str, bool], ...]
"""Product id, and whether it was a yes; in the order in which it was said."""


class Verdicts(Steps[Said]):
    """The verdicts on the products of one item."""

    def __init__(self) -> None:
        super().__init__(())

    def of(self, product: str) -> bool | None:
        """Return what was said of a product; None where nothing was."""
        return dict(self.now).get(product)

    def begin(self) -> None:
        """Forget everything."""
        self.restart(())

    def judge(self, product: str, *, good: bool) -> None:
        """Say yes or no; what was said before is taken back."""
        others = tuple(one for one in self.now if one[0] != product)
        self.step(others if self.of(product) is good else (*others, (product, good)))

    def clear(self) -> None:
        """Take everything back, in one step that can be undone."""
        self.step(())
