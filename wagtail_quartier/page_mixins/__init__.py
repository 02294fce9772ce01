"""Page types as abstract mixins: all fields and all behaviour."""
