"""What a cache in front of the site has to forget when something changes."""
