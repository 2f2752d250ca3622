"""What was read beside a film, its number at TMDB, and what is no film of its own."""

from alembic import op

from store.library.schema import REVISIONS

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Take a file of the revision before to this one."""
    for statement in REVISIONS[revision]:
        op.execute(statement)
