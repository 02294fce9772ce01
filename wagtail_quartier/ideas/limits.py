"""How many ideas may come from one connection in an hour, without knowing whose it is.

Nothing about the sender's machine is stored. The cache counts under a keyed digest of the
address; the key is random, lives in the cache alone and is forgotten within two days, so that
neither the address nor the days of one sender can be told from what is left.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import logging
import secrets
import time

from django.core.cache import cache
from django.http import HttpRequest

from wagtail_quartier.conf import quartier_settings

HOUR = 60 * 60
DAY = 24 * HOUR
#: Whoever has one IPv6 address has all with the same beginning of so many bits.
SAME_NETWORK = 64

logger = logging.getLogger(__name__)


def may_send(request: HttpRequest) -> bool:
    """Count one more idea from the connection; false where there are too many in this hour.

    A cache that does not answer keeps nobody from sending an idea.
    """
    try:
        key = _key(request)
        cache.add(key, 0, HOUR)
        return bool(cache.incr(key) <= quartier_settings.IDEAS_PER_HOUR)
    except ValueError:
        # The hour has ended between the two.
        return True
    except Exception:
        logger.exception("The cache does not answer, so ideas are not counted.")
        return True


def take_back(request: HttpRequest) -> None:
    """Do not count an idea that could not be stored."""
    try:
        cache.decr(_key(request))
    except Exception:
        logger.exception("An idea that could not be stored stays counted.")


def _key(request: HttpRequest) -> str:
    day, hour = int(time.time() // DAY), int(time.time() // HOUR)
    name = f"wagtail_quartier.ideas.key.{day}"
    cache.add(name, secrets.token_hex(32), 2 * DAY)
    key = cache.get(name) or ""
    digest = hmac.new(key.encode(), _network(request).encode(), hashlib.sha256).hexdigest()
    return f"wagtail_quartier.ideas.sent.{hour}.{digest}"


def _network(request: HttpRequest) -> str:
    # The last address is the one the host's own proxy has seen; those before can be invented.
    header = quartier_settings.CLIENT_ADDRESS_HEADER
    given = request.headers.get(header, "") if header else ""
    address = given.rpartition(",")[2].strip() or request.META.get("REMOTE_ADDR", "")
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return str(address)[:100]
    if known.version == 6:
        return str(ipaddress.ip_network((known, SAME_NETWORK), strict=False))
    return str(known)
