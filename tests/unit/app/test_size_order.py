from __future__ import annotations

from app.size_order import by_size


def test_sizes_stand_as_in_a_shop():
    mixed = ["42", "one size", "XL", "s", "38,5", "M", "3XL", "XXL", "38"]
    ordered = [size for size, _ in by_size([(size, 1) for size in mixed])]
    assert ordered == ["s", "M", "XL", "XXL", "3XL", "38", "38,5", "42", "one size"]
