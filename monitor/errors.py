"""What this program itself can do wrong, as one tree of exceptions with one clear sentence each.

What the world does wrong (a timeout, an undated page, a hostile header) is never an exception here: it is a typed value.
"""


class MonitorError(Exception):
    """Something the program cannot go on with. The text is one sentence for a person."""


class UserError(MonitorError):
    """A mistake in what the user gave (command line, file, configuration). Exit code 2, one line, no traceback."""


class ConfigError(UserError):
    """monitor.toml or its overlay holds an unknown key or a value of the wrong type."""


class StorageError(MonitorError):
    """The database or the archive cannot be written or read as it must be."""


class DatabaseUnusableError(UserError, StorageError):
    """The configured database is not there, does not answer or may not be written: exit code 2 wherever it is met."""


class DatabaseDamagedError(DatabaseUnusableError):
    """The file is no database, or its engine finds it damaged."""


class LockedError(MonitorError):
    """Another run holds what this run needs."""
