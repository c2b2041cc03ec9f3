"""Press postings in segments of 8,192 articles

Revision ID: 0006
Revises: 0005
"""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("UPDATE press_posting SET segment = (article_id - 1) / 8192")


def downgrade() -> None:
    op.execute("UPDATE press_posting SET segment = (article_id - 1) / 16384")
