"""Whether an index key is a side key stands in its last bit, so that looking for others reads only those who meet."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.rename_table("sighting_keys", "sighting_keys_before")
    op.drop_index("sighting_keys_by_sighting", table_name="sighting_keys_before")
    op.create_table(
        "sighting_keys",
        sa.Column("key", sa.BigInteger(), nullable=False),
        sa.Column("sighting", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["sighting"], ["sightings.id"]),
        sa.PrimaryKeyConstraint("key", "sighting"),
        sqlite_with_rowid=False,
    )
    op.execute(
        "INSERT INTO sighting_keys (key, sighting) "
        "SELECT DISTINCT key - key % 2 + CASE WHEN side THEN 1 ELSE 0 END, sighting FROM sighting_keys_before"
    )
    op.drop_table("sighting_keys_before")
    op.create_index("sighting_keys_by_sighting", "sighting_keys", ["sighting"])
