"""What this program itself can do wrong, as one tree of exceptions with one clear sentence each.

What the world does wrong (a timeout, an undated page, a hostile header) is never an exception here: it is a typed value.
"""

import errno

_REFUSALS = {
    errno.EACCES: "không có quyền",
    errno.EPERM: "không có quyền",
    errno.EROFS: "ổ đĩa hoặc thư mục chỉ đọc được",
    errno.ENOSPC: "ổ đĩa đầy",
    errno.EDQUOT: "hết hạn mức ổ đĩa",
    errno.EFBIG: "tệp quá lớn",
    errno.ENOENT: "không có tệp hoặc thư mục này",
    errno.ENOTDIR: "một phần của đường dẫn không phải thư mục",
    errno.EISDIR: "là thư mục, không phải tệp",
    errno.EEXIST: "đã có tệp này",
    errno.ENAMETOOLONG: "tên quá dài",
}


def refusal(error: OSError) -> str:
    """Why the operating system refused, in Vietnamese; its own words where they are not known here."""
    return _REFUSALS.get(error.errno or 0) or error.strerror or str(error)


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
