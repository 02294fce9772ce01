"""What a browser sends, read into memory up to a limit: nothing is written to the disk."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from django.core.exceptions import SuspiciousOperation
from django.core.files.uploadedfile import InMemoryUploadedFile, UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, SkipFile
from django.http import HttpRequest
from django.http.multipartparser import MultiPartParserError

from wagtail_quartier.ideas.pictures import LARGEST_FILE

#: The only file there is a field for.
FIELD = "picture"


class BoundedUploadHandler(FileUploadHandler):
    """Keeps one picture in memory, and of a larger one only how large it was.

    Django would write it to the temporary directory and fail where the disk is full; here the
    words that came with it are read in any case.
    """

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin a file; leave out what no field asks for."""
        super().new_file(*args, **kwargs)
        if self.field_name != FIELD:
            raise SkipFile
        self._content = BytesIO()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Keep a piece, while there are not too many of them."""
        if start + len(raw_data) <= LARGEST_FILE:
            self._content.write(raw_data)

    def file_complete(self, file_size: int) -> UploadedFile:
        """Return the file with its true size."""
        self._content.seek(0)
        return InMemoryUploadedFile(
            self._content,
            self.field_name,
            self.file_name,
            self.content_type or "",
            file_size,
            self.charset,
        )


def keep_in_memory(request: HttpRequest) -> None:
    """Let the request's files be read into memory, unless a middleware has read them already."""
    if not hasattr(request, "_files"):
        request.upload_handlers = [BoundedUploadHandler(request)]


def is_readable(request: HttpRequest) -> bool:
    """Read what was sent; false where it breaks off, or has more fields than Django takes."""
    try:
        return bool(request.POST is not None)
    except (SuspiciousOperation, MultiPartParserError, OSError):
        return False
