"""What blinding needs: entities, masks, reading copies, assignments, packets, unblinding, keys"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('entity',
    sa.Column('id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('kind', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('name', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('aliases', sa.JSON(), nullable=False),
    sa.Column('label', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_entity'))
    )
    op.create_table('key_wrap',
    sa.Column('id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('kind', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('name', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('parameters', sa.JSON(), nullable=False),
    sa.Column('wrapped', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_key_wrap')),
    info={'journaled': False}
    )
    op.create_table('packet_made',
    sa.Column('id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('coder_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.Column('contents', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['coder_id'], ['coder.id'], name=op.f('fk_packet_made_coder_id_coder'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_packet_made'))
    )
    with op.batch_alter_table('packet_made', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_packet_made_coder_id'), ['coder_id'], unique=False)

    op.create_table('unblinding',
    sa.Column('id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('scope', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('scope_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
    sa.Column('reason', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('actor_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['actor_id'], ['coder.id'], name=op.f('fk_unblinding_actor_id_coder'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_unblinding'))
    )
    with op.batch_alter_table('unblinding', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_unblinding_actor_id'), ['actor_id'], unique=False)

    op.create_table('acquaintance',
    sa.Column('id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('coder_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('document_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('how', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['coder_id'], ['coder.id'], name=op.f('fk_acquaintance_coder_id_coder'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['document_id'], ['document.id'], name=op.f('fk_acquaintance_document_id_document'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_acquaintance'))
    )
    with op.batch_alter_table('acquaintance', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_acquaintance_coder_id'), ['coder_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_acquaintance_document_id'), ['document_id'], unique=False)

    op.create_table('assignment',
    sa.Column('id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('coder_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('document_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('seed', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['coder_id'], ['coder.id'], name=op.f('fk_assignment_coder_id_coder'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['document_id'], ['document.id'], name=op.f('fk_assignment_document_id_document'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_assignment')),
    sa.UniqueConstraint('coder_id', 'document_id', name=op.f('uq_assignment_coder_id_document_id'))
    )
    with op.batch_alter_table('assignment', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_assignment_coder_id'), ['coder_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_assignment_document_id'), ['document_id'], unique=False)

    op.create_table('breach',
    sa.Column('id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('document_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('coder_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
    sa.Column('note', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('found_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['coder_id'], ['coder.id'], name=op.f('fk_breach_coder_id_coder'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['document_id'], ['document.id'], name=op.f('fk_breach_document_id_document'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_breach'))
    )
    with op.batch_alter_table('breach', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_breach_coder_id'), ['coder_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_breach_document_id'), ['document_id'], unique=False)

    op.create_table('doubt',
    sa.Column('id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('document_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('coder_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('round_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('kind', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('start', sa.Integer(), nullable=False),
    sa.Column('end', sa.Integer(), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['coder_id'], ['coder.id'], name=op.f('fk_doubt_coder_id_coder'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['document_id'], ['document.id'], name=op.f('fk_doubt_document_id_document'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['round_id'], ['round.id'], name=op.f('fk_doubt_round_id_round'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_doubt'))
    )
    with op.batch_alter_table('doubt', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_doubt_coder_id'), ['coder_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_doubt_document_id'), ['document_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_doubt_round_id'), ['round_id'], unique=False)

    op.create_table('mask',
    sa.Column('id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('document_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('start', sa.Integer(), nullable=False),
    sa.Column('end', sa.Integer(), nullable=False),
    sa.Column('entity_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True),
    sa.Column('kind', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('label', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('region', sa.JSON(none_as_null=True), nullable=True),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['document_id'], ['document.id'], name=op.f('fk_mask_document_id_document'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_mask'))
    )
    with op.batch_alter_table('mask', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_mask_document_id'), ['document_id'], unique=False)

    op.create_table('packet_received',
    sa.Column('id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('packet_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('received_at', sa.DateTime(), nullable=False),
    sa.Column('counts', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['packet_id'], ['packet_made.id'], name=op.f('fk_packet_received_packet_id_packet_made'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_packet_received'))
    )
    with op.batch_alter_table('packet_received', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_packet_received_packet_id'), ['packet_id'], unique=False)

    op.create_table('pages_shown',
    sa.Column('id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('coder_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('document_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('pages', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['coder_id'], ['coder.id'], name=op.f('fk_pages_shown_coder_id_coder'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['document_id'], ['document.id'], name=op.f('fk_pages_shown_document_id_document'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_pages_shown')),
    sa.UniqueConstraint('coder_id', 'document_id', name=op.f('uq_pages_shown_coder_id_document_id'))
    )
    with op.batch_alter_table('pages_shown', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_pages_shown_coder_id'), ['coder_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_pages_shown_document_id'), ['document_id'], unique=False)

    op.create_table('refused_mask',
    sa.Column('id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('document_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('key', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.ForeignKeyConstraint(['document_id'], ['document.id'], name=op.f('fk_refused_mask_document_id_document'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_refused_mask'))
    )
    with op.batch_alter_table('refused_mask', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_refused_mask_document_id'), ['document_id'], unique=False)

    with op.batch_alter_table('completion', schema=None) as batch_op:
        batch_op.add_column(sa.Column('recognised', sqlmodel.sql.sqltypes.AutoString(), server_default='', nullable=False))
        batch_op.add_column(sa.Column('answers', sa.JSON(), server_default='{}', nullable=False))

    with op.batch_alter_table('document', schema=None) as batch_op:
        batch_op.add_column(sa.Column('original_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=True))
        batch_op.create_index(batch_op.f('ix_document_original_id'), ['original_id'], unique=False)
        batch_op.create_foreign_key(batch_op.f('fk_document_original_id_edition'), 'edition', ['original_id'], ['id'], initially='DEFERRED', deferrable=True)

    with op.batch_alter_table('edition', schema=None) as batch_op:
        batch_op.add_column(sa.Column('masked', sa.Boolean(), server_default=sa.false(), nullable=False))



def downgrade() -> None:
    with op.batch_alter_table('edition', schema=None) as batch_op:
        batch_op.drop_column('masked')

    with op.batch_alter_table('document', schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f('fk_document_original_id_edition'), type_='foreignkey')
        batch_op.drop_index(batch_op.f('ix_document_original_id'))
        batch_op.drop_column('original_id')

    with op.batch_alter_table('completion', schema=None) as batch_op:
        batch_op.drop_column('answers')
        batch_op.drop_column('recognised')

    with op.batch_alter_table('refused_mask', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_refused_mask_document_id'))

    op.drop_table('refused_mask')
    with op.batch_alter_table('pages_shown', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_pages_shown_document_id'))
        batch_op.drop_index(batch_op.f('ix_pages_shown_coder_id'))

    op.drop_table('pages_shown')
    with op.batch_alter_table('packet_received', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_packet_received_packet_id'))

    op.drop_table('packet_received')
    with op.batch_alter_table('mask', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_mask_document_id'))

    op.drop_table('mask')
    with op.batch_alter_table('doubt', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_doubt_round_id'))
        batch_op.drop_index(batch_op.f('ix_doubt_document_id'))
        batch_op.drop_index(batch_op.f('ix_doubt_coder_id'))

    op.drop_table('doubt')
    with op.batch_alter_table('breach', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_breach_document_id'))
        batch_op.drop_index(batch_op.f('ix_breach_coder_id'))

    op.drop_table('breach')
    with op.batch_alter_table('assignment', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_assignment_document_id'))
        batch_op.drop_index(batch_op.f('ix_assignment_coder_id'))

    op.drop_table('assignment')
    with op.batch_alter_table('acquaintance', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_acquaintance_document_id'))
        batch_op.drop_index(batch_op.f('ix_acquaintance_coder_id'))

    op.drop_table('acquaintance')
    with op.batch_alter_table('unblinding', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_unblinding_actor_id'))

    op.drop_table('unblinding')
    with op.batch_alter_table('packet_made', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_packet_made_coder_id'))

    op.drop_table('packet_made')
    op.drop_table('key_wrap')
    op.drop_table('entity')
