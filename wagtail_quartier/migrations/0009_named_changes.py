"""What a change was about, so that only that is read again, and answers stored for others."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("wagtail_quartier", "0008_names_on_users")]

    operations = [
        migrations.AddField(
            "contentchange", "model", models.CharField(blank=True, default="", max_length=200)
        ),
        migrations.AddField(
            "contentchange", "key", models.CharField(blank=True, default="", max_length=64)
        ),
        migrations.AddField(
            "contentchange",
            "translation_key",
            models.CharField(blank=True, default="", max_length=36),
        ),
        migrations.AddField("contentchange", "in_place", models.BooleanField(default=False)),
        migrations.AddField("contentchange", "replaces", models.TextField(blank=True, default="")),
        migrations.CreateModel(
            name="StoredAnswer",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("question", models.CharField(max_length=255, unique=True)),
                ("seen", models.TextField()),
                ("made_at", models.DateTimeField()),
                ("valid_until", models.DateTimeField(null=True)),
                ("data", models.BinaryField()),
            ],
            options={
                "verbose_name": "stored answer",
                "verbose_name_plural": "stored answers",
            },
        ),
    ]
