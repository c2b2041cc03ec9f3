"""What the page offers its readers: search, rss, sitemap, print, share, rating, qa."""

from monitor.extraction.reading import Reading


def read_functions(reading: Reading) -> tuple[str, ...]:
    """Names of DESIGN section 6, in that order."""
    return ()
