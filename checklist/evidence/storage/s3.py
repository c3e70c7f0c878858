"""The store in an S3-compatible bucket."""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from functools import cache, partial
from tempfile import SpooledTemporaryFile
from typing import IO, BinaryIO, cast
from uuid import UUID

import obstore
from obstore.exceptions import AlreadyExistsError, BaseError, NotFoundError
from obstore.store import S3Store

from checklist.evidence.storage.local import (
    CHUNK,
    DOWN,
    MARK,
    WASTE,
    BytesDamaged,
    KeptBytes,
    StoredObject,
    StoreDown,
    hash_file,
)
from checklist.settings import Bucket

_SPOOL_SIZE = 8 * 1024 * 1024
# A person waits for the page: after this they are told to try again in a few minutes.
_RETRY_TIMEOUT = timedelta(seconds=20)
_FOR_BYTES = timedelta(seconds=60)
# A question about an object is asked under the library's lock, and by who watches the service: it
# ends within four seconds, before those who wait for the lock are refused, and before a watcher
# gives up. Another try is for a kept connection that the store had closed: that shows at once.
_FOR_A_QUESTION = timedelta(seconds=3.5)
_RETRY_QUESTION = timedelta(seconds=0.3)
# A store that is well may take its time for each thousand objects.
_FOR_A_LIST = timedelta(seconds=20)
_RETRY_LIST = timedelta(seconds=4)
_NO_STORE = "The service has no store of files. Tell your administrator"
_CODE = re.compile("<Code>([A-Za-z]{1,50})</Code>")
# They stay as they are until somebody sets the store, or its keys, anew.
_REFUSALS = {
    *("AccessDenied", "AccountProblem", "InvalidAccessKeyId", "InvalidBucketName"),
    *("NoSuchBucket", "RequestTimeTooSkewed", "SignatureDoesNotMatch"),
}
_WHAT_TO_CHECK = (
    "Check CHECKLIST_STORE, its key and secret, what the key may do, and this machine's clock"
)

log = logging.getLogger(__name__)


class ObjectStore:
    """A bucket. Objects are named by force and digest, and put only where there is none yet.

    ``questions`` and ``lists`` lead to the same bucket and give up sooner. Once the bucket did not
    answer, it is asked first whether it does: else each person would wait a minute to be told, and
    a few who try again would hold every thread that serves pages.
    """

    def __init__(self, bucket: S3Store, questions: S3Store, lists: S3Store) -> None:
        self._bucket = bucket
        self._questions = questions
        self._lists = lists
        self._is_in_doubt = False

    def keep(self, force_id: UUID, source: IO[bytes]) -> KeptBytes:
        """Copy a stream into the store. On return the store has confirmed it. Raises StoreDown."""
        with SpooledTemporaryFile(_SPOOL_SIZE) as aside:
            kept = _write_aside(aside, source)
            try:
                with self._answering():
                    self._put(object_name(force_id, kept.sha256), aside, kept)
            except BytesDamaged as error:
                raise StoreDown(_NO_STORE) from error
        return kept

    def open(self, force_id: UUID, sha256: str) -> BinaryIO:
        """Fetch what was kept, and read it through before any of it is served.

        Raises BytesDamaged, and StoreDown where the store does not answer.
        """
        file = cast("BinaryIO", SpooledTemporaryFile(_SPOOL_SIZE))  # noqa: SIM115  # handed on open
        try:
            self._fetch(object_name(force_id, sha256), file)
            file.seek(0)
            if hash_file(file) != sha256:
                raise BytesDamaged("changed")
            file.seek(0)
        except BaseException:
            file.close()
            raise
        return file

    def can_keep(self) -> bool:
        """Say whether the bucket answers now."""
        try:
            self.ask()
        except StoreDown:
            return False
        return True

    def ask(self) -> None:
        """Ask whether the bucket answers now. Raises StoreDown."""
        self._is_in_doubt = True
        try:
            with _translate_store_errors():
                obstore.list_with_delimiter(self._questions, prefix="none/")
        except BytesDamaged as error:
            raise StoreDown(_NO_STORE) from error
        self._is_in_doubt = False

    def find(self, force_id: UUID, sha256: str, *, in_waste: bool = False) -> StoredObject | None:
        """Find bytes in place, or in the waste. Raises StoreDown."""
        name = (_waste_name if in_waste else object_name)(force_id, sha256)
        try:
            with self._answering():
                found = obstore.head(self._questions, name)
        except BytesDamaged:
            return None
        return StoredObject(force_id, sha256, sha256, found["last_modified"], found["size"])

    def holds(self, force_id: UUID, kept: KeptBytes) -> bool:
        """Say whether the bytes are in place, by their size. Raises StoreDown."""
        found = self.find(force_id, kept.sha256)
        return found is not None and found.size == kept.size

    def discard(self, force_id: UUID, name: str, sha256: str | None) -> None:
        """Remove bytes that no row names; here ``name`` is their digest."""
        try:
            with self._answering():
                obstore.delete(self._questions, object_name(force_id, sha256 or name))
        except BytesDamaged:
            pass  # it is gone already

    def list_objects(self, force_id: UUID) -> Iterator[StoredObject]:
        """Yield all objects under a force's prefix; one is never seen before it is complete."""
        waste = _waste_name(force_id, "")
        for path, found in self._list(force_id, f"{force_id.hex}/"):
            if not path.startswith(waste):
                yield found

    def set_aside(self, force_id: UUID, sha256: str) -> Callable[[], None]:
        """Copy bytes that no row names to the waste; what is returned then removes them.

        Raises BytesDamaged where they are gone, and StoreDown.
        """
        self._copy(object_name(force_id, sha256), _waste_name(force_id, sha256))
        return partial(self.discard, force_id, sha256, sha256)

    def bring_back(self, force_id: UUID, sha256: str) -> bool:
        """Bring bytes back from the waste; say whether they were there. Raises StoreDown."""
        try:
            self._copy(_waste_name(force_id, sha256), object_name(force_id, sha256))
        except BytesDamaged:
            return False
        self.discard_waste(force_id, sha256)
        return True

    def list_waste(self, force_id: UUID) -> Iterator[StoredObject]:
        """Yield all objects in a force's waste, each with when it came there."""
        for _, found in self._list(force_id, _waste_name(force_id, "")):
            yield found

    def discard_waste(self, force_id: UUID, sha256: str) -> None:
        """Remove bytes from the waste for good."""
        with suppress(BytesDamaged), self._answering():
            obstore.delete(self._questions, _waste_name(force_id, sha256))

    @contextmanager
    def _answering(self) -> Iterator[None]:
        """Raise BytesDamaged for a missing object, and StoreDown where the store does not answer.

        Where it did not answer before, nothing is asked of it until it does.
        """
        if self._is_in_doubt:
            self.ask()
        try:
            with _translate_store_errors():
                yield
        except StoreDown:
            self._is_in_doubt = True
            raise

    def _list(self, force_id: UUID, prefix: str) -> Iterator[tuple[str, StoredObject]]:
        """List objects. What takes longer than a question comes after one."""
        self.ask()
        with self._answering():
            for batch in obstore.list(self._lists, prefix=prefix):
                for found in batch:
                    digest = found["path"].rpartition("/")[2]
                    stored_at, size = found["last_modified"], found["size"]
                    yield found["path"], StoredObject(force_id, digest, digest, stored_at, size)

    def _copy(self, name: str, to: str) -> None:
        """Copy an object within the bucket. Raises BytesDamaged where there is none.

        The bucket is asked first, as one that hangs is to be found out soon; one that answers that
        and hangs on the copy is given up after a minute.
        """
        self.ask()
        with self._answering():
            obstore.copy(self._bucket, name, to, overwrite=True)

    def drop_part(self, force_id: UUID) -> None:
        """Do nothing: a bucket has no folders, only the names of what is in it."""

    def read_mark(self) -> str | None:
        """Read by what a service knows its bucket again; None where it has none.

        Raises StoreDown.
        """
        try:
            with self._answering():
                return bytes(obstore.get(self._questions, MARK).bytes()).decode()
        except BytesDamaged:
            return None

    def write_mark(self, mark: str) -> None:
        """Mark a bucket that has no mark, and leave another's as it is. Raises StoreDown."""
        try:
            with self._answering(), suppress(AlreadyExistsError, FileExistsError):
                obstore.put(
                    self._questions, MARK, mark.encode(), mode="create", use_multipart=False
                )
        except BytesDamaged as error:
            raise StoreDown(_NO_STORE) from error

    def _fetch(self, name: str, file: IO[bytes]) -> None:
        """Write an object to a file. Raises BytesDamaged where it alone is missing, and StoreDown.

        Where nothing at all is in the bucket, or it is gone, no file was damaged.
        """
        has_begun = False
        try:
            with self._answering():
                stored = obstore.get(self._bucket, name)
                has_begun = True
                for chunk in stored.stream(CHUNK):
                    file.write(chunk)
        except StoreDown:
            if has_begun:
                log.error("The evidence store broke off in the middle of a file")
            raise
        except BytesDamaged as error:
            with self._answering():
                found = obstore.list_with_delimiter(self._questions)
            if not (found["common_prefixes"] or found["objects"]):
                log.error("There is nothing in the bucket of evidence")
                raise StoreDown(_NO_STORE) from error
            raise

    def _put(self, name: str, file: IO[bytes], kept: KeptBytes) -> None:
        """Put the bytes where there are none, and in place of damaged ones."""
        try:
            obstore.put(self._bucket, name, file, mode="create", use_multipart=False)
        except (AlreadyExistsError, FileExistsError):
            if self._is_whole(name, kept):
                return
            file.seek(0)
            obstore.put(self._bucket, name, file, mode="overwrite", use_multipart=False)

    def _is_whole(self, name: str, kept: KeptBytes) -> bool:
        digest = hashlib.sha256()
        for chunk in obstore.get(self._bucket, name).stream(CHUNK):
            digest.update(chunk)
        return digest.hexdigest() == kept.sha256


def object_name(force_id: UUID, sha256: str) -> str:
    """Build the name of an object, from ids and digests only: nothing typed gets into it."""
    return f"{force_id.hex}/{sha256[:2]}/{sha256}"


@cache
def object_store(bucket: Bucket) -> ObjectStore:
    """Build the store of a bucket, once for each: it holds a pool of connections."""
    return ObjectStore(
        _connect(bucket, _FOR_BYTES, _RETRY_TIMEOUT),
        _connect(bucket, _FOR_A_QUESTION, _RETRY_QUESTION),
        _connect(bucket, _FOR_A_LIST, _RETRY_LIST),
    )


def _connect(bucket: Bucket, timeout: timedelta, retry_timeout: timedelta) -> S3Store:
    """Build a way to a bucket on which a try takes so long at most.

    Another one begins only within ``retry_timeout`` of the first.
    """
    return S3Store(
        bucket.name,
        endpoint=bucket.endpoint,
        region=bucket.region,
        access_key_id=bucket.key,
        secret_access_key=bucket.secret,
        virtual_hosted_style_request=False,
        client_options={
            "allow_http": bucket.endpoint.startswith("http:"),
            "connect_timeout": min(timeout, timedelta(seconds=5)),
            "timeout": timeout,
        },
        retry_config={"max_retries": 3, "retry_timeout": retry_timeout},
    )


def _waste_name(force_id: UUID, sha256: str) -> str:
    return f"{force_id.hex}/{WASTE}/{sha256}"


def _write_aside(aside: IO[bytes], source: IO[bytes]) -> KeptBytes:
    """Copy a stream to a file, hashing on the way, and rewind it."""
    digest, size = hashlib.sha256(), 0
    while chunk := source.read(CHUNK):
        digest.update(chunk)
        size += len(chunk)
        aside.write(chunk)
    aside.seek(0)
    return KeptBytes(digest.hexdigest(), size)


@contextmanager
def _translate_store_errors() -> Iterator[None]:
    """Raise BytesDamaged for a missing object, and StoreDown where the store does not answer."""
    try:
        yield
    except (NotFoundError, FileNotFoundError) as error:
        # Or the bucket is missing, which ``keep`` tells apart.
        raise BytesDamaged("missing", is_missing=True) from error
    except (BaseError, OSError) as error:
        refusal = _find_refusal(error)
        if refusal is None:
            log.error("The evidence store does not answer: %s", type(error).__name__)
            raise StoreDown(DOWN) from error
        log.error("The evidence store refuses: %s. %s", refusal, _WHAT_TO_CHECK)
        raise StoreDown(_NO_STORE) from error


def _find_refusal(error: BaseException) -> str | None:
    """Find the store's own word for what it refuses; None where it may take the same later.

    Nothing else of an error's text is told, as it holds addresses.
    """
    text = str(error)
    code = _CODE.search(text)
    if code and code[1] in _REFUSALS:
        return code[1]
    return "403 Forbidden" if " 403 Forbidden" in text else None
