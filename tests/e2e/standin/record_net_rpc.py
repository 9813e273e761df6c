#!/usr/bin/python3
"""Runs the real `net rpc service` against the stand-in and writes what it says to tests/data/service/net-rpc."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).resolve().parent
RECORDS = HERE.parents[1] / "data" / "service" / "net-rpc"
PASSWORD = "secret"
SERVICE = "MSExchangeIMC"
IPC_OPTIONS = ["--option=client ipc min protocol=NT1", "--option=client ipc signing=disabled"]
STATES = ["stopped", "start-pending", "stop-pending", "running", "continue-pending", "pause-pending", "paused"]
STOP_ERRORS = [5, 1051, 1053, 1055, 1058, 1061, 1062, 1067, 1068, 1069, 1072, 1115, 1722, 2140, 9999]
START_ERRORS = [5, 1053, 1054, 1055, 1056, 1058, 1066, 1067, 1068, 1069, 1072, 1077, 1722, 2140, 2186, 9999]
OPEN_ERRORS = [5, 1060, 1072]
MANAGER_ERRORS = [5, 1065, 1115, 1722]
LOGINS = [
    "LOGON_FAILURE", "ACCOUNT_LOCKED_OUT", "ACCOUNT_DISABLED", "ACCOUNT_EXPIRED", "ACCOUNT_RESTRICTION",
    "PASSWORD_EXPIRED", "PASSWORD_MUST_CHANGE", "INVALID_LOGON_HOURS", "INVALID_WORKSTATION",
    "LOGON_TYPE_NOT_GRANTED", "ACCESS_DENIED", "NO_LOGON_SERVERS", "TRUSTED_RELATIONSHIP_FAILURE",
]  # fmt: skip


class Case(NamedTuple):
    name: str
    verb: str = "status"
    faults: dict[str, Any] = {}
    options: list[str] = IPC_OPTIONS
    server: list[str] = []
    password: str = PASSWORD
    user: str = "Administrator"
    service: str = SERVICE
    host: str = "127.0.0.1"
    port: int = 0  # the stand-in's


def cases() -> list[Case]:
    return [*_states(), *_pending(), *_call_errors(), *_logins(), *_protocols(), *_connections(), *_usage()]


def _states() -> list[Case]:
    return [Case(f"status-{state}", faults={"state": state}) for state in STATES] + [
        Case("stop", "stop"),
        Case("start", "start", {"state": "stopped"}),
        Case("status-unknown-service", service="MSExchangeXYZ"),
    ]


def _pending() -> list[Case]:
    stopped = {"state": "stopped"}
    return [
        Case("stop-after-3-polls", "stop", {"stop_polls": 3}),
        Case("stop-still-pending", "stop", {"hang_on_stop": True}),
        Case("start-after-3-polls", "start", {**stopped, "start_polls": 3}),
        Case("start-still-pending", "start", {**stopped, "hang_on_start": True}),
        Case("start-dies", "start", {**stopped, "dies_on_start": True, "start_polls": 3}),
        Case("stop-dies", "stop", {"dies_on_stop": True}),
        Case("stop-while-pending", "stop", {"state": "stop-pending"}),
        Case("start-while-pending", "start", {"state": "start-pending"}),
    ]


def _call_errors() -> list[Case]:
    stops = [Case(f"stop-error-{number}", "stop", {"stop": number}) for number in STOP_ERRORS]
    starts = [Case(f"start-error-{n}", "start", {"state": "stopped", "start": n}) for n in START_ERRORS]
    opens = [Case(f"open-service-error-{number}", faults={"open_service": number}) for number in OPEN_ERRORS]
    managers = [Case(f"open-manager-error-{number}", faults={"open_manager": number}) for number in MANAGER_ERRORS]
    return stops + starts + opens + managers + [
        Case("query-error-5", faults={"query": 5}),
        Case("config-error-5", faults={"config": 5}),
        Case("stop-then-query-error-5", "stop", {"query": 5}),
        Case("start-then-query-error-5", "start", {"state": "stopped", "query": 5}),
        Case("stop-dependents", "stop", {"dependents": ["SomeService"]}),
        Case("stop-may-only-look", "stop", {"may_only_look": True}),
        Case("start-may-only-look", "start", {"state": "stopped", "may_only_look": True}),
    ]


def _logins() -> list[Case]:
    statuses = [Case(f"login-{name.lower().replace('_', '-')}", faults={"login_status": name}) for name in LOGINS]
    return statuses + [
        Case("wrong-password", password="wrong"),
        Case("wrong-password-smb2", password="wrong", options=[], server=["--smb2"]),
        Case("unknown-user", user="nobody"),
        Case("empty-password", password=""),
    ]


def _protocols() -> list[Case]:
    old_ntlm, old_ntlmv2 = ["--old-login", "ntlm"], ["--old-login", "ntlmv2"]
    no_spnego = [*IPC_OPTIONS, "--option=client use spnego=no"]
    no_ntlmv2 = [*IPC_OPTIONS, "--option=client ntlmv2 auth=no"]
    five = [
        "--option=clientminprotocol=NT1",
        "--option=clientmaxprotocol=NT1",
        "--option=clientipcminprotocol=NT1",
        "--option=clientipcmaxprotocol=NT1",
        "--option=clientipcsigning=disabled",
    ]
    return [
        Case("smb2", options=[], server=["--smb2"]),
        Case("smb1-only-no-options", options=[]),
        Case("smb1-only-signing-left", options=["--option=client ipc min protocol=NT1"]),
        Case("smb1-only-five-options", options=five),
        Case("nt4-two-options", server=old_ntlmv2),
        Case("nt4-no-spnego", options=no_spnego, server=old_ntlmv2),
        Case("nt4-no-ntlmv2", options=no_ntlmv2, server=old_ntlmv2),
        Case("nt4-before-sp4-no-spnego", options=no_spnego, server=old_ntlm),
        Case("nt4-before-sp4-no-ntlmv2", options=no_ntlmv2, server=old_ntlm),
    ]


def _connections() -> list[Case]:
    return [
        Case("refused-port", port=1),
        Case("unresolved-name", host="nohost.invalid"),
        Case("silent-host", faults={"silent": True}),
        Case("silent-on-query", faults={"silent_on": "query"}),
        Case("silent-on-stop", "stop", {"silent_on": "stop"}),
        Case("silent-on-start", "start", {"state": "stopped", "silent_on": "start"}),
        Case("dropped-on-open-manager", faults={"drop": "open_manager"}),
        Case("dropped-on-query", faults={"drop": "query"}),
        Case("dropped-on-stop", "stop", {"drop": "stop"}),
        Case("dropped-on-start", "start", {"state": "stopped", "drop": "start"}),
    ]


def _usage() -> list[Case]:
    return [
        Case("option-unknown", options=["--option=nosuchoption=1"]),
        Case("option-bad-value", options=["--option=client ipc min protocol=FOO"]),
        Case("service-name-like-an-option", service="-x"),
    ]


def record(case: Case) -> None:
    with tempfile.TemporaryDirectory() as folder:
        faults = Path(folder) / "faults.json"
        faults.write_text(json.dumps(case.faults))
        server, port = _stand_in(case, faults)
        started = time.monotonic()
        try:
            run = _net(case, case.port or port, folder)
        finally:
            server.communicate()
    seconds = time.monotonic() - started
    _write(case, run, seconds)
    print(f"{case.name}: exit {run.returncode}, {seconds:.1f} s", flush=True)


def _stand_in(case: Case, faults: Path) -> tuple[subprocess.Popen[str], int]:
    command = ["/usr/bin/python3", str(HERE / "nt_service_stand_in.py"), "--faults", str(faults), *case.server]
    environment = {**os.environ, "STANDIN_PASSWORD": PASSWORD}
    pipe = subprocess.PIPE
    server = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=environment)
    assert server.stdout is not None
    return server, int(server.stdout.readline().split()[1])


def _net(case: Case, port: int, folder: str) -> subprocess.CompletedProcess[bytes]:
    command = ["/usr/bin/net", "rpc", "service", case.verb, "-s", "/dev/null", "-S", case.host, "-p", str(port)]
    command += ["-U", case.user, f"--option=lock directory={folder}/lock", *case.options, "--", case.service]
    environment = {"PATH": "/usr/bin", "LC_ALL": "C.UTF-8", "HOME": folder, "PASSWD_FD": "0"}
    return subprocess.run(command, input=case.password.encode(), capture_output=True, env=environment, timeout=90)


def _write(case: Case, run: subprocess.CompletedProcess[bytes], seconds: float) -> None:
    head = f"verb: {case.verb}\nfaults: {json.dumps(case.faults)}\n"
    head += f"options: {json.dumps(case.options)}\nserver: {json.dumps(case.server)}\n"
    head += f"seconds: {seconds:.0f}\nexit: {run.returncode}\n"
    text = head.encode() + b"== stdout\n" + _whole_line(run.stdout) + b"== stderr\n" + _whole_line(run.stderr)
    (RECORDS / f"{case.name}.txt").write_bytes(text)


def _whole_line(text: bytes) -> bytes:
    return text if not text or text.endswith(b"\n") else text + b"\n\\ no line break at the end\n"


def main(names: list[str]) -> int:
    RECORDS.mkdir(parents=True, exist_ok=True)
    for case in cases():
        if not names or case.name in names:
            record(case)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
