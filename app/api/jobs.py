"""Jobs at work, each in a child process that can be ended at any time."""

from __future__ import annotations

import secrets
import threading
from typing import TYPE_CHECKING, Final

from app.api.job import Job, JobStage
from app.api.problem import AbsentError, BusyError, problem_told
from app.library.messages import Answered, Asked, FromLibrary, Progressed, Refused
from app.library.worker import main
from app.worker_child import WorkerChild

if TYPE_CHECKING:
    from app.library.index_question import IndexQuestion
    from app.library.map import MapQuestion

_MOST_RUNNING: Final = 2
_KEPT: Final = 100


class Jobs:
    """Begins, knows and ends jobs. May be used by several threads."""

    def __init__(self) -> None:
        self._known: dict[str, Job] = {}
        self._children: dict[str, WorkerChild[Asked, FromLibrary]] = {}
        self._turn = threading.Lock()

    def all(self) -> list[Job]:
        """Return the jobs, the newest first."""
        return list(reversed(self._known.values()))

    def job(self, name: str) -> Job:
        """Return what is known of a job. Raises AbsentError."""
        known = self._known.get(name)
        if known is None:
            raise AbsentError("There is no such job.")
        return known

    def begin(self, question: IndexQuestion | MapQuestion) -> Job:
        """Begin long work. Raises BusyError where enough is at work."""
        with self._turn:
            if len(self._children) >= _MOST_RUNNING:
                raise BusyError("Other long work must end first.")
            job = Job(id=secrets.token_hex(8), kind=question.kind)
            child: WorkerChild[Asked, FromLibrary] = WorkerChild(main, name="trendflix job")
            self._children[job.id] = child
            self._keep(job)
        child.pipe.send(Asked(0, question))
        threading.Thread(target=self._listen, args=(job.id, child), daemon=True).start()
        return job

    def cancel(self, name: str) -> Job:
        """End a job; what it wrote so far stays. Raises AbsentError."""
        job = self.job(name)
        if job.stage is JobStage.RUNNING:
            self._end(name, {"stage": JobStage.CANCELLED})
        return self.job(name)

    def close(self) -> None:
        """End every job."""
        for name in list(self._children):
            self.cancel(name)

    def _listen(self, name: str, child: WorkerChild[Asked, FromLibrary]) -> None:
        try:
            while name in self._children:
                self._hear(name, child.pipe.recv())
        except (EOFError, OSError, TypeError):  # ended by us, or dead
            _, problem = problem_told("LibraryWorkerDied", "")
            self._end(name, {"stage": JobStage.REFUSED, "problem": problem})

    def _hear(self, name: str, message: FromLibrary) -> None:
        match message:
            case Progressed(_, share, doing):
                with self._turn:
                    self._change(name, {"share": share, "doing": doing})
            case Answered(_, answer):
                told = answer.model_dump(mode="json")
                self._end(name, {"stage": JobStage.DONE, "share": 1.0, "answer": told})
            case Refused(_, code, detail):
                _, problem = problem_told(code, detail)
                self._end(name, {"stage": JobStage.REFUSED, "problem": problem})

    def _end(self, name: str, change: dict[str, object]) -> None:
        """End the child and say how; the first word counts."""
        with self._turn:
            child = self._children.pop(name, None)
            if child:
                self._change(name, change)
        if child:
            child.end()

    def _change(self, name: str, change: dict[str, object]) -> None:
        if name in self._known:
            self._known[name] = self._known[name].model_copy(update=change)

    def _keep(self, job: Job) -> None:
        self._known[job.id] = job
        for name in list(self._known)[:-_KEPT]:
            if name not in self._children:
                del self._known[name]
