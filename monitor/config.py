"""The one home of configuration: settings/monitor.toml (shipped defaults) overlaid by monitor.local.toml or the file in MONITOR_CONFIG.

Nothing else reads the environment, but monitor/clock.py its MONITOR_NOW. Unknown keys are refused.
"""

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from monitor.errors import ConfigError, refusal

PROJECT = Path(__file__).resolve().parent.parent
"""The checkout."""

DEFAULTS = PROJECT / "settings" / "monitor.toml"


class _Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    pass


class ThresholdConfig(_Strict, frozen=True, forbid_unknown_fields=True):
    """A number that decides and is no law. `basis`: number, day and issuer of the local decision; "" makes what rests on it advice."""

    value: float
    unit: str = ""
    basis: str = ""


class CrawlConfig(_Strict, frozen=True, forbid_unknown_fields=True):
    """How politely and how far sites are read. Times in seconds, sizes in bytes."""

    user_agent: str
    contact: str
    delay_seconds: float
    """Between two requests to one server address."""
    max_pages: int
    """Pages of one site in one visit."""
    daily_cap: int
    """Requests to one server address in one day."""
    timeout_seconds: float
    max_bytes: int
    max_depth: int
    every_days: int
    """A site is due when its last sealed visit is this old."""
    as_search_visitor: bool
    """Whether a home page is asked for once more with a search engine's address as Referer: burglars often show their links to such
    visitors only."""
    browser: bool
    """Whether Chromium may be used where a site asks for it and it is on the machine."""
    proxy: str = ""
    address_map: dict[str, str | list[str]] = {}
    """Host → server address, where names do not resolve (the sample province); a list tells all addresses of the host, so that it is known
    whether it has one of IPv6."""


class OfficeConfig(_Strict, frozen=True, forbid_unknown_fields=True):
    """What stands at the head and foot of documents."""

    parent_body: str
    issuing_body: str
    sign: str
    """Abbreviation behind the number, e.g. "BC-SVHTTDL"."""
    place: str
    signer_title: str
    signer_name: str
    recipients: list[str]
    province: str


class RetentionConfig(_Strict, frozen=True, forbid_unknown_fields=True):
    """Days to keep what can be made again."""

    screenshots_days: int
    logs_days: int


class Config(_Strict, frozen=True, forbid_unknown_fields=True):
    database: str
    """SQLAlchemy URL; "" means findings.sqlite in the output folder."""
    crawl: CrawlConfig
    office: OfficeConfig
    retention: RetentionConfig
    thresholds: dict[str, ThresholdConfig]


@dataclass(frozen=True, slots=True)
class Settings:
    """Configuration with the places it stands for."""

    config: Config
    output: Path
    """Everything written at run time."""

    @property
    def archive(self) -> Path:
        return self.output / "archive"

    @property
    def database_url(self) -> str:
        return self.config.database or f"sqlite:///{self.output / 'findings.sqlite'}"


def _merge(below: dict[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(below)
    for key, value in above.items():
        old = merged.get(key)
        merged[key] = _merge(old, value) if isinstance(old, dict) and isinstance(value, Mapping) and key != "thresholds" else value
        if key == "thresholds" and isinstance(old, dict) and isinstance(value, Mapping):
            merged[key] = {**old, **value}
    return merged


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"cấu hình {path}: không đọc được ({refusal(error)})") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"cấu hình {path}: không phải TOML hợp lệ ({error})") from None


_FAULTS = (
    (r"Object contains unknown field `(.+?)`(?: - at `\$\.?(.*)`)?", "không có khóa “{0}”", " trong [{1}]"),
    (r"Object missing required field `(.+?)`(?: - at `\$\.?(.*)`)?", "thiếu khóa “{0}”", " trong [{1}]"),
    (r"Expected `(.+?)`, got `.+?`(?: - at `\$\.?(.*)`)?", "giá trị phải có kiểu {0}", " ở {1}"),
)
"""msgspec's sentences, ours, and ours on the place."""


def _fault(said: str) -> str:
    for pattern, words, place in _FAULTS:
        if found := re.fullmatch(pattern, said):
            return (words + (place if found[2] else "")).format(*found.groups())
    return said


def load(home: Path | None = None, overlay: Path | None = None) -> Settings:
    """Read the configuration.

    `home` (else MONITOR_HOME, else output/ of the checkout) is where results go; `overlay` (else MONITOR_CONFIG, else
    monitor.local.toml beside that folder) is laid over the defaults. Raises ConfigError in one sentence.
    """
    output = home or Path(os.environ.get("MONITOR_HOME") or PROJECT / "output")
    named = overlay or (Path(os.environ["MONITOR_CONFIG"]) if os.environ.get("MONITOR_CONFIG") else None)
    local = named or output.parent / "monitor.local.toml"
    values = _read(DEFAULTS)
    if named or local.exists():
        values = _merge(values, _read(local))
    try:
        config = msgspec.convert(values, Config)
    except msgspec.ValidationError as error:
        raise ConfigError(f"cấu hình {local if local.exists() else DEFAULTS}: {_fault(str(error))}") from None
    for name, threshold in config.thresholds.items():
        if "…" in threshold.basis or "..." in threshold.basis:
            raise ConfigError(f"cấu hình {local}: căn cứ của ngưỡng “{name}” còn là chữ mẫu; ghi số, ngày, nơi ban hành, hoặc để trống")
    if output.exists() and not output.is_dir():
        raise ConfigError(f"MONITOR_HOME: {output} là tệp, không phải thư mục")
    return Settings(config, output.resolve())


def environment_for(settings: Settings, overlay: Path) -> dict[str, str]:
    """The environment of a child process that is to see the same configuration."""
    return {**os.environ, "MONITOR_HOME": str(settings.output), "MONITOR_CONFIG": str(overlay)}
