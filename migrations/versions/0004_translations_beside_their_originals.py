"""Translations held beside their originals"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('cross_check_result',
    sa.Column('check_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('texts_print', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('beads', sa.JSON(), nullable=False),
    sa.Column('support', sa.Float(), nullable=False),
    sa.Column('is_translation', sa.Boolean(), nullable=False),
    sa.Column('warnings_print', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('warnings', sa.JSON(), nullable=False),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.PrimaryKeyConstraint('check_id', name=op.f('pk_cross_check_result')),
    info={'journaled': False}
    )
    op.create_table('glossary_term',
    sa.Column('id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('concept', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('ru', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('uk', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('en', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('watched', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_glossary_term')),
    sa.UniqueConstraint('concept', name=op.f('uq_glossary_term_concept'))
    )
    op.create_table('same_rule',
    sa.Column('id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('kind', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('original_words', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('translation_words', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('original_language', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('translation_language', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_same_rule'))
    )
    op.create_table('cross_check',
    sa.Column('id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('original_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('translation_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('profile', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('created_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['original_id'], ['document.id'], name=op.f('fk_cross_check_original_id_document'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['translation_id'], ['document.id'], name=op.f('fk_cross_check_translation_id_document'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_cross_check'))
    )
    with op.batch_alter_table('cross_check', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_cross_check_original_id'), ['original_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_cross_check_translation_id'), ['translation_id'], unique=False)

    op.create_table('paragraph_language',
    sa.Column('id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('document_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('paragraph', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('language', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.ForeignKeyConstraint(['document_id'], ['document.id'], name=op.f('fk_paragraph_language_document_id_document'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_paragraph_language'))
    )
    with op.batch_alter_table('paragraph_language', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_paragraph_language_document_id'), ['document_id'], unique=False)

    op.create_table('sentence_boundary',
    sa.Column('id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('document_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('kind', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('place', sa.Integer(), nullable=False),
    sa.Column('before', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('after', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.ForeignKeyConstraint(['document_id'], ['document.id'], name=op.f('fk_sentence_boundary_document_id_document'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_sentence_boundary'))
    )
    with op.batch_alter_table('sentence_boundary', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_sentence_boundary_document_id'), ['document_id'], unique=False)

    op.create_table('work_part',
    sa.Column('document_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('kind', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('translator', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('made_on', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.ForeignKeyConstraint(['document_id'], ['document.id'], name=op.f('fk_work_part_document_id_document'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('document_id', name=op.f('pk_work_part'))
    )
    op.create_table('fixed_bead',
    sa.Column('id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('check_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('original', sa.JSON(), nullable=False),
    sa.Column('translation', sa.JSON(), nullable=False),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['check_id'], ['cross_check.id'], name=op.f('fk_fixed_bead_check_id_cross_check'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_fixed_bead'))
    )
    with op.batch_alter_table('fixed_bead', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_fixed_bead_check_id'), ['check_id'], unique=False)

    op.create_table('read_sentence',
    sa.Column('id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('check_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('reviewer_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('key', sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('seed', sa.Integer(), nullable=False),
    sa.Column('outcome', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['check_id'], ['cross_check.id'], name=op.f('fk_read_sentence_check_id_cross_check'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['reviewer_id'], ['coder.id'], name=op.f('fk_read_sentence_reviewer_id_coder'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_read_sentence'))
    )
    with op.batch_alter_table('read_sentence', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_read_sentence_check_id'), ['check_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_read_sentence_reviewer_id'), ['reviewer_id'], unique=False)

    op.create_table('verdict',
    sa.Column('id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('check_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('key', sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
    sa.Column('reviewer_id', sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
    sa.Column('decision', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('kind', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('weight', sqlmodel.sql.sqltypes.AutoString(), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('original', sa.Text(), nullable=False),
    sa.Column('translation', sa.Text(), nullable=False),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['check_id'], ['cross_check.id'], name=op.f('fk_verdict_check_id_cross_check'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['reviewer_id'], ['coder.id'], name=op.f('fk_verdict_reviewer_id_coder'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_verdict'))
    )
    with op.batch_alter_table('verdict', schema=None) as batch_op:
        batch_op.create_index('ix_verdict_place', ['check_id', 'key'], unique=False)
        batch_op.create_index(batch_op.f('ix_verdict_reviewer_id'), ['reviewer_id'], unique=False)



def downgrade() -> None:
    with op.batch_alter_table('verdict', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_verdict_reviewer_id'))
        batch_op.drop_index('ix_verdict_place')

    op.drop_table('verdict')
    with op.batch_alter_table('read_sentence', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_read_sentence_reviewer_id'))
        batch_op.drop_index(batch_op.f('ix_read_sentence_check_id'))

    op.drop_table('read_sentence')
    with op.batch_alter_table('fixed_bead', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_fixed_bead_check_id'))

    op.drop_table('fixed_bead')
    op.drop_table('work_part')
    with op.batch_alter_table('sentence_boundary', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_sentence_boundary_document_id'))

    op.drop_table('sentence_boundary')
    with op.batch_alter_table('paragraph_language', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_paragraph_language_document_id'))

    op.drop_table('paragraph_language')
    with op.batch_alter_table('cross_check', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_cross_check_translation_id'))
        batch_op.drop_index(batch_op.f('ix_cross_check_original_id'))

    op.drop_table('cross_check')
    op.drop_table('same_rule')
    op.drop_table('glossary_term')
    op.drop_table('cross_check_result')

