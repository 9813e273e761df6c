"""MS-SCMR, as far as `net rpc service list|status|stop|start` asks for it."""

from __future__ import annotations

import itertools
import threading
from typing import Any, Callable, Optional

from impacket.dcerpc.v5 import scmr
from impacket.dcerpc.v5.dtypes import NULL

from call_log import CallLog
from faults import Faults
from rpc import Hangup, Interface, NoAnswer
from services import CONTROL_STOP, Service, Services, State, Status, Win32

WIN32_OWN_PROCESS = 0x10
DEMAND_START = 3
ERROR_NORMAL = 1
MANAGER = ""
MAY_STOP_OR_START = 0x30
NO_HANDLE = bytes(20)


class ServiceControl:
    """The pipe svcctl: handles, faults and the log of calls around the services."""

    def __init__(self, services: Services, faults: Faults, calls: CallLog) -> None:
        self._services = services
        self._faults = faults
        self._calls = calls
        self._handles: dict[bytes, str] = {}
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._answered = 0
        self._answered_limit: Optional[int] = None
        self.interface = Interface("367ABB81-9844-35F1-AD32-98F038001003", "2.0", "\\PIPE\\svcctl")
        self.interface.operations = {
            0: self._close,
            1: self._control,
            6: self._query,
            14: self._enumerate,
            15: self._open_manager,
            16: self._open_service,
            17: self._config,
            19: self._start,
        }

    def _open_manager(self, stub: bytes) -> bytes:
        def call() -> tuple[int, bytes]:
            error = self._faults.number("open_manager")
            return error, self._handle(MANAGER) if not error else NO_HANDLE

        error, handle = self._run("open_manager", None, call)
        answer = scmr.ROpenSCManagerWResponse()
        answer["lpScHandle"] = handle
        answer["ErrorCode"] = error
        return answer.getData()

    def _open_service(self, stub: bytes) -> bytes:
        request = scmr.ROpenServiceW(stub)
        name = request["lpServiceName"].rstrip("\0")

        def call() -> tuple[int, bytes]:
            error = self._refusal_to_open(name, request["dwDesiredAccess"])
            return error, self._handle(name) if not error else NO_HANDLE

        error, handle = self._run("open_service", name, call)
        answer = scmr.ROpenServiceWResponse()
        answer["lpServiceHandle"] = handle
        answer["ErrorCode"] = error
        return answer.getData()

    def _refusal_to_open(self, name: str, access: int) -> int:
        if error := self._faults.number("open_service", name):
            return error
        if self._services.find(name) is None:
            return Win32.SERVICE_DOES_NOT_EXIST
        if access & MAY_STOP_OR_START and self._faults.flag("may_only_look", name):
            return Win32.ACCESS_DENIED
        return Win32.SUCCESS

    def _query(self, stub: bytes) -> bytes:
        service = self._opened(scmr.RQueryServiceStatus(stub)["hService"])

        def call() -> tuple[int, Optional[Status]]:
            if service is None:
                return Win32.INVALID_HANDLE, None
            error = self._faults.number("query", service.name)
            return (error, None) if error else (Win32.SUCCESS, service.status())

        error, status = self._run("query", service, call)
        answer = scmr.RQueryServiceStatusResponse()
        _fill(answer["lpServiceStatus"], status)
        answer["ErrorCode"] = error
        return answer.getData()

    def _control(self, stub: bytes) -> bytes:
        request = scmr.RControlService(stub)
        service = self._opened(request["hService"])
        stops = request["dwControl"] == CONTROL_STOP

        def call() -> tuple[int, Optional[Status]]:
            if service is None:
                return Win32.INVALID_HANDLE, None
            if not stops:
                return Win32.INVALID_SERVICE_CONTROL, None
            if error := self._faults.number("stop", service.name):
                return error, None
            error, status = service.stop()
            return error or self._faults.number("stop_answer", service.name), status

        error, status = self._run("stop" if stops else "control", service, call)
        answer = scmr.RControlServiceResponse()
        _fill(answer["lpServiceStatus"], status)
        answer["ErrorCode"] = error
        return answer.getData()

    def _start(self, stub: bytes) -> bytes:
        service = self._opened(scmr.RStartServiceW(stub)["hService"])

        def call() -> tuple[int, None]:
            if service is None:
                return Win32.INVALID_HANDLE, None
            error = self._faults.number("start", service.name) or service.start()
            return error or self._faults.number("start_answer", service.name), None

        error, _ = self._run("start", service, call)
        answer = scmr.RStartServiceWResponse()
        answer["ErrorCode"] = error
        return answer.getData()

    def _config(self, stub: bytes) -> bytes:
        service = self._opened(scmr.RQueryServiceConfigW(stub)["hService"])

        def call() -> tuple[int, None]:
            if service is None:
                return Win32.INVALID_HANDLE, None
            return self._faults.number("config", service.name), None

        error, _ = self._run("config", service, call)
        answer = scmr.RQueryServiceConfigWResponse()
        _fill_config(answer["lpServiceConfig"], service if not error else None)
        answer["pcbBytesNeeded"] = 512
        answer["ErrorCode"] = error
        return answer.getData()

    def _enumerate(self, stub: bytes) -> bytes:
        size = scmr.REnumServicesStatusW(stub)["cbBufSize"]
        buffer = self._listed()
        fits = len(buffer) <= size
        error, _ = self._run("enumerate", None, lambda: (Win32.SUCCESS if fits else Win32.MORE_DATA, None))
        answer = scmr.REnumServicesStatusWResponse()
        answer["lpBuffer"] = list((buffer + bytes(size - len(buffer))) if not error else bytes(size))
        answer["pcbBytesNeeded"] = len(buffer) if error else 0
        answer["lpServicesReturned"] = 0 if error else len(self._services.all())
        answer["lpResumeIndex"] = 0
        answer["ErrorCode"] = error
        return answer.getData()

    def _listed(self) -> bytes:
        """ENUM_SERVICE_STATUSW of each service, then the texts they point at."""
        entry_size = 36
        services = self._services.all()
        entries, texts = b"", b""
        for service in services:
            for text in (service.name, service.display_name):
                entries += (len(services) * entry_size + len(texts)).to_bytes(4, "little")
                texts += (text + "\0").encode("utf-16le")
            status = scmr.SERVICE_STATUS()
            _fill(status, Status(State.RUNNING))
            entries += status.getData()
        return entries + texts

    def _close(self, stub: bytes) -> bytes:
        handle = scmr.RCloseServiceHandle(stub)["hSCObject"]
        with self._lock:
            self._handles.pop(handle, None)
        answer = scmr.RCloseServiceHandleResponse()
        answer["hSCObject"] = NO_HANDLE
        answer["ErrorCode"] = 0
        return answer.getData()

    def _run(self, op: str, service: object, call: Callable[[], tuple[int, Any]]) -> tuple[int, Any]:
        """Does the call and logs it; or is silent, or hangs up, as the faults say; then nothing is done."""
        name = service.name if isinstance(service, Service) else service
        self._stay_silent(op, name)
        with self._services.lock:
            error, result = call()
            state = {"state": result.state.name} if isinstance(result, Status) else {}
            self._calls.add(op, service=name, result=int(error), **state)
        if self._faults.value("drop_after") == op:
            raise Hangup
        return error, result

    def _stay_silent(self, op: str, name: object) -> None:
        if self._faults.value("drop") in (True, op):
            self._calls.add(op, service=name, result="dropped")
            raise Hangup
        if self._faults.value("silent_on") == op or self._has_answered_enough():
            self._calls.add(op, service=name, result="silent")
            raise NoAnswer

    def _has_answered_enough(self) -> bool:
        """"silent_after": N calls are answered from when the fault was first seen."""
        limit = self._faults.value("silent_after")
        with self._lock:
            if limit != self._answered_limit:
                self._answered_limit = limit
                self._answered = 0
            self._answered += 1
            return limit is not None and self._answered > limit

    def _handle(self, name: str) -> bytes:
        with self._lock:
            handle = next(self._numbers).to_bytes(20, "big")
            self._handles[handle] = name
            return handle

    def _opened(self, handle: bytes) -> Optional[Service]:
        with self._lock:
            name = self._handles.get(handle)
        return self._services.find(name) if name else None


def _fill(answer: scmr.SERVICE_STATUS, status: Optional[object]) -> None:
    shown = status if isinstance(status, Status) else Status(State.STOPPED)
    answer["dwServiceType"] = WIN32_OWN_PROCESS
    answer["dwCurrentState"] = int(shown.state)
    answer["dwControlsAccepted"] = shown.controls_accepted
    answer["dwWin32ExitCode"] = int(shown.win32_exit_code)
    answer["dwServiceSpecificExitCode"] = shown.service_exit_code
    answer["dwCheckPoint"] = shown.check_point
    answer["dwWaitHint"] = shown.wait_hint


def _fill_config(answer: scmr.QUERY_SERVICE_CONFIGW, service: Optional[Service]) -> None:
    answer["dwServiceType"] = WIN32_OWN_PROCESS
    answer["dwStartType"] = DEMAND_START
    answer["dwErrorControl"] = ERROR_NORMAL
    answer["dwTagId"] = 0
    answer["lpLoadOrderGroup"] = NULL
    answer["lpDependencies"] = NULL
    if service is None:
        for name in ("lpBinaryPathName", "lpServiceStartName", "lpDisplayName"):
            answer[name] = NULL
        return
    answer["lpBinaryPathName"] = f"C:\\exchsrvr\\bin\\{service.name}.exe\0"
    answer["lpServiceStartName"] = "CONTOSO\\exservice\0"
    answer["lpDisplayName"] = service.display_name + "\0"
