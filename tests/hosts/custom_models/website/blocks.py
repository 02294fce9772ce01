"""A block of the host's own for the body of our pages."""

from wagtail import blocks


class RecipeBlock(blocks.StructBlock):
    name = blocks.CharBlock()
    serves = blocks.IntegerBlock()

    class Meta:
        template = "website/recipe.html"


BODY_BLOCKS = [("recipe", RecipeBlock())]
