"""DigestData → one self-contained HTML page that also prints."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from monitor.config import OfficeConfig
from monitor.digest import words
from monitor.digest.data import DigestData

STORIES_SHOWN = 8
"""Stories printed per topic; the rest stands in the spreadsheet."""


@cache
def _environment() -> Environment:
    environment = Environment(loader=PackageLoader("monitor.digest"), autoescape=True, undefined=StrictUndefined, trim_blocks=False)
    environment.filters.update(day=words.day, moment=words.moment, state=words.state, cut=words.cut, change=words.change)
    return environment


def render_html(data: DigestData, office: OfficeConfig) -> str:
    """The page as text."""
    return _environment().get_template("digest.html.j2").render(data=data, office=office, stories_shown=STORIES_SHOWN)
