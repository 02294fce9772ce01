from django.apps import AppConfig


class ImagesConfig(AppConfig):
    name = "example_site.images"
    label = "images"
    verbose_name = "Bilder"
    default_auto_field = "django.db.models.BigAutoField"
