"""What MariaDB's and MySQL's full-text index has no entry for.

Wagtail asks them for rows with every word. InnoDB keeps no short and no very common words, and
finds nothing at all where one of them is asked for: no "Haus am Anger", no "house of the town".
"""

from __future__ import annotations

from wagtail.search.backends import get_search_backend

#: ``innodb_ft_min_token_size``, unless the server was told otherwise.
SHORTEST = 3
#: ``INFORMATION_SCHEMA.INNODB_FT_DEFAULT_STOPWORD``, which not every account may read.
COMMON = frozenset({
    "a", "about", "an", "are", "as", "at", "be", "by", "com", "de", "en", "for", "from", "how", "i",
    "in", "is", "it", "la", "of", "on", "or", "that", "the", "this", "to", "und", "was", "what",
    "when", "where", "who", "will", "with", "www",
})  # fmt: skip


def findable(words: list[str]) -> list[str]:
    """Return those of folded ``words`` that the index of Wagtail's search may have.

    All of them where something else is asked than the index of such a database.
    """
    if ".database.mysql." not in type(get_search_backend()).__module__:
        return words
    return [word for word in words if len(word) >= SHORTEST and word not in COMMON]
