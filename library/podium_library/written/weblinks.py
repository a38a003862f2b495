"""Addresses that may become links: http and https with a host, nothing else."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

SAFE = "/?#[]@!$&'()*+,;=:%-._~"


def web_link(url: str | None) -> str | None:
    """The address as a link may carry it (RFC 3986 characters only), or None."""
    if not url or not re.match(r"https?://[^/\s]", url, re.IGNORECASE):
        return None
    try:
        if not urlsplit(url).hostname:
            return None
    except ValueError:
        return None
    return quote(url.encode("utf-8", "replace"), safe=SAFE)
