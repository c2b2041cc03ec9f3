"""The day on which an explanation lapses

Revision ID: 0005
Revises: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("finding_instance", schema=None) as batch_op:
        batch_op.add_column(sa.Column("explained_until", sa.Date(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("finding_instance", schema=None) as batch_op:
        batch_op.drop_column("explained_until")
