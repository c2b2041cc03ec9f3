"""2,000 mutated pages and the most hostile ones we could think of: nothing escapes, quotes stand, readings agree, nothing takes long."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from monitor.reference.outlets import load_outlets
from tests.fuzz.checks import check
from tests.fuzz.mutations import Sent, hostile, mutated, seeds

PAGES = 2_000
BLOCKS = 8
_DIGEST = """
from tests.fuzz.checks import check
from tests.fuzz.mutations import mutated
print(check(map(mutated, range(60)), twice=False).digest)
"""


@pytest.mark.parametrize("block", range(BLOCKS))
def test_mutated_pages_are_read_without_a_fault(block: int) -> None:
    size = PAGES // BLOCKS
    found = check(map(mutated, range(block * size, block * size + size)), load_outlets())
    assert found.pages == size
    assert not found.faults, "\n".join(found.faults)


HOSTILE = sorted(hostile())


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_take_no_longer_than_any(name: str) -> None:
    sent = Sent(0, "http://mau.test/tin/1.html", hostile()[name], {"Content-Type": "text/html"}, (name,))
    found = check([sent], load_outlets(), twice=False)
    assert not found.faults, "\n".join(found.faults)


def test_another_process_reads_the_same() -> None:
    here = check(map(mutated, range(60)), twice=False).digest
    environment = {**os.environ, "PYTHONHASHSEED": "4711"}
    done = subprocess.run(
        [sys.executable, "-c", _DIGEST], cwd=Path(__file__).parents[2], env=environment, capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == here, done.stderr[-500:]


def test_mutated_pages_are_changed_pages() -> None:
    """The mutations change pages: no more than a few stay as they were, and most are still pages of text."""
    sent = [mutated(number) for number in range(300)]
    originals = {html.encode() for _, html in seeds()}
    assert sum(page.body in originals for page in sent) <= 3
    assert sum(len(page.body) > 1_000 for page in sent) > 200
    assert len({name for page in sent for name in page.how}) >= 17
