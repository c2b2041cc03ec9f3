"""At a desk: more is said."""

from settings.base import *  # noqa: F403

LOG_LEVEL = "INFO"
