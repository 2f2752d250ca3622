"""The cast: eight people, their faces and what they wear; some change between scenes."""

from body import Figure
from head import Face
from product import Product
from puppet import Person

P = Product

MARA_SUN = (
    P("sundress", "floral", ("cream", "coral", "forest"), "forest"),
    P("sandals", "solid", ("cognac",), "black"),
    P("handbag", "solid", ("brick",), "ochre"),
)
JONAS_CAFE = (
    P("sweater", "stripes", ("ochre", "navy", "cream"), "navy"),
    P("jeans", "solid", ("denim",), "sky"),
    P("sneakers", "solid", ("brick",), "cream"),
)
KOFI_CAFE = (
    P("shirt", "gingham", ("cream", "teal", "navy"), "teal"),
    P("tie", "argyle", ("plum", "rose", "cream"), "plum"),
    P("trousers", "solid", ("charcoal",), "charcoal"),
    P("boots", "solid", ("cognac",), "black"),
    P("hat", "solid", ("sand",), "plum"),
)
AIKO_GALLERY = (
    P("shift dress", "chevron", ("navy", "mint", "cream"), "coral"),
    P("boots", "solid", ("black",), "cognac"),
    P("scarf", "solid", ("coral",), "cream"),
)
RAVI_GALLERY = (
    P("coat", "check", ("forest", "ochre", "cream"), "forest"),
    P("trousers", "columns", ("navy", "sky", "cream"), "navy"),
    P("sneakers", "solid", ("cream",), "forest"),
    P("cap", "solid", ("ochre",), "forest"),
)
ELSA_GALLERY = (
    P("cardigan", "argyle", ("lilac", "plum", "cream"), "plum"),
    P("skirt", "dots", ("plum", "cream", "rose"), "lilac"),
    P("boots", "solid", ("plum",), "black"),
    P("tote", "mosaic", ("cream", "brick", "teal"), "teal"),
)
LENA_PARK = (
    P("hoodie", "solid", ("mint",), "forest"),
    P("shorts", "check", ("sand", "brick", "cream"), "sand"),
    P("sneakers", "dots", ("navy", "cream", "coral"), "coral"),
    P("beanie", "solid", ("coral",), "cream"),
    P("backpack", "solid", ("ochre",), "cognac"),
)
TOMAS_PARK = (
    P("t-shirt", "breton", ("white", "navy", "brick"), "navy"),
    P("jeans", "solid", ("indigo",), "cream"),
    P("sneakers", "solid", ("teal",), "cream"),
    P("cap", "check", ("brick", "cream", "navy"), "navy"),
)
MARA_PARK = (
    P("tank top", "block", ("coral", "teal", "cream"), "cream"),
    P("pleated skirt", "solid", ("teal",), "cream"),
    P("sneakers", "check", ("rose", "plum", "cream"), "plum"),
)
JONAS_TRAIN = (
    P("jacket", "solid", ("navy",), "navy"),
    P("trousers", "check", ("sand", "forest", "brick"), "sand"),
    P("boots", "solid", ("brick",), "black"),
    P("scarf", "check", ("brick", "cream", "navy"), "cream"),
)
AIKO_TRAIN = (
    P("sweater", "block", ("rose", "plum", "cream"), "plum"),
    P("skirt", "stripes", ("cream", "forest", "ochre"), "forest"),
    P("boots", "solid", ("forest",), "black"),
    P("beanie", "stripes", ("plum", "ochre", "cream"), "ochre"),
)
KOFI_TRAIN = (
    P("coat", "solid", ("ochre",), "brick"),
    P("jeans", "solid", ("stone",), "sky"),
    P("sneakers", "mosaic", ("white", "charcoal", "coral"), "coral"),
    P("backpack", "check", ("navy", "sky", "cream"), "navy"),
)

_MARA = Figure(1.70, shoulder=0.92, waist=0.92, hip=1.06, bust=0.012, limb=0.96)
_JONAS = Figure(1.86, shoulder=1.06, waist=1.06, belly=0.006)
_KOFI = Figure(1.80, shoulder=1.02)
_AIKO = Figure(1.64, shoulder=0.90, waist=0.90, hip=0.98, bust=0.006, limb=0.92)
_RAVI = Figure(1.76, shoulder=1.0, waist=1.14, belly=0.024)
_ELSA = Figure(1.62, shoulder=0.94, waist=1.08, hip=1.10, bust=0.014, belly=0.008)
_LENA = Figure(1.72, shoulder=0.93, waist=0.94, hip=1.0, bust=0.008, limb=0.95)
_TOMAS = Figure(1.78, shoulder=1.03, limb=1.03)


def mara(outfit: tuple[Product, ...] = MARA_SUN) -> Person:
    """Curly dark hair, brown skin."""
    face = Face(jaw=0.93, lips=1.2, nose=1.0, brow=0.9)
    return Person(
        "Mara", _MARA, face, "curly", "2E1C16", "A86F4B", "B4523C", "A8433F", "4A2E1C", outfit
    )


def jonas(outfit: tuple[Product, ...] = JONAS_CAFE) -> Person:
    """Tall, fair, red beard."""
    face = Face(jaw=1.05, nose=1.12, brow=1.05, lips=0.95)
    return Person(
        "Jonas",
        _JONAS,
        face,
        "quiff",
        "A8532B",
        "F2C9AC",
        "E58E74",
        "C56F62",
        "3E6A8A",
        outfit,
        beard="full",
    )


def kofi(outfit: tuple[Product, ...] = KOFI_CAFE) -> Person:
    """Dark skin, cropped hair."""
    face = Face(jaw=1.0, nose=1.0, lips=1.25, brow=1.25, smile=1.4)
    return Person(
        "Kofi", _KOFI, face, "crop", "1E1614", "805439", "A0543C", "A65A50", "2A1A12", outfit
    )


def aiko(outfit: tuple[Product, ...] = AIKO_GALLERY) -> Person:
    """A black bob."""
    face = Face(jaw=0.95, nose=0.85, cheeks=1.08, brow=0.85)
    return Person(
        "Aiko", _AIKO, face, "bob", "1D1A20", "F0CFAE", "EC9A86", "C9524F", "2B1B14", outfit
    )


def ravi(outfit: tuple[Product, ...] = RAVI_GALLERY) -> Person:
    """A moustache and a round belly."""
    face = Face(jaw=1.08, nose=1.2, brow=1.2, cheeks=1.1)
    return Person(
        "Ravi",
        _RAVI,
        face,
        "short",
        "241A18",
        "B98358",
        "BC6048",
        "9A4F44",
        "3A2416",
        outfit,
        beard="moustache",
    )


def elsa(outfit: tuple[Product, ...] = ELSA_GALLERY) -> Person:
    """Silver bun, round glasses."""
    face = Face(jaw=0.98, nose=0.95, cheeks=1.12, brow=0.8)
    return Person(
        "Elsa",
        _ELSA,
        face,
        "bun",
        "C9C6C4",
        "F4D3BC",
        "EE9C8A",
        "C4606A",
        "5A7F8E",
        outfit,
        glasses=True,
    )


def lena(outfit: tuple[Product, ...] = LENA_PARK) -> Person:
    """Long fair hair."""
    face = Face(jaw=0.92, nose=0.9, brow=0.85)
    return Person(
        "Lena", _LENA, face, "long", "DDAE5C", "F5D0B5", "F09A86", "D0605C", "5C8A5A", outfit
    )


def tomas(outfit: tuple[Product, ...] = TOMAS_PARK) -> Person:
    """Olive skin, dark hair."""
    face = Face(jaw=1.04, nose=1.05, brow=1.1)
    return Person(
        "Tomas", _TOMAS, face, "short", "3A241A", "D9A77C", "D9775C", "B2594E", "4A3320", outfit
    )


def wardrobe() -> list[Product]:
    """Everything worn in the film."""
    outfits = (
        MARA_SUN,
        JONAS_CAFE,
        KOFI_CAFE,
        AIKO_GALLERY,
        RAVI_GALLERY,
        ELSA_GALLERY,
        LENA_PARK,
        TOMAS_PARK,
        MARA_PARK,
        JONAS_TRAIN,
        AIKO_TRAIN,
        KOFI_TRAIN,
    )
    return [item for outfit in outfits for item in outfit]
