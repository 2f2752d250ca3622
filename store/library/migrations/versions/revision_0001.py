"""The first tables: folders, films, collections, saved searches."""

from alembic import op

from store.library.schema import REVISIONS

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Take a file of the revision before to this one."""
    for statement in REVISIONS[revision]:
        op.execute(statement)
