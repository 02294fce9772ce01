"""The check of the one seam to the host's layout, which has to show what our pages fill.

Templates are read, not rendered: nothing of the host runs, and no database is asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

from django.core.checks import CheckMessage, Error, Tags, register
from django.core.checks import Warning as CheckWarning
from django.template import TemplateDoesNotExist, TemplateSyntaxError
from django.template.base import Node, NodeList, Template
from django.template.loader import get_template
from django.template.loader_tags import BlockNode, ExtendsNode

Kind = TypeVar("Kind", bound=Node)

BASE_TEMPLATE = "wagtail_quartier/base.html"

#: What our pages put into the blocks of the layout.
FILLED = {
    "quartier_title": "the title of the page",
    "quartier_head": "the description, the canonical address and the other languages",
    "quartier_main": "everything visible",
}


class LayoutIsNotKnown(Exception):
    """The layout is chosen while a page is rendered, so nothing can be said before."""


@register(Tags.templates)
def check_base_template(**kwargs: Any) -> list[CheckMessage]:
    """E012 and W010: a base template that cannot be read, or does not show our blocks."""
    try:
        template = getattr(get_template(BASE_TEMPLATE), "template", None)
        if not isinstance(template, Template):
            # Another engine than Django's.
            return []
        shown = blocks_shown(template)
    except (TemplateDoesNotExist, TemplateSyntaxError) as error:
        return [
            Error(
                f"The template {BASE_TEMPLATE!r} cannot be read: {error}",
                hint="Our pages extend it. Correct your own template of this name, or let "
                "APP_DIRS find ours.",
                id="wagtail_quartier.E012",
            )
        ]
    except LayoutIsNotKnown:
        return []
    return [
        CheckWarning(
            f"{template.origin.name} does not show the block {name!r}, with {what}.",
            hint=f"Put {{% block {name} %}}{{% endblock %}} inside a block that the template "
            "has which it extends.",
            id="wagtail_quartier.W010",
        )
        for name, what in FILLED.items()
        if name not in shown
    ]


def blocks_shown(template: Template) -> set[str]:
    """Return the names of the blocks that are rendered, following ``extends`` up to the layout.

    A block that stands in none of the parent's is never rendered, and not in the answer.
    Raises ``LayoutIsNotKnown`` where a parent's name is a variable, ``TemplateDoesNotExist``
    where there is none of this name.
    """
    chain = list(_chain(template))
    own = [{block.name: block for block in _found(part.nodelist, BlockNode)} for part in chain]
    shown: set[str] = set()

    def show(nodes: NodeList) -> None:
        for node in nodes:
            if isinstance(node, BlockNode):
                if node.name in shown:
                    continue
                shown.add(node.name)
                # The first that has it wins; what it takes from the others counts as well.
                for blocks in own:
                    if node.name in blocks:
                        show(blocks[node.name].nodelist)
                        if not _takes_over(blocks[node.name]):
                            break
            else:
                for children in _children(node):
                    show(children)

    show(chain[-1].nodelist)
    return shown


def _chain(template: Template) -> Iterator[Template]:
    """Yield the template and what it extends, the layout last."""
    history = [template.origin]
    while True:
        yield template
        parents = _found(template.nodelist, ExtendsNode)
        if not parents:
            return
        parent: Any = parents[0].parent_name
        name = parent.var
        if not isinstance(name, str) or parent.filters:
            raise LayoutIsNotKnown
        # A template may extend the one of its own name that comes after it.
        template, _origin = template.engine.find_template(name, skip=history)
        history.append(template.origin)


def _found(nodes: NodeList, kind: type[Kind]) -> list[Kind]:
    return [node for node in nodes.get_nodes_by_type(kind) if isinstance(node, kind)]


def _children(node: Node) -> Iterator[NodeList]:
    for name in node.child_nodelists:
        nodes = getattr(node, name, None)
        if isinstance(nodes, NodeList):
            yield nodes


def _takes_over(block: BlockNode) -> bool:
    """Tell whether a block shows what the same block of its parent shows, by ``block.super``."""
    return any(
        str(getattr(getattr(node, "filter_expression", None), "var", "")) == "block.super"
        for node in block.nodelist.get_nodes_by_type(Node)
    )
