"""Publicity evidence on paper: small PDF documents (ISO 32000-1), drawn by hand."""

from __future__ import annotations

from django.core.files.base import ContentFile
from wagtail.documents import get_document_model
from wagtail.documents.models import AbstractDocument
from wagtail.models import Collection

from example_site.demo.pictures import collection


def notice(title: str, lines: tuple[str, ...]) -> AbstractDocument:
    """Save and return a document of one A4 page with a title and lines of text."""
    name = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in title)
    home: Collection = collection()
    return get_document_model().objects.create(
        title=title,
        collection=home,
        file=ContentFile(pdf(title, lines), name=f"{name.lower()[:60]}.pdf"),
    )


def pdf(title: str, lines: tuple[str, ...]) -> bytes:
    """Return a PDF file with one page; letters beyond Windows-1252 become question marks."""
    drawn = [f"BT /F2 20 Tf 60 760 Td ({_escaped(title)}) Tj ET"]
    drawn += [
        f"BT /F1 12 Tf 60 {720 - 20 * number} Td ({_escaped(line)}) Tj ET"
        for number, line in enumerate(lines)
    ]
    content = "\n".join(drawn).encode("cp1252", "replace")
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /{} /Encoding /WinAnsiEncoding >>"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /Lang (de) >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
            b"/Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>"
        ),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        font.format("Helvetica").encode(),
        font.format("Helvetica-Bold").encode(),
    ]
    file = b"%PDF-1.4\n"
    offsets = []
    for number, definition in enumerate(objects, 1):
        offsets.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, definition)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    count = len(objects) + 1
    return file + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\n"
        b"startxref\n%d\n%%%%EOF\n" % (count, table, count, len(file))
    )


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
