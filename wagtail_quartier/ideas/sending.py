"""The address of the form among the pages of a site, without Django's cookie.

Django's protection against forged requests needs a cookie, and visitors of these pages get none.
A page cannot be excepted from it by itself, since all pages are answered by one view of
Wagtail's. So one address is put before Wagtail's: it ends as the form's does, and excepts what is
sent to the form of a page of ideas and nothing else. The signed token in the form takes the place
of the cookie (``form_tokens``), and nobody is logged in there whose rights could be misused.
"""

from __future__ import annotations

import swapper
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import re_path
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from wagtail import urls as wagtail_urls
from wagtail import views

from wagtail_quartier.conf import role_model
from wagtail_quartier.ideas import uploads
from wagtail_quartier.ideas.addresses import FORM, NAME


@csrf_exempt
def form_or_page(request: HttpRequest, path: str) -> HttpResponseBase:
    """Let Wagtail answer; what is sent to anything but our form still needs Django's token."""
    if request.method == "POST" and _is_form(request, path):
        uploads.keep_in_memory(request)
        return views.serve(request, path)
    return csrf_protect(views.serve)(request, path)


def _is_form(request: HttpRequest, path: str) -> bool:
    model = role_model("ideas")
    found = swapper.load_model("wagtailcore", "Page").route_for_request(request, path)
    if model is None or found is None:
        return False
    page, args, _kwargs = found
    view = getattr(args[0], "__name__", "") if args else ""
    return isinstance(page, model) and view == "serve_form"


def add_address() -> None:
    """Put the address before Wagtail's own; once, when the app registry is ready."""
    if not any(getattr(pattern, "name", "") == NAME for pattern in wagtail_urls.urlpatterns):
        address = re_path(rf"^((?:[\w\-]+/)*{FORM}/)$", form_or_page, name=NAME)
        wagtail_urls.urlpatterns.insert(0, address)
