"""Press index: articles, their shingles, and what they said of pages

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

from monitor.storage.tables import Moment

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "press_article",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("outlet", sa.String(length=255), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("site_code", sa.String(length=64), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("author", sa.Text(), nullable=True),
        sa.Column("published", sa.String(length=32), nullable=True),
        sa.Column("appeared", Moment(), nullable=False),
        sa.Column("first_seen", Moment(), nullable=False),
        sa.Column("credits", sa.JSON(), nullable=False),
        sa.Column("text_sha256", sa.String(length=64), nullable=False),
        sa.Column("archive_file", sa.Text(), nullable=True),
        sa.Column("archive_offset", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_press_article")),
        sa.UniqueConstraint("key", name=op.f("uq_press_article_key")),
    )
    with op.batch_alter_table("press_article", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_press_article_appeared"), ["appeared"], unique=False)
        batch_op.create_index(batch_op.f("ix_press_article_outlet"), ["outlet"], unique=False)

    op.create_table(
        "press_common",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_press_common")),
    )
    op.create_table(
        "press_posting",
        sa.Column("segment", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("article_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("segment", "number", "article_id", name=op.f("pk_press_posting")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "press_text",
        sa.Column("article_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["press_article.id"], name=op.f("fk_press_text_article_id_press_article")),
        sa.PrimaryKeyConstraint("article_id", name=op.f("pk_press_text")),
    )
    op.create_table(
        "press_check",
        sa.Column("page_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("text_sha256", sa.String(length=64), nullable=False),
        sa.Column("index_state", sa.String(length=64), nullable=False),
        sa.Column("matches", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["page_id"], ["page.id"], name=op.f("fk_press_check_page_id_page")),
        sa.PrimaryKeyConstraint("page_id", name=op.f("pk_press_check")),
    )


def downgrade() -> None:
    op.drop_table("press_check")
    op.drop_table("press_text")
    op.drop_table("press_posting")
    op.drop_table("press_common")
    with op.batch_alter_table("press_article", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_press_article_outlet"))
        batch_op.drop_index(batch_op.f("ix_press_article_appeared"))

    op.drop_table("press_article")
