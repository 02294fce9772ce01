"""What Wagtail's API says about our pages."""
