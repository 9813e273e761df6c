#!/usr/bin/python3
"""Stands in for the service control manager of a Windows NT server, for the real `net rpc service`. See README.md."""

from __future__ import annotations

import argparse
import os
import signal
import socketserver
import sys
import threading
from pathlib import Path
from typing import Optional

sys.dont_write_bytecode = True  # nothing is left in the source folder

from banner import BannerServer  # noqa: E402
from call_log import CallLog  # noqa: E402
from faults import Faults  # noqa: E402
from lsarpc import local_security  # noqa: E402
from rpc import Interface, PipeServer  # noqa: E402
from services import Service, Services  # noqa: E402
from smb_server import SmbServer, quiet  # noqa: E402
from svcctl import ServiceControl  # noqa: E402

SERVICES = [
    "MSExchangeIMC=Microsoft Exchange Internet Mail Service",
    "MSExchangeIS=Microsoft Exchange Information Store",
    "MSExchangeMTA=Microsoft Exchange Message Transfer Agent",
]


def main() -> int:
    options = _options()
    password = os.environ.pop("STANDIN_PASSWORD", None)
    if password is None:
        print("STANDIN_PASSWORD is not set", file=sys.stderr)
        return 2
    quiet()
    ended = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: ended.set())

    calls = CallLog(options.calls)
    server = _smb_server(options, password, calls, ended)
    print(f"listening {server.port}", flush=True)
    banner = _banner_server(options, calls)
    if banner is not None:
        _serve(banner)
        print(f"banner {banner.port}", flush=True)
    _serve(server)
    threading.Thread(target=_wait_for_end_of_input, args=(ended,), daemon=True).start()
    ended.wait()
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("--port", type=int, default=0, help="0 = choose one")
    parser.add_argument("--user", default="Administrator")
    parser.add_argument("--smb2", action="store_true", help="else SMB1 only, like NT 4.0")
    parser.add_argument("--old-login", choices=["ntlm", "ntlmv2"], help="without SPNEGO, like NT 4.0")
    parser.add_argument("--service", action="append", metavar="NAME=DISPLAY")
    parser.add_argument("--faults", type=Path, metavar="FILE", help="JSON, read anew at each request")
    parser.add_argument("--calls", type=Path, metavar="FILE", help="a JSON line for each call")
    parser.add_argument("--banner", metavar="TEXT", help="the greeting of the port-25 stand-in")
    parser.add_argument("--banner-port", type=int, metavar="N", help="0 = choose one")
    parser.add_argument("--banner-silent", action="store_true")
    parser.add_argument("--banner-endless", action="store_true")
    return parser.parse_args()


def _smb_server(options: argparse.Namespace, password: str, calls: CallLog, ended: threading.Event) -> SmbServer:
    faults = Faults(options.faults)
    services = Services([_service(text, faults) for text in options.service or SERVICES])
    server = SmbServer(options.port, options.smb2, options.old_login, faults, calls)
    server.add_user(options.user, password)
    for name, interface in {
        "svcctl": ServiceControl(services, faults, calls).interface,
        "lsarpc": local_security(),
    }.items():
        server.registerNamedPipe(name, _pipe(interface, ended))
    return server


def _service(text: str, faults: Faults) -> Service:
    name, _, display_name = text.partition("=")
    return Service(name, display_name or name, faults)


def _pipe(interface: Interface, ended: threading.Event) -> tuple[str, int]:
    pipe = PipeServer(interface, ended)
    _serve(pipe)
    return pipe.server_address


def _banner_server(options: argparse.Namespace, calls: CallLog) -> Optional[BannerServer]:
    if options.banner_port is None and options.banner is None and not (options.banner_silent or options.banner_endless):
        return None
    greeting = None if options.banner_silent or options.banner is None else options.banner.encode() + b"\r\n"
    return BannerServer(options.banner_port or 0, greeting, options.banner_endless, calls)


def _serve(server: socketserver.BaseServer) -> None:
    threading.Thread(target=server.serve_forever, daemon=True).start()


def _wait_for_end_of_input(ended: threading.Event) -> None:
    """Whoever started this holds the other end: it never outlives its test."""
    while sys.stdin.buffer.read(4096):
        pass
    ended.set()


if __name__ == "__main__":
    sys.exit(main())
