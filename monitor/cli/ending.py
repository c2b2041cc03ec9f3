"""What is closed when a command ends, however it ends."""

from contextlib import ExitStack

AT_END = ExitStack()
"""`main` closes it; it can be filled again by the next command of the same process."""
