"""The server's end of a named pipe: connection-oriented DCE/RPC, one fragment a call, no authentication of its own.

Impacket's DCERPCServer answers one client at a time; this one answers each in a thread of its own.
"""

from __future__ import annotations

import socket
import socketserver
import struct
import threading
from typing import Callable, Optional

from impacket.dcerpc.v5.rpcrt import (
    MSRPC_BIND,
    MSRPC_BINDACK,
    MSRPC_FAULT,
    MSRPC_REQUEST,
    MSRPC_RESPONSE,
    CtxItem,
    CtxItemResult,
    MSRPCBind,
    MSRPCHeader,
    MSRPCRequestHeader,
)
from impacket.uuid import uuidtup_to_bin

NDR_SYNTAX = uuidtup_to_bin(("8a885d04-1ceb-11c9-9fe8-08002b104860", "2.0"))
HEADER_SIZE = 16
RESPONSE_HEADER_SIZE = 24
MAX_FRAGMENT = 4280
ACCEPTED, REJECTED = (0, 0), (2, 1)
FAULT_UNKNOWN_OPERATION = 0x1C010002

Operation = Callable[[bytes], bytes]


class NoAnswer(Exception):
    """The call is not answered, and nothing after it."""


class Hangup(Exception):
    """The connection is closed instead of an answer."""


class Interface:
    """An RPC interface: its UUID, the pipe it is found on, its operations by number."""

    def __init__(self, uuid: str, version: str, pipe: str) -> None:
        self.syntax = uuidtup_to_bin((uuid, version))
        self.pipe = pipe
        self.operations: dict[int, Operation] = {}


class _Connection(socketserver.BaseRequestHandler):
    server: "PipeServer"

    def handle(self) -> None:
        try:
            while (pdu := self._receive()) is not None:
                self.request.sendall(self._answer(pdu))
        except NoAnswer:
            self.server.ended.wait()
        except (Hangup, OSError):
            return

    def _receive(self) -> Optional[bytes]:
        header = self._read(HEADER_SIZE)
        if header is None:
            return None
        rest = self._read(MSRPCHeader(header + bytes(HEADER_SIZE))["frag_len"] - HEADER_SIZE)
        return None if rest is None else header + rest

    def _read(self, size: int) -> Optional[bytes]:
        data = b""
        while len(data) < size:
            piece = self.request.recv(size - len(data))
            if not piece:
                return None
            data += piece
        return data

    def _answer(self, pdu: bytes) -> bytes:
        header = MSRPCHeader(pdu)
        if header["type"] == MSRPC_BIND:
            return _bind_answer(header, self.server.interface)
        if header["type"] != MSRPC_REQUEST:
            return _response(header, MSRPC_FAULT, struct.pack("<LL", FAULT_UNKNOWN_OPERATION, 0))
        request = MSRPCRequestHeader(pdu)
        operation = self.server.interface.operations.get(request["op_num"])
        if operation is None:
            return _response(header, MSRPC_FAULT, struct.pack("<LL", FAULT_UNKNOWN_OPERATION, 0))
        return _response(header, MSRPC_RESPONSE, operation(request["pduData"]))


def _bind_answer(header: MSRPCHeader, interface: Interface) -> bytes:
    bind = MSRPCBind(header["pduData"])
    items = bind["ctx_items"]
    results = b""
    for _ in range(bind["ctx_num"]):
        item = CtxItem(items)
        items = items[len(item) :]
        known = item["TransferSyntax"] == NDR_SYNTAX and item["AbstractSyntax"] == interface.syntax
        result = CtxItemResult()
        result["Result"], result["Reason"] = ACCEPTED if known else REJECTED
        result["TransferSyntax"] = NDR_SYNTAX if known else bytes(20)
        results += result.getData()
    address = interface.pipe.encode() + b"\0"
    body = struct.pack("<HHLH", MAX_FRAGMENT, MAX_FRAGMENT, 1, len(address)) + address
    body += bytes(-(HEADER_SIZE + len(body)) % 4)
    body += struct.pack("<BBH", bind["ctx_num"], 0, 0) + results
    return _common(MSRPC_BINDACK, header["call_id"], HEADER_SIZE + len(body)) + body


def _response(header: MSRPCHeader, kind: int, stub: bytes) -> bytes:
    start = _common(kind, header["call_id"], RESPONSE_HEADER_SIZE + len(stub))
    return start + struct.pack("<LHBB", len(stub), 0, 0, 0) + stub


def _common(kind: int, call_id: int, length: int) -> bytes:
    first_and_last = 3
    return struct.pack("<BBBBLHHL", 5, 0, kind, first_and_last, 0x10, length, 0, call_id)


class PipeServer(socketserver.ThreadingTCPServer):
    """Impacket's SMB server connects each opened pipe to this address."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, interface: Interface, ended: threading.Event) -> None:
        super().__init__(("127.0.0.1", 0), _Connection)
        self.interface = interface
        self.ended = ended

    def get_request(self) -> tuple[socket.socket, object]:
        connection, address = super().get_request()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return connection, address
