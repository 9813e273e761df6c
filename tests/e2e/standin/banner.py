"""A stand-in for what listens on port 25: it greets, or says nothing, or never comes to the end of its line."""

from __future__ import annotations

import socketserver

from call_log import CallLog


class _Connection(socketserver.BaseRequestHandler):
    server: "BannerServer"

    def handle(self) -> None:
        self.server.calls.add("banner", service=None, result=0)
        try:
            if self.server.endless:
                while True:
                    self.request.sendall(b"x" * 4096)
            if self.server.greeting is not None:
                self.request.sendall(self.server.greeting)
            while self.request.recv(4096):
                pass
        except OSError:
            return


class BannerServer(socketserver.ThreadingTCPServer):
    """`greeting` None: it accepts and says nothing."""

    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True

    def __init__(self, port: int, greeting: bytes | None, endless: bool, calls: CallLog) -> None:
        super().__init__(("127.0.0.1", port), _Connection)
        self.greeting = greeting
        self.endless = endless
        self.calls = calls

    @property
    def port(self) -> int:
        return self.server_address[1]
