"""Decisions about disagreements"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

import coder_app.domain.tables

revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('decision',
    sa.Column('id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('document_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('round_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('coder_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('start', sa.Integer(), nullable=False),
    sa.Column('end', sa.Integer(), nullable=False),
    sa.Column('code_ids', sa.JSON(), nullable=False),
    sa.Column('verdict', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('taken_from', sa.JSON(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('decided_at', coder_app.domain.tables.UtcDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['coder_id'], ['coder.id'], name=op.f('fk_decision_coder_id_coder'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['document_id'], ['document.id'], name=op.f('fk_decision_document_id_document'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['round_id'], ['round.id'], name=op.f('fk_decision_round_id_round'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_decision'))
    )
    with op.batch_alter_table('decision', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_decision_coder_id'), ['coder_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_decision_document_id'), ['document_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_decision_round_id'), ['round_id'], unique=False)


def downgrade() -> None:
    with op.batch_alter_table('decision', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_decision_round_id'))
        batch_op.drop_index(batch_op.f('ix_decision_document_id'))
        batch_op.drop_index(batch_op.f('ix_decision_coder_id'))

    op.drop_table('decision')
