"""What was asked of the stand-in, one JSON object a line, for tests to read."""

from __future__ import annotations

import json
import threading
import time
from pathlib import Path
from typing import Any, Optional


class CallLog:
    """Each line stands in the file before the call is answered: who has seen the answer finds the line."""

    def __init__(self, file: Optional[Path]) -> None:
        self._file = file
        self._lock = threading.Lock()
        self._start = time.monotonic()

    def add(self, op: str, **values: Any) -> None:
        if self._file is None:
            return
        line = json.dumps({"op": op, **values, "time": round(time.monotonic() - self._start, 3)}, ensure_ascii=False)
        with self._lock, self._file.open("a", encoding="utf-8") as out:
            out.write(line + "\n")
