"""The strict Content-Security-Policy of the public side (W3C CSP Level 3)."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

POLICY = "; ".join(
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "form-action 'self'",
        # The admin shows a preview in a frame, and Wagtail sends it through all middleware.
        "frame-ancestors 'self'",
        "base-uri 'none'",
    ]
)


class PublicPolicy:
    """Adds the policy to every answer but those of the admin, whose forms need inline scripts."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if not request.path.startswith("/admin/"):
            response.headers["Content-Security-Policy"] = POLICY
        return response
