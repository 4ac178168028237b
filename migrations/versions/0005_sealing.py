"""What sealing needs: sealed forms are text and longer than what they seal"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = '0005'
down_revision = '0004'
branch_labels = None
depends_on = None

_LONGER = (('mask', 'entity_id', 32, True), ('verdict', 'key', 64, False), ('read_sentence', 'key', 64, False))


def upgrade() -> None:
    for table, column, length, empty in _LONGER:
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.alter_column(column, existing_type=sqlmodel.sql.sqltypes.AutoString(length=length),
                                  type_=sa.String(), existing_nullable=empty)
    with op.batch_alter_table('provenance', schema=None) as batch_op:
        # A day is kept in ISO form, which is how SQLite keeps it anyway.
        batch_op.alter_column('date', existing_type=sa.Date(), type_=sa.String(), existing_nullable=True,
                              postgresql_using="to_char(date, 'YYYY-MM-DD')")


def downgrade() -> None:
    with op.batch_alter_table('provenance', schema=None) as batch_op:
        batch_op.alter_column('date', existing_type=sa.String(), type_=sa.Date(), existing_nullable=True,
                              postgresql_using='date::date')
    for table, column, length, empty in _LONGER:
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.alter_column(column, existing_type=sa.String(),
                                  type_=sqlmodel.sql.sqltypes.AutoString(length=length), existing_nullable=empty)
