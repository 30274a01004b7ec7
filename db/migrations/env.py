"""Alembic's entry point. Painmap calls it in-process and hands over its own connection."""

from __future__ import annotations

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=context.config.attributes["metadata"],
    render_as_batch=True,
)

with context.begin_transaction():
    context.run_migrations()
