"""The command line's own complaints, which Typer words in English, in the users' language."""

import re
from typing import Final

_SENTENCES: Final = (
    (r"No such command '(.+?)'\.(?: Did you mean (.+)\?)?", "không có lệnh “{0}”", "; có phải {1}?"),
    (r"No such option: (\S+?)\.?(?: (?:\(Possible options: |Did you mean )(.+?)[)?])?", "không có tùy chọn {0}", "; có phải {1}?"),
    (r"Missing argument '(.+?)'\.", "thiếu tham số {0}", ""),
    (r"Missing option '(.+?)'\.", "thiếu tùy chọn {0}", ""),
    (r"Option '(.+?)' requires an argument\.", "tùy chọn {0} cần một giá trị", ""),
    (r"Option '(.+?)' does not take a value\.", "tùy chọn {0} không nhận giá trị", ""),
    (r"Got unexpected extra arguments?\(?s?\)? \((.+?)\)", "thừa tham số: {0}", ""),
)
"""What Typer says; what we say; what we add where a second group was found."""

_VALUES: Final = (
    (r"Input should be a valid integer.*|.* is not a valid int(?:eger)?\.", "phải là số nguyên"),
    (r"Input should be greater than or equal to (.+)", "phải từ {0} trở lên"),
    (r"Input should be less than or equal to (.+)", "phải không quá {0}"),
)
_VALUE: Final = re.compile(r"Invalid value for '(.+?)': (.+)")


def in_vietnamese(said: str) -> str:
    """One line in Vietnamese; a sentence that is not known stays as it is."""
    line = " ".join(said.split())
    for pattern, words, more in _SENTENCES:
        if found := re.fullmatch(pattern, line):
            return (words + (more if len(found.groups()) > 1 and found[2] else "")).format(*found.groups())
    if wrong := _VALUE.fullmatch(line):
        for pattern, words in _VALUES:
            if found := re.fullmatch(pattern, wrong[2]):
                return f"{wrong[1]}: giá trị {words.format(*found.groups())}"
        return f"{wrong[1]}: giá trị không dùng được ({wrong[2]})"
    return line
