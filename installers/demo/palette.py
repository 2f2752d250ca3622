"""The designed palette: one name per colour, as sRGB hex, and how to read it."""

INKS: dict[str, str] = {
    "navy": "24335A",
    "ochre": "DDA032",
    "brick": "B8472F",
    "forest": "2F6247",
    "cream": "F1E4CA",
    "teal": "1F8080",
    "rose": "E5A0A2",
    "plum": "6F3558",
    "sky": "8DBBDD",
    "charcoal": "3D3D44",
    "sand": "CDB187",
    "mint": "A6D6B8",
    "coral": "EF7B59",
    "lilac": "B7A0D6",
}

EXTRAS: dict[str, str] = {
    "white": "F6F3EC",
    "denim": "4F73A3",
    "indigo": "2C4270",
    "stone": "A9A59C",
    "cognac": "8A5330",
    "black": "26262B",
}

Rgb = tuple[float, float, float]


def rgb(name: str) -> Rgb:
    """Components 0..1 in sRGB of a palette name or of a bare hex string."""
    code = INKS.get(name) or EXTRAS.get(name) or name
    return (int(code[0:2], 16) / 255, int(code[2:4], 16) / 255, int(code[4:6], 16) / 255)


def linear(name: str) -> Rgb:
    """Scene-linear components, what Blender's colour sockets expect."""
    red, green, blue = (_to_linear(value) for value in rgb(name))
    return (red, green, blue)


def _to_linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)
