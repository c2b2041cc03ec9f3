"""Alembic's entry: it is handed an open connection by monitor.storage.migrate and never opens one itself."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from monitor.storage.tables import Base, Moment, Words


def render(kind: str, item: Any, _autogenerate: AutogenContext) -> str | Literal[False]:
    """Our own column types as what they are in the database, or by the name under which script.py.mako imports them."""
    if kind == "type" and isinstance(item, Words):
        return "sa.Text()"
    return "Moment()" if kind == "type" and isinstance(item, Moment) else False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    render_as_batch=connection.dialect.name == "sqlite",  # SQLite cannot alter a column in place
    compare_type=True,
    render_item=render,
)
context.run_migrations()
