"""Words for the picture: its colours, its form, its decoder, and all that is known of a film."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.marking import marked
from app.words import tr

if TYPE_CHECKING:
    from player.film_facts import FilmFacts

COLOURS: Final = {
    "brightness": marked("Brightness"),
    "contrast": marked("Contrast"),
    "saturation": marked("Saturation"),
    "gamma": marked("Gamma"),
    "hue": marked("Hue"),
}
"""Names of the equaliser's fields, for `tr`."""


def aspect_words(aspect: str) -> str:
    """Return an aspect ratio as a viewer reads it."""
    return tr("as in the film") if aspect == "auto" else aspect


def decoder_words(decoder: str) -> str:
    """Return what decodes the film, as mpv calls it, or that the processor does."""
    return (
        tr("Decoded by {decoder}", decoder=decoder) if decoder else tr("Decoded by the processor")
    )


def fact_lines(facts: FilmFacts, *, tone_mapped: bool) -> list[tuple[str, str]]:
    """Return pairs of a name and a value; what is not known is left out.

    tone_mapped: the surface brings HDR down to what an SDR screen shows.
    """
    lines = [
        (tr("File"), _joined(facts.container, _size(facts.size))),
        (tr("Picture"), _joined(facts.video_codec, _pixels(facts), facts.pixel_format)),
        (tr("Frames"), _rates(facts)),
        (tr("Bit rate"), _bits(facts.video_rate)),
        (tr("Decoder"), facts.decoder or tr("processor")),
        (tr("HDR"), _hdr(facts.hdr, tone_mapped=tone_mapped)),
        (tr("Sound"), _joined(facts.audio_codec, facts.channels, _hertz(facts.sample_rate))),
        (tr("Sound's bit rate"), _bits(facts.audio_rate)),
        (tr("Dropped"), _dropped(facts)),
        (tr("Picture behind sound"), tr("{ms:+.0f} ms", ms=facts.lag * 1000)),
    ]
    return [(name, value) for name, value in lines if value]


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _size(size: int) -> str:
    return tr("{size:.1f} MB", size=size / 1e6) if size else ""


def _pixels(facts: FilmFacts) -> str:
    return f"{facts.width}x{facts.height}" if facts.width else ""


def _rates(facts: FilmFacts) -> str:
    made, shown = facts.frame_rate, facts.shown_rate
    if not made and not shown:
        return ""
    if not shown:
        return tr("{made:.3g} per second", made=made)
    return tr("{made:.5g} per second, shown {shown:.4g}", made=made, shown=shown)


def _bits(rate: float) -> str:
    return tr("{rate:,.0f} kbit/s", rate=rate / 1000) if rate else ""


def _hertz(rate: int) -> str:
    return tr("{rate:.4g} kHz", rate=rate / 1000) if rate else ""


def _dropped(facts: FilmFacts) -> str:
    return tr("{late} late, {skipped} skipped", late=facts.late, skipped=facts.skipped)


def _hdr(kind: str, *, tone_mapped: bool) -> str:
    if not kind:
        return ""
    if tone_mapped:
        return tr("{kind}; the window is SDR, the picture is tone-mapped to it", kind=kind)
    return tr("{kind}; the window is SDR and nothing is tone-mapped: it looks pale", kind=kind)
