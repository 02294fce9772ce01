"""Rich text: links to our pages that know languages and what is public."""
