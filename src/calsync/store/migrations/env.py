"""Alembic's entry: the connection comes from calsync.store.upgrade, inside its transaction."""

from __future__ import annotations

from alembic import context

from calsync.store import schema

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=schema.metadata,
    render_as_batch=True,
    transactional_ddl=False,  # one transaction around everything is the caller's
)
context.run_migrations()
