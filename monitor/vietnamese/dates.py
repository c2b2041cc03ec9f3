"""The face of all date reading: `scan` for running text, `parse_machine` for attributes and feeds, `parse_day` for cells."""

from monitor.vietnamese.machine_dates import parse_day, parse_machine
from monitor.vietnamese.moments import Impossible, Moment, PrintedOrders, Scan, find_impossible, find_moments, printed_orders, scan

__all__ = [
    "Impossible",
    "Moment",
    "PrintedOrders",
    "Scan",
    "find_impossible",
    "find_moments",
    "parse_day",
    "parse_machine",
    "printed_orders",
    "scan",
]
