"""In tests: silent, and quick to give up."""

from settings.base import *  # noqa: F403

LOG_LEVEL = "ERROR"
DNS_TIMEOUT = 2
