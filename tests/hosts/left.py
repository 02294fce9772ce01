"""What still works in a host that the package has been taken out of; run inside of it by Django."""

from __future__ import annotations

from django.contrib.auth import get_user_model
from django.db import connection
from swapper import load_model
from wagtail.test.utils import WagtailPageTestCase

PLACES = (
    "",
    "pages/",
    "pages/search/?q=lantern",
    "images/",
    "documents/",
    "users/",
    "groups/",
    "redirects/",
    "reports/site-history/",
)


class Left(WagtailPageTestCase):
    def test_nothing_of_ours_is_left(self) -> None:
        assert "wagtailcore_locale" in connection.introspection.table_names()
        assert not [name for name in connection.introspection.table_names() if "quartier" in name]

    def test_the_admin_works(self) -> None:
        editor = get_user_model().objects.create_superuser("eve", "eve@example.org", "secret")
        self.client.force_login(editor)
        for place in PLACES:
            with self.subTest(place=place):
                response = self.client.get(f"/admin/{place}", follow=True)
                assert response.status_code == 200
                self.assertNotContains(response, "quartier")
        pages = load_model("wagtailcore", "Page").objects
        assert not pages.filter(title__startswith="Lantern").exists()
