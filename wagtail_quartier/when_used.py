"""Modules that are imported when something of them is first used.

A site that starts needs our models and what is registered with Wagtail. Lists, feeds, figures and
imports of tables, with the libraries behind them, are only needed by whoever asks for a page that
has them. So a room of such modules hands out a stand-in for each of them (PEP 562)::

    from wagtail_quartier.listings import awards  # imports nothing yet

    awards.cards(...)  # imports it

Whoever names something within a module (``from wagtail_quartier.listings.awards import cards``)
imports it at once, as ever. A module that has to be there from the start, because it listens to
signals, is imported by ``apps.py``.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import TYPE_CHECKING, Any

from django.utils.module_loading import import_string

if TYPE_CHECKING:
    # The rooms without a database use this module, and Django's requests know one.
    from django.http import HttpRequest
    from django.http.response import HttpResponseBase

    View = Callable[..., HttpResponseBase]


class ModuleWhenUsed(ModuleType):
    """A stand-in for a module: what is read, set or deleted of it is the module's own."""

    @property
    def __dict__(self) -> dict[str, Any]:  # type: ignore[override]  # (of the real module)
        return import_module(self.__name__).__dict__

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(self.__name__), name)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(import_module(self.__name__), name, value)

    def __delattr__(self, name: str) -> None:
        delattr(import_module(self.__name__), name)


def modules_when_used(package: str) -> Callable[[str], Any]:
    """Return the ``__getattr__`` of a package whose modules are imported when they are used.

    It raises ``AttributeError`` for a name that is none of its modules.
    """

    @cache
    def modules() -> set[str]:
        return {module.name for module in iter_modules(import_module(package).__path__)}

    def stand_in(name: str) -> Any:
        if name.startswith("_") or name not in modules():
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return ModuleWhenUsed(f"{package}.{name}")

    return stand_in


class ClassWhenUsed:
    """An attribute of a class that is another class, imported when it is first asked for.

    ``path`` is its full dotted name. A subclass names a class of its own in its place, as it
    would in the place of any other.
    """

    def __init__(self, path: str) -> None:
        self.path = path

    def __get__(self, instance: object, owner: type | None = None) -> Any:
        return import_string(self.path)


def function_when_called(path: str) -> Callable[..., Any]:
    """Return a function that imports the one of the full dotted name ``path`` to call it."""

    def call(*args: Any, **kwargs: Any) -> Any:
        return import_string(path)(*args, **kwargs)

    return call


def view_when_asked(path: str, **arguments: Any) -> View:
    """Return a view that imports its class, of the full dotted name ``path``, when it is asked.

    ``arguments`` are those of ``as_view``.
    """
    return view_made_when_asked(lambda: import_string(path).as_view(**arguments))


def view_made_when_asked(make: Callable[[], View]) -> View:
    """Return a view that is what ``make`` returns, which is called when it is first asked."""
    made = cache(make)

    def view(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        return made()(request, *args, **kwargs)

    return view


def property_made_when_asked(view: property) -> property:
    """Return what stands for one of Wagtail's views in a viewset of ours.

    ``view`` is the property of Wagtail's viewset that makes it; it is read when somebody asks
    for the view, not when the addresses are.
    """
    return property(lambda viewset: view_made_when_asked(lambda: view.__get__(viewset)))
