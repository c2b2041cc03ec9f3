"""Official social pages in the register

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("site_period", sa.Column("social_pages", sa.JSON(), nullable=True))


def downgrade() -> None:
    op.drop_column("site_period", "social_pages")
