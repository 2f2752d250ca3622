"""Errors of vision.

* VisionError
  + VisionEnvironmentError      the user can act
    - ModelMissingError         a model file is not there
    - ModelDamagedError         a model file is not the file its card names
    - CardError                 a model card is wrong, or there is none of that name
    - ExportToolsMissingError   torch or open_clip, which only an export needs, is not installed
    - ExportRefusedError        an exported model is not the published one
    - PictureFileError          a picture file cannot be used
    - UnknownWordsError         a text has no word that the model knows
    - RuntimeMissingError       none, or more than one, ONNX Runtime is installed
  + FaceStepError               faces could not be filled: no search is made
  + FilmUnreadableError         more frames of a film cannot be had: one frame has to do
"""

from __future__ import annotations


class VisionError(Exception):
    """Root of everything vision raises on purpose."""


class VisionEnvironmentError(VisionError):
    """The machine, not our code, is to blame; the message says what is wrong."""


class ModelMissingError(VisionEnvironmentError):
    """A model file is not there."""


class ModelDamagedError(VisionEnvironmentError):
    """A model file is not the file its card names."""


class CardError(VisionEnvironmentError):
    """A model card is wrong, or there is none of that name; the message names the key."""


class ExportToolsMissingError(VisionEnvironmentError):
    """torch or open_clip, which only an export needs, is not installed."""


class ExportRefusedError(VisionEnvironmentError):
    """An exported model is not the published one; the message has the cosine."""


class PictureFileError(VisionEnvironmentError):
    """A picture file cannot be used; the message names it."""


class UnknownWordsError(VisionEnvironmentError):
    """A text has no word that the model knows."""


class RuntimeMissingError(VisionEnvironmentError):
    """None, or more than one, ONNX Runtime is installed."""


class FaceStepError(VisionError):
    """Faces could not be filled, so no search may be made."""


class FilmUnreadableError(VisionError):
    """More frames of a film cannot be had, so what one frame shows has to do."""
