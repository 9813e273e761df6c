"""The services of the stand-in and what becomes of them when they are told to stop or start."""

from __future__ import annotations

import enum
import threading
import time
from dataclasses import dataclass
from typing import Any, Optional

from faults import Faults


class State(enum.IntEnum):
    """dwCurrentState of SERVICE_STATUS."""

    STOPPED = 1
    START_PENDING = 2
    STOP_PENDING = 3
    RUNNING = 4
    CONTINUE_PENDING = 5
    PAUSE_PENDING = 6
    PAUSED = 7

    @classmethod
    def named(cls, name: str) -> "State":
        return cls[name.upper().replace("-", "_")]


class Win32(enum.IntEnum):
    """The answers which the stand-in gives by itself; a fault may name any other number."""

    SUCCESS = 0
    ACCESS_DENIED = 5
    INVALID_HANDLE = 6
    MORE_DATA = 234
    DEPENDENT_SERVICES_RUNNING = 1051
    INVALID_SERVICE_CONTROL = 1052
    SERVICE_ALREADY_RUNNING = 1056
    SERVICE_DOES_NOT_EXIST = 1060
    SERVICE_CANNOT_ACCEPT_CTRL = 1061
    SERVICE_NOT_ACTIVE = 1062
    SERVICE_SPECIFIC_ERROR = 1066
    PROCESS_ABORTED = 1067


CONTROL_STOP = 1
ACCEPT_STOP = 1
FOR_EVER = -1


@dataclass(frozen=True)
class Status:
    """SERVICE_STATUS without the type."""

    state: State
    controls_accepted: int = 0
    win32_exit_code: int = 0
    service_exit_code: int = 0
    check_point: int = 0
    wait_hint: int = 0


@dataclass
class Change:
    """A stop or a start under way."""

    end: State
    polls_left: int  # FOR_EVER: it never ends
    until: float  # monotonic; it does not end before
    check_point_step: int
    wait_hint: int
    win32_exit_code: int = 0
    service_exit_code: int = 0
    check_point: int = 0


class Service:
    """One service. A pending state lasts for a number of status queries, a number of seconds, or for ever."""

    def __init__(self, name: str, display_name: str, faults: Faults) -> None:
        self.name = name
        self.display_name = display_name
        self._faults = faults
        self._state = State.RUNNING
        self._exit_codes = (0, 0)
        self._change: Optional[Change] = None
        self._faults_seen = -1

    def status(self) -> Status:
        """What a status query sees; it counts as one."""
        self._catch_up()
        if self._change is not None:
            self._change.polls_left -= self._change.polls_left > 0
            self._change.check_point += self._change.check_point_step
        return self._shown()

    def stop(self) -> tuple[int, Status]:
        self._catch_up()
        error = self._refusal_to_stop()
        if error != Win32.SUCCESS:
            return error, self._shown()
        dies = self._faults.value("dies_on_stop", self.name)
        self._begin(State.STOP_PENDING, State.STOPPED, "stop", dies)
        return Win32.SUCCESS, self._shown()

    def start(self) -> int:
        self._catch_up()
        if self._state != State.STOPPED:
            return Win32.SERVICE_ALREADY_RUNNING
        dies = self._faults.value("dies_on_start", self.name)
        self._begin(State.START_PENDING, State.STOPPED if dies else State.RUNNING, "start", dies)
        return Win32.SUCCESS

    def _refusal_to_stop(self) -> int:
        if self._state == State.STOPPED:
            return Win32.SERVICE_NOT_ACTIVE
        if self._state not in (State.RUNNING, State.PAUSED):
            return Win32.SERVICE_CANNOT_ACCEPT_CTRL
        if self._faults.value("dependents", self.name):
            return Win32.DEPENDENT_SERVICES_RUNNING
        return Win32.SUCCESS

    def _begin(self, pending: State, end: State, what: str, dies: Any) -> None:
        hangs = self._faults.flag(f"hang_on_{what}", self.name)
        polls = self._faults.number(f"{what}_polls", self.name)
        seconds = float(self._faults.value(f"{what}_seconds", self.name, 0))
        self._state = pending
        self._exit_codes = (0, 0)
        self._change = Change(
            end=end,
            polls_left=FOR_EVER if hangs else polls,
            until=time.monotonic() + seconds,
            check_point_step=self._faults.number("checkpoint_step", self.name, 1),
            wait_hint=self._faults.number("wait_hint", self.name, 2000),
        )
        self._change.win32_exit_code, self._change.service_exit_code = _exit_codes(dies)

    def _catch_up(self) -> None:
        """What has become of it since somebody looked."""
        self._take_set_state()
        change = self._change
        if change is None or change.polls_left != 0 or time.monotonic() < change.until:
            return
        self._state = change.end
        self._exit_codes = (change.win32_exit_code, change.service_exit_code)
        self._change = None

    def _shown(self) -> Status:
        win32_exit_code, service_exit_code = self._exit_codes
        return Status(
            state=self._state,
            controls_accepted=ACCEPT_STOP if self._state == State.RUNNING else 0,
            win32_exit_code=win32_exit_code,
            service_exit_code=service_exit_code,
            check_point=self._change.check_point if self._change else 0,
            wait_hint=self._change.wait_hint if self._change else 0,
        )

    def _take_set_state(self) -> None:
        """The fault "state" sets the state once each time that the faults are written anew."""
        generation = self._faults.generation()
        if generation == self._faults_seen:
            return
        self._faults_seen = generation
        named = self._faults.value("state", self.name)
        if isinstance(named, dict):
            named = next((state for name, state in named.items() if name.lower() == self.name.lower()), None)
        if named is None:
            return
        self._state = State.named(named)
        self._change = None
        self._exit_codes = (0, 0)


def _exit_codes(dies: Any) -> tuple[int, int]:
    """Both exit codes of SERVICE_STATUS for "dies_on_start": true, a Win32 number, or {"service": NUMBER}."""
    if not dies:
        return Win32.SUCCESS, 0
    if isinstance(dies, dict):
        return Win32.SERVICE_SPECIFIC_ERROR, int(dies["service"])
    return Win32.PROCESS_ABORTED if dies is True else int(dies), 0


class Services:
    """All of them by name, without case, as Windows compares them. One at a time may look or touch."""

    def __init__(self, services: list[Service]) -> None:
        self._services = {service.name.lower(): service for service in services}
        self.lock = threading.RLock()

    def find(self, name: str) -> Optional[Service]:
        return self._services.get(name.lower())

    def all(self) -> list[Service]:
        return list(self._services.values())
