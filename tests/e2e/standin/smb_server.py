"""The SMB server in front of the pipes: Impacket's, with its logins checked, logged and made to fail."""

from __future__ import annotations

import configparser
import hmac
import logging
import socket
from typing import Any, NamedTuple, Optional

from impacket import nt_errors, ntlm, smb
from impacket.smb3structs import SMB2_SESSION_SETUP
from impacket.smbserver import SMBSERVER, SMBSERVERHandler

from call_log import CallLog
from faults import Faults

CHALLENGE = b"ABCDEFGH"
NTLM_SIGNATURE = b"NTLMSSP\0"
AUTHENTICATE = b"\x03\0\0\0"
OLD_SESSION_SETUP_WORDS = 13
NTLM_RESPONSE_SIZE = 24
NT_PROOF_SIZE = 16


class _Connection(SMBSERVERHandler):
    """One client. "silent": it is heard and never answered."""

    def handle(self) -> None:
        server: SmbServer = self.server
        if server.faults.flag("silent"):
            server.calls.add("connect", result="silent")
            _hear_until_closed(self.request)
            return
        super().handle()


class SmbServer(SMBSERVER):
    """`old_login`: None, or without SPNEGO as NT 4.0 has it: "ntlm" (before SP4) or "ntlmv2" (both, from SP4 on)."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, port: int, smb2: bool, old_login: Optional[str], faults: Faults, calls: CallLog) -> None:
        super().__init__(("127.0.0.1", port), _Connection, _configuration(smb2))
        self.processConfigFile()
        self.faults = faults
        self.calls = calls
        self._old_login = old_login
        self._negotiate = self.hookSmbCommand(smb.SMB.SMB_COM_NEGOTIATE, self._agree)
        self._session_setup = self.hookSmbCommand(smb.SMB.SMB_COM_SESSION_SETUP_ANDX, self._log_in)
        self._session_setup2 = self.hookSmb2Command(SMB2_SESSION_SETUP, self._log_in2)

    @property
    def port(self) -> int:
        return self.server_address[1]

    def add_user(self, name: str, password: str) -> None:
        self.addCredential(name, 0, "", ntlm.compute_nthash(password).hex())

    def _agree(self, connection: str, server: SMBSERVER, command: Any, packet: Any) -> Any:
        if self._old_login is not None:
            packet["Flags2"] &= ~smb.SMB.FLAGS2_EXTENDED_SECURITY
            self.getConnectionData(connection, False)["EncryptionKey"] = CHALLENGE
        return self._negotiate(connection, server, command, packet)

    def _log_in(self, connection: str, server: SMBSERVER, command: Any, packet: Any) -> Any:
        answer = self._session_setup(connection, server, command, packet)
        if command["WordCount"] != OLD_SESSION_SETUP_WORDS:
            return self._checked(connection, _user_of(bytes(command["Data"])), answer)
        login = _old_login_of(command, packet["Flags2"])
        commands, packets, _ = answer
        status = nt_errors.STATUS_SUCCESS if self._is_right(login) else nt_errors.STATUS_LOGON_FAILURE
        return self._checked(connection, login.user, (commands, packets, status))

    def _log_in2(self, connection: str, server: SMBSERVER, packet: Any) -> Any:
        answer = self._session_setup2(connection, server, packet)
        return self._checked(connection, _user_of(bytes(packet["Data"])), answer)

    def _checked(self, connection: str, user: Optional[str], answer: Any) -> Any:
        """Impacket lets a client on whose login failed; here it ends there."""
        if user is None:
            return answer
        commands, packets, status = answer
        status = self._forced_status() or status
        self.calls.add("login", user=user, ok=status == nt_errors.STATUS_SUCCESS, result=f"0x{status:08x}")
        if status != nt_errors.STATUS_SUCCESS:
            self.getConnectionData(connection, False)["Authenticated"] = False
        return commands, packets, status

    def _forced_status(self) -> int:
        if self.faults.flag("refuse_login"):
            return nt_errors.STATUS_LOGON_FAILURE
        named = self.faults.value("login_status", default=0)
        if isinstance(named, str):
            return getattr(nt_errors, named if named.startswith("STATUS_") else f"STATUS_{named}")
        return int(named)

    def _is_right(self, login: _OldLogin) -> bool:
        known = self.getCredentials().get(login.user.lower())
        if known is None:
            return False
        _, _, nt_hash = known
        if len(login.response) == NTLM_RESPONSE_SIZE:
            return hmac.compare_digest(ntlm.ntlmssp_DES_encrypt(nt_hash, CHALLENGE), login.response)
        if self._old_login == "ntlm":
            return False
        key = ntlm.NTOWFv2(login.user, "", login.domain, nt_hash)
        proof, rest = login.response[:NT_PROOF_SIZE], login.response[NT_PROOF_SIZE:]
        return hmac.compare_digest(ntlm.hmac_md5(key, CHALLENGE + rest), proof)


class _OldLogin(NamedTuple):
    user: str
    domain: str
    response: bytes


def _old_login_of(command: Any, flags: int) -> _OldLogin:
    """A session setup from before SPNEGO. Impacket takes its texts for ASCII, so they are read here."""
    parameters = smb.SMBSessionSetupAndX_Parameters(command["Parameters"])
    data = bytes(command["Data"])
    first, second = parameters["AnsiPwdLength"], parameters["UnicodePwdLength"]
    texts = data[first + second :]
    if flags & smb.SMB.FLAGS2_UNICODE:
        padding = (first + second + 1) % 2  # to an even distance from the SMB header
        user, domain, *_ = texts[padding:].decode("utf-16le", "replace").split("\0")
    else:
        user, domain, *_ = texts.decode("latin-1").split("\0")
    return _OldLogin(user, domain, data[first : first + second])


def _configuration(smb2: bool) -> configparser.ConfigParser:
    configuration = configparser.ConfigParser()
    configuration["global"] = {
        "server_name": "EXCH01",
        "server_os": "Windows NT 4.0",
        "server_domain": "CONTOSO",
        "log_file": "None",
        "rpc_apis": "yes",
        "credentials_file": "",
        "challenge": CHALLENGE.hex(),
        "SMB2Support": "True" if smb2 else "False",
    }
    configuration["IPC$"] = {"comment": "", "read only": "yes", "share type": "3", "path": ""}
    return configuration


def _user_of(blob: bytes) -> Optional[str]:
    """The user of an NTLM AUTHENTICATE message in a session setup; None where it holds none."""
    start = blob.find(NTLM_SIGNATURE + AUTHENTICATE)
    if start < 0:
        return None
    message = ntlm.NTLMAuthChallengeResponse()
    message.fromString(blob[start:])
    return message["user_name"].decode("utf-16le", "replace")


def _hear_until_closed(connection: socket.socket) -> None:
    try:
        while connection.recv(65536):
            pass
    except OSError:
        return


def quiet() -> None:
    """Impacket tells about every step and every client that goes away."""
    logging.disable(logging.CRITICAL)
