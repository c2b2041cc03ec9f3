"""A province in miniature, served on loopback: real-looking Vietnamese sites with planted breaches, traps and the truth about both.

Deterministic from a seed. Shares no code and no constants with what reads and judges pages.
"""

from monitor.sample.bulk import Bulk, bulk
from monitor.sample.province import SAMPLE_NOW, Province, build
from monitor.sample.server import Server, serve

__all__ = ["SAMPLE_NOW", "Bulk", "Province", "Server", "build", "bulk", "serve"]
