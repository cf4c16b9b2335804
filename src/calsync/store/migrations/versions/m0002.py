"""Readings by newer rules take the place of older ones, and that can be taken back; texts can be forgotten."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    for table in ("announcements", "sightings"):
        op.add_column(table, sa.Column("made", sa.Text(), nullable=True))
        op.add_column(table, sa.Column("retired", sa.Text(), nullable=True))
    op.create_table(
        "forgotten",
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("hash"),
    )
