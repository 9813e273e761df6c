"""The faults that a test asks for: a JSON file, read anew at each request."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any, Optional


class Faults:
    """What shall go wrong. A file that is missing, empty or half written counts as it stood before."""

    def __init__(self, file: Optional[Path]) -> None:
        self._file = file
        self._lock = threading.Lock()
        self._text = ""
        self._values: dict[str, Any] = {}
        self._used: dict[str, int] = {}
        self._generation = 0

    def generation(self) -> int:
        """Another number each time that the file has changed."""
        with self._lock:
            self._read()
            return self._generation

    def value(self, key: str, service: Optional[str] = None, default: Any = None) -> Any:
        """The value of `key`: what stands under "services" for this one goes before what stands for all."""
        with self._lock:
            self._read()
            own = self._own(service)
            return own[key] if key in own else self._values.get(key, default)

    def number(self, key: str, service: Optional[str] = None, default: int = 0) -> int:
        """A number; of a list of numbers one for each time it is asked for, the last one from then on."""
        value = self.value(key, service, default)
        if not isinstance(value, list):
            return int(value)
        if not value:
            return default
        with self._lock:
            place = f"{service}/{key}"
            used = self._used.get(place, 0)
            self._used[place] = used + 1
        return int(value[min(used, len(value) - 1)])

    def flag(self, key: str, service: Optional[str] = None) -> bool:
        return bool(self.value(key, service, False))

    def _own(self, service: Optional[str]) -> dict[str, Any]:
        if service is None:
            return {}
        own = self._values.get("services", {})
        return next((values for name, values in own.items() if name.lower() == service.lower()), {})

    def _read(self) -> None:
        if self._file is None:
            return
        try:
            text = self._file.read_text(encoding="utf-8")
            values = json.loads(text)
        except (OSError, ValueError):
            return
        if text != self._text and isinstance(values, dict):
            self._text = text
            self._values = values
            self._used = {}
            self._generation += 1
