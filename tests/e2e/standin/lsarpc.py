"""MS-LSAD, as far as `net rpc` asks for the server's domain before anything else."""

from __future__ import annotations

from impacket.dcerpc.v5 import lsad
from impacket.dcerpc.v5.dtypes import RPC_SID

from rpc import Interface

DOMAIN = "EXCH01"
DOMAIN_SID = "S-1-5-21-1000000001-1000000002-1000000003"


def local_security() -> Interface:
    interface = Interface("12345778-1234-ABCD-EF00-0123456789AB", "0.0", "\\PIPE\\lsarpc")
    interface.operations = {0: _close, 6: _open, 7: _query, 44: _open}
    return interface


def _open(stub: bytes) -> bytes:
    answer = lsad.LsarOpenPolicyResponse()
    answer["PolicyHandle"] = (1).to_bytes(20, "big")
    answer["ErrorCode"] = 0
    return answer.getData()


def _query(stub: bytes) -> bytes:
    account_domain = lsad.POLICY_INFORMATION_CLASS.PolicyAccountDomainInformation
    sid = RPC_SID()
    sid.fromCanonical(DOMAIN_SID)
    answer = lsad.LsarQueryInformationPolicyResponse()
    answer["PolicyInformation"]["tag"] = account_domain
    answer["PolicyInformation"]["PolicyAccountDomainInfo"]["DomainName"] = DOMAIN
    answer["PolicyInformation"]["PolicyAccountDomainInfo"]["DomainSid"] = sid
    answer["ErrorCode"] = 0
    return answer.getData()


def _close(stub: bytes) -> bytes:
    answer = lsad.LsarCloseResponse()
    answer["ObjectHandle"] = bytes(20)
    answer["ErrorCode"] = 0
    return answer.getData()
