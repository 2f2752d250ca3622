"""The published vocabularies of CLIP and SigLIP as files of the `tokenizers` library."""

from __future__ import annotations

import gzip
import sys
from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate, pairwise

from tokenizers import Regex, Tokenizer, normalizers, pre_tokenizers
from tokenizers.models import BPE, Unigram
from tokenizers.processors import TemplateProcessing

from vision.errors import ModelDamagedError

_MERGES = 49152 - 256 - 2
"""CLIP uses so many of the merges its file lists."""
_MARKS = ("<start_of_text>", "<end_of_text>")
"""open_clip reads these as marks, also where somebody's text has them."""


def clip_vocabulary(packed: bytes) -> bytes:
    """Return the tokenizer (JSON) of CLIP's bpe_simple_vocab_16e6.txt.gz.

    Same ids as open_clip.tokenizer.SimpleTokenizer: the bytes, the bytes that end a word, the
    merges, the two marks. What is a letter is asked of the package regex, as that one does.
    Raises ModelDamagedError.
    """
    try:
        lines = gzip.decompress(packed).decode().split("\n")[1 : _MERGES + 1]
        merges = [(left, right) for left, right in map(str.split, lines)]
    except (OSError, EOFError, ValueError) as error:
        raise ModelDamagedError("The vocabulary is not that of CLIP.") from error
    letters = _byte_letters()
    pieces = [*letters, *(f"{letter}</w>" for letter in letters), *map("".join, merges)]
    plain = _byte_pairs(pieces, merges)
    marks = {mark: len(pieces) + at for at, mark in enumerate(_MARKS)}
    pieces += [f"{mark}</w>" for mark in _MARKS]
    for mark in _MARKS:
        steps = _assembly([token.value for token in plain.model.tokenize(mark)])
        pieces += ["".join(step) for step in steps[:-1]]
        merges += steps
    tokenizer = _byte_pairs(pieces, merges)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_words()), "removed", invert=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.post_processor = TemplateProcessing(
        single=f"{_MARKS[0]} $A {_MARKS[1]}", special_tokens=list(marks.items())
    )
    return tokenizer.to_str().encode()


def _byte_pairs(pieces: Sequence[str], merges: Sequence[tuple[str, str]]) -> Tokenizer:
    ids = {piece: at for at, piece in enumerate(pieces)}
    return Tokenizer(BPE(ids, list(merges), end_of_word_suffix="</w>"))


def _assembly(parts: Sequence[str]) -> list[tuple[str, str]]:
    """Return the merges that join these parts one after the other, left to right.

    Only a mark mixes letters and signs in one word, so nothing else is ever joined by them.
    """
    return [(whole, part) for whole, part in zip(accumulate(parts), parts[1:], strict=False)]


def _words() -> str:
    """Return CLIP's pattern for a word, its classes of characters written out.

    Unicode grows: what a letter is depends on the library and on its release.
    """
    import regex

    characters = "".join(map(chr, [*range(0xD800), *range(0xE000, sys.maxunicode + 1)]))
    classes = [r"[\p{L}]", r"[\p{N}]", r"[^\s\p{L}\p{N}]"]
    letter, digit, sign = (
        _ranges(regex.findall(kind, characters, regex.IGNORECASE)) for kind in classes
    )
    return rf"(?i:{'|'.join(_MARKS)}|'s|'t|'re|'ve|'m|'ll|'d)|{letter}+|{digit}|{sign}+"


def _ranges(characters: Sequence[str]) -> str:
    """Return a class of exactly these characters, which are in order."""
    codes = [ord(character) for character in characters]
    breaks = [pair for pair in pairwise(codes) if pair[1] != pair[0] + 1]
    starts = [codes[0], *(after for _, after in breaks)]
    ends = [*(before for before, _ in breaks), codes[-1]]
    spans = (rf"\x{{{a:X}}}-\x{{{b:X}}}" for a, b in zip(starts, ends, strict=True))
    return f"[{''.join(spans)}]"


def sentencepiece_vocabulary(model: bytes) -> bytes:
    """Return the tokenizer (JSON) of a SentencePiece unigram model, as SigLIP uses one.

    Ids as SentencePiece's own, and the end of the sentence added. Needs the package sentencepiece.
    Raises ModelDamagedError.
    """
    from google.protobuf.message import DecodeError
    from sentencepiece import sentencepiece_model_pb2

    spec = sentencepiece_model_pb2.ModelProto()
    try:
        spec.ParseFromString(model)
        pieces = [(piece.piece, piece.score) for piece in spec.pieces]
        tokenizer = Tokenizer(Unigram(pieces, spec.trainer_spec.unk_id))
    except (DecodeError, ValueError) as error:
        raise ModelDamagedError("The vocabulary is no SentencePiece model.") from error
    spaces = [normalizers.Strip(), normalizers.Replace(Regex(" {2,}"), " ")]
    charsmap = spec.normalizer_spec.precompiled_charsmap
    known = [normalizers.Precompiled(charsmap)] if charsmap else []
    tokenizer.normalizer = normalizers.Sequence([*known, *spaces])
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    end = spec.trainer_spec.eos_piece
    tokenizer.post_processor = TemplateProcessing(
        single=f"$A {end}", special_tokens=[(end, spec.trainer_spec.eos_id)]
    )
    return tokenizer.to_str().encode()


def _byte_letters() -> list[str]:
    """Return a printable letter per byte in CLIP's order: those that are printable come first."""
    printable = [*range(ord("!"), ord("~") + 1), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = 256 - len(printable)
    return [*map(chr, printable), *(chr(256 + at) for at in range(others))]


VOCABULARIES: Mapping[str, Callable[[bytes], bytes]] = {
    "bpe": clip_vocabulary,
    "sentencepiece": sentencepiece_vocabulary,
}
"""Kind of vocabulary -> what makes a tokenizer file of it."""
