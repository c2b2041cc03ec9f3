"""Under cron or systemd: only what someone must act on."""

from settings.base import *  # noqa: F403
