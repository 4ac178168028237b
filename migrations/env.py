"""Runs the migrations on the connection the program hands over."""

from alembic import context

from coder_app.domain.rows import schema


def _ours(thing, name, kind, reflected, compare_to):
    # The full-text index and its shadow tables are made and kept by the program, not by migrations.
    return not (kind == "table" and name and name.startswith("search_"))


def _plain(kind, thing, autogen_context):
    # A released migration must not depend on a class that may change later.
    return "sa.DateTime()" if kind == "type" and type(thing).__name__ == "UtcDateTime" else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=schema(),
    render_as_batch=True,
    include_object=_ours,
    render_item=_plain,
)
context.run_migrations()
