"""What a person reads when something goes wrong: what happened, and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from player.errors import PlayerError


@dataclass(frozen=True, slots=True)
class Sentence:
    """`what` happened, in one sentence, and the `action` that helps; both plain text."""

    what: str
    action: str

    def __str__(self) -> str:
        return f"{self.what} {self.action}".strip()

    def translated(self) -> Sentence:
        """Return it in the language of the window; on the command line it stays as it is."""
        from app.words import tr  # late: the search's process reads this file, and has no Qt

        return Sentence(tr(self.what), tr(self.action))


SENTENCES: dict[str, Sentence] = {
    "LibmpvMissingError": Sentence(
        "libmpv, which plays the film, is not installed.",
        "Debian, Ubuntu: sudo apt install libmpv2. macOS: brew install mpv. "
        "Windows: put libmpv-2.dll into a folder and name that folder in TRENDFLIX_LIBMPV.",
    ),
    "DisplayMissingError": Sentence(
        "There is no display to open a window on.",
        "Without a window: trendflix shop FILM --at SECONDS, or: trendflix demo --headless",
    ),
    "SourceRefusedError": Sentence(
        "This is not opened.",
        "Open a film file, or an http:// or https:// address of one.",
    ),
    "PlaybackFailedError": Sentence(
        "This film cannot be played.", "Try another file, or download it again."
    ),
    "PlaylistFileError": Sentence(
        "This playlist cannot be used.", "Name an .m3u8 file of films, in a folder you may use."
    ),
    "PageFilmError": Sentence(
        "No film was found on this page.",
        "Open the address of the film itself, or bring yt-dlp up to date: trendflix online update",
    ),
    "PageFilmStoppedError": Sentence(
        "You stopped this address from being opened.", "Open it again when you like."
    ),
    "AccessDeniedError": Sentence(
        "The server does not hand out this film.",
        "Sign in where the address comes from and take a fresh one there, or add what the server "
        "asks for: Open an address, More.",
    ),
    "NotThereError": Sentence(
        "There is nothing at this address.", "Look the address up again where it comes from."
    ),
    "ServerTroubleError": Sentence(
        "The server cannot deliver this film now.", "Wait a little, then try again."
    ),
    "UnreachableError": Sentence(
        "The server cannot be reached.",
        "See that the address is written right and that this computer is online, then try again.",
    ),
    "UntrustedServerError": Sentence(
        "There is no connection that can be trusted.",
        "Try another network, or ask who runs the server; TrendFlix does not go on without.",
    ),
    "NoAnswerError": Sentence(
        "The server gave no answer in time.", "Try again, or later if that does not help."
    ),
    "StreamKindError": Sentence(
        "This stream cannot be played as it is.",
        "Ask where it comes from for another form of it: plain HLS, or one file.",
    ),
    "IncompleteFilmError": Sentence(
        "The film is not complete.", "Copy or download it again; what is there can be watched."
    ),
    "ConnectionLostError": Sentence(
        "The film stopped coming.", "Try again: it goes on where it stopped."
    ),
    "TrackFileError": Sentence(
        "This file could not be added to the film.", "Try another one: .srt, .ass, .vtt, or sound."
    ),
    "NoTranscriptError": Sentence(
        "The lines of these subtitles cannot be read.",
        "The player may show them all the same; other subtitles can be added from a file.",
    ),
    "OptionRefusedError": Sentence(
        "One of your own options of mpv is not taken.",
        "Take it out of mpv_options.toml; the others hold.",
    ),
    "OutsideFilmError": Sentence(
        "The film does not have this time.", "Name a time in seconds that the film has."
    ),
    "ToolMissingError": Sentence(
        "A program that this measurement needs is missing.",
        "Debian, Ubuntu: sudo apt install mpv xvfb ffmpeg",
    ),
    "GrabError": Sentence(
        "The picture of this moment could not be taken.", "Try another moment of the film."
    ),
    "NoPreviewError": Sentence(
        "There is no small picture of this film.", "Name a film file of this machine."
    ),
    "ModelMissingError": Sentence(
        "The models that look at the picture are not here yet.",
        "Fetch them once with: trendflix models pull",
    ),
    "ModelDamagedError": Sentence(
        "A model file is damaged.",
        "Fetch it again with: trendflix models pull. If it came with TrendFlix, install it again.",
    ),
    "ExportToolsMissingError": Sentence(
        "What an export needs is not installed.",
        'Install it into this environment: python -m pip install "trendflix[export]"',
    ),
    "ExportRefusedError": Sentence(
        "The exported model is not the published one; nothing was kept.",
        "Try it with open_clip_torch 3.3.0, or report it.",
    ),
    "PictureFileError": Sentence(
        "A picture cannot be used.", "Take another one: JPEG, PNG, WebP, GIF, BMP or TIFF."
    ),
    "UnknownWordsError": Sentence(
        "Neither the model nor any product's title knows these words.",
        "Try other words for the same thing.",
    ),
    "RuntimeMissingError": Sentence(
        "There must be exactly one ONNX Runtime in this environment.",
        "Run the set-up again: python3 installers/bootstrap.py",
    ),
    "FaceStepError": Sentence(
        "The faces could not be covered, so no search was made.", "Try another moment of the film."
    ),
    "DownloadError": Sentence(
        "The download did not succeed.",
        "Check the connection or the proxy, or name a folder with the files: "
        "trendflix models pull --from FOLDER, trendflix index pull FOLDER",
    ),
    "CardError": Sentence(
        "A model card is wrong.",
        "Correct the name, or the file cards.toml in the models folder.",
    ),
    "NotWritableError": Sentence(
        "A folder may not be written.",
        "Give yourself the right to write there, or name another home with TRENDFLIX_HOME.",
    ),
    "DiskFullError": Sentence("The disk is full.", "Free some room, then try again."),
    "FeedError": Sentence(
        "The product feed cannot be read.", "Mend the file, or the rows named, then retry."
    ),
    "EmbedSourceError": Sentence(
        "What should be embedded cannot be read.",
        "Mend it or take it away, then run it again; nothing was written.",
    ),
    "IndexMissingError": Sentence(
        "There is no catalogue yet.", "Make one with: trendflix index build FEED.csv --out FOLDER"
    ),
    "IndexDamagedError": Sentence(
        "The catalogue is damaged.",
        "Go back to the one before with: trendflix index rollback, or fetch or make it again.",
    ),
    "IndexRefusedError": Sentence(
        "The new catalogue cannot be used.", "The one in use stays. Tell its publisher."
    ),
    "IndexBusyError": Sentence(
        "The catalogue is being changed right now.", "Wait until that is done, then try again."
    ),
    "IndexOutdatedError": Sentence(
        "The catalogue is of an older TrendFlix.",
        "Make it again with: trendflix index build FEED.csv --out FOLDER",
    ),
    "IndexEncoderError": Sentence(
        "The catalogue was made with another encoder.",
        "Make it again with: trendflix index build FEED.csv --out FOLDER",
    ),
    "EngineMissingError": Sentence(
        "The engine of shared catalogues is not installed.",
        "Install TrendFlix with it: pip install 'trendflix[server]'",
    ),
    "CatalogUnreachableError": Sentence(
        "The shared catalogue cannot be used.",
        "See that the drive is there and may be written; docs/servers.md says how it is filled.",
    ),
    "ReleaseRefusedError": Sentence(
        "What the repository offers is not taken.",
        "The catalogue in use stays. If the clock of this computer is right, tell the publisher.",
    ),
    "ReleaseUnreachableError": Sentence(
        "The repository gives no answer.",
        "The catalogue in use stays. Check the connection and the address, then try again.",
    ),
    "NotTrustedError": Sentence(
        "It is not known whose signatures count.",
        "Get ROOT.json or its fingerprint from the publisher, not from the address, and name it: "
        "--root ROOT.json, or --root-sha256 FINGERPRINT",
    ),
    "SigningKeyError": Sentence(
        "The keys that sign releases cannot be used.",
        "Name their folder with --keys DIR; make keys once with: trendflix index key new",
    ),
    "ClusterError": Sentence(
        "The cluster cannot be used.",
        "See that it runs and has TrendFlix installed, then run the same command again: what was "
        "encoded is kept.",
    ),
    "LinkRefusedError": Sentence(
        "This product page is not opened.", "The address is not one of the catalogue's own shops."
    ),
    "LibraryOldError": Sentence(
        "A library is too old.", "Set TrendFlix up again: it brings newer ones."
    ),
    "AddressRefusedError": Sentence(
        "This address leads where films are not opened from.",
        "Ask whoever gave it to you for the address of the film itself.",
    ),
    "HistoryFullError": Sentence(
        "There is no room on the disk: where films are left is not remembered.",
        "Free some room; films play all the same.",
    ),
    "HistoryUnavailableError": Sentence(
        "What was watched cannot be remembered.",
        "See that the data folder can be written to; films play all the same.",
    ),
    "LibraryUnavailableError": Sentence(
        "The library cannot be opened.",
        "Add a folder of films with: trendflix library add FOLDER; if there is a library, see that "
        "its disk is there.",
    ),
    "LibraryFullError": Sentence(
        "There is no room on the disk for the library.", "Free some room, then try again."
    ),
    "LibraryBusyError": Sentence(
        "The library is of an older TrendFlix, and another window has it open.",
        "Close the other windows of TrendFlix, then try again.",
    ),
    "LibraryNewerError": Sentence(
        "The library was written by a newer TrendFlix.",
        "Use that one. The library of before stands beside it, as library.sqlite.before-NUMBER.",
    ),
    "FilmUnknownError": Sentence(
        "The library has no such film.", "Name it by its title, its file or its key."
    ),
    "TmdbError": Sentence(
        "TMDB gives no answer.", "Check the connection, or wait a little, then try again."
    ),
    "TmdbKeyError": Sentence(
        "There is no key for TMDB, or it is not accepted.",
        "Get a key of your own at themoviedb.org, Settings, API, and write it into the settings: "
        "Key for TMDB.",
    ),
    "TmdbNothingError": Sentence(
        "TMDB does not know this film.",
        "Correct title or year, or name its number: trendflix library tmdb FILM --id NUMBER",
    ),
    "FilmNoteError": Sentence(
        "A note beside a film cannot be read.", "Mend it or take it away, then look again."
    ),
    "FilmUnreadableError": Sentence(
        "A film file cannot be read.", "Copy or download it again, then look again."
    ),
    "FilmIndexMissingError": Sentence(
        "This film is not searched yet.", "Look through it with: trendflix library index FILM"
    ),
    "FilmIndexDamagedError": Sentence(
        "What was noted of this film is damaged.",
        "Look through it again with: trendflix library index FILM",
    ),
    "PictureError": Sentence("This picture cannot be used.", "Take a JPEG, PNG or WebP."),
    "PosterMissingError": Sentence(
        "There is no poster to look at.",
        "Posters come with the films of the library, or name a folder of pictures.",
    ),
    "ServerMissingError": Sentence(
        "The server is not installed.", "Install TrendFlix with it: pip install 'trendflix[api]'"
    ),
    "PortTakenError": Sentence(
        "The server cannot listen there.", "Choose another port: trendflix serve --port 8766"
    ),
    "NothingToMapError": Sentence(
        "There is nothing to draw on the map yet.",
        "Look through films with: trendflix library index",
    ),
    "MapToolMissingError": Sentence(
        "What draws this kind of map is not installed.",
        "Take PCA, which needs nothing more, or install it.",
    ),
    "LibraryWorkerDied": Sentence(
        "The search of the library stopped.", "Ask once more; the log says more."
    ),
    "WorkerDied": Sentence(
        "The search stopped twice on this picture.", "Try another moment of the film."
    ),
    "ItemForgotten": Sentence(
        "The search has started anew since this pause.", "Play, and pause once more."
    ),
    "WorkerNeverReady": Sentence(
        "The search cannot be started.", "See what is wrong with: trendflix doctor"
    ),
    "DemoIndexError": Sentence(
        "The demo catalogue could not be made.", "What was wrong stands above; mend it, then retry."
    ),
}
"""Error class name (or code that crossed from the worker) -> sentence and action."""

FOR_THE_LOG = frozenset(
    {"GrabError", "NoPreviewError", "FaceStepError", "WorkerDied", "WorkerNeverReady"}
)
"""Kinds whose own message says more to us than to a person."""

BUG = Sentence(
    "Something went wrong inside TrendFlix.",
    "Please report it with the log: trendflix doctor shows where it is.",
)


def sentence_for(error: BaseException | str, detail: str = "") -> Sentence:
    """Return what to tell a person of an error, or of a code that crossed from the worker.

    An environment error's own message (or `detail`) says what happened better than the class
    does, so it comes first, unless the window speaks a language it is not translated into;
    unknown kinds are our bugs.
    """
    kinds = [error] if isinstance(error, str) else [k.__name__ for k in type(error).__mro__]
    kind = next((kind for kind in kinds if kind in SENTENCES), None)
    if kind is None:
        return BUG.translated()
    own = SENTENCES[kind].translated()
    message = detail.strip() if isinstance(error, str) else _message(error)
    foreign = own.what != SENTENCES[kind].what
    if (
        not message
        or kind in FOR_THE_LOG
        or (foreign and message == (detail or str(error)).strip())
    ):
        return own
    return Sentence(_ended(message), own.action)


def _message(error: BaseException) -> str:
    """Return what an error says, in the language of the window where that has words for it."""
    from app.words import tr

    if not isinstance(error, PlayerError):
        return tr(str(error).strip())
    values: dict[str, Any] = {
        name: _message(value) if isinstance(value, PlayerError) else value
        for name, value in error.values.items()
    }
    return tr(error.words, **values).strip()


def _ended(message: str) -> str:
    return message if message.endswith((".", "!", "?", "…", "。", "؟")) else f"{message}."
