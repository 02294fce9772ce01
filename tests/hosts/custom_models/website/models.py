"""The host's own user, document and image models."""

from django.contrib.auth.models import AbstractUser
from django.db import models
from wagtail.documents.models import AbstractDocument, Document
from wagtail.images.models import AbstractImage, AbstractRendition, Image


class Neighbour(AbstractUser):
    house_number = models.CharField(max_length=10, blank=True)


class Paper(AbstractDocument):
    shelf = models.CharField(max_length=20, blank=True)

    admin_form_fields = (*Document.admin_form_fields, "shelf")


class Photograph(AbstractImage):
    photographer = models.CharField(max_length=80, blank=True)

    admin_form_fields = (*Image.admin_form_fields, "photographer")


class Print(AbstractRendition):
    image = models.ForeignKey(Photograph, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="website_unique_print"
            )
        ]
