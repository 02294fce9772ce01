"""Ideas everybody may read, as cards, and what became of one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Exists, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from wagtail_quartier.conf import role_model
from wagtail_quartier.ideas.states import PUBLIC, State
from wagtail_quartier.ideas.table import Idea, IdeaPicture, IdeaQuerySet, IdeaStep, ideas_of
from wagtail_quartier.keeping import kept
from wagtail_quartier.listings import quarters
from wagtail_quartier.listings.roles import visible_of_role
from wagtail_quartier.translations import fetched, in_active_language, shown_originals
from wagtail_quartier.written import Written

#: What no public page has any use for is not even fetched.
PERSONAL = ("name", "email", "telephone", "wants_mail", "consent", "remark", "submission")


@dataclass(frozen=True, slots=True)
class IdeaCard:
    """An idea in a list; ``quarter`` in the active language, ``people`` who have the same wish."""

    idea: Idea
    url: str
    quarter: Any
    people: int
    picture_url: str

    @property
    def title(self) -> Written:
        """The title with its language."""
        return self.idea.written_title


@dataclass(frozen=True, slots=True)
class Step:
    """A step of an idea: what happened, a word about it, and the project, where one is named."""

    step: IdeaStep
    label: str
    project: Any = None


def public_ideas(page: Any) -> QuerySet[Idea]:
    """Return the ideas of a page that everybody may read, newest first."""
    return with_counts(ideas_of(page).public().defer(*PERSONAL)).order_by("-received_at", "-pk")


def with_counts(ideas: QuerySet[Idea]) -> QuerySet[Idea]:
    """Add ``wish_count``, how many people have had the idea, and ``picture_there``."""
    picture = IdeaPicture.objects.filter(idea=OuterRef("pk"))
    duplicates = Idea.objects.filter(duplicate_of=OuterRef("pk")).order_by()
    count = duplicates.values("duplicate_of").annotate(count=Count("pk")).values("count")
    return ideas.annotate(
        wish_count=Coalesce(Subquery(count), 0) + 1, picture_there=Exists(picture)
    )


def cards(ideas: Iterable[Any], address: Callable[[str, Idea], str]) -> list[IdeaCard]:
    """Return a card for each idea from ``public_ideas``; no query but for the quarters.

    ``address`` makes the address of a part of the page (``idea``, ``idea_picture``).
    """
    known = quarters.by_pk()
    return [
        IdeaCard(
            idea,
            address("idea", idea),
            known.get(idea.quarter_id or 0),
            idea.wish_count,
            address("idea_picture", idea) if idea.shows_picture and idea.picture_there else "",
        )
        for idea in ideas
    ]


def steps(idea: Idea) -> list[Step]:
    """Return the steps of an idea in their order, with the project where everybody may see it.

    Two queries at most.
    """
    project = project_of(idea)
    return [
        Step(
            step,
            str(_label(step)),
            project if step.kind == IdeaStep.Kind.PROJECT else None,
        )
        for step in idea.steps.all()
        if step.kind != IdeaStep.Kind.PROJECT or project is not None
    ]


def project_of(idea: Idea) -> Any:
    """Return the project an idea has become, in the active language; ``None`` for a draft."""
    model = role_model("project")
    if model is None or idea.project_id is None:
        return None
    found = in_active_language(
        shown_originals(model._default_manager.all()).filter(pk=idea.project_id)
    )
    return found[0] if found else None


@dataclass(frozen=True, slots=True)
class NamedIdea:
    """An idea where another page names it: its title with its language, address and state."""

    title: Written
    url: str
    state: State


def readable() -> IdeaQuerySet:
    """Return the ideas of every page of ideas that anybody may read."""
    pages = visible_of_role("ideas").order_by().values("pk")
    return Idea.objects.public().filter(page__in=pages)


def by_pk(keys: set[int]) -> dict[int, NamedIdea]:
    """Return those that anybody may read by the primary keys asked for.

    The key of an idea that was put with another one leads to that one. Two queries, or none where
    there is nothing to look for.
    """
    if not keys or role_model("ideas") is None:
        return {}
    names = ("title", "language", "state", "reference", "page", "duplicate_of")
    rows = Idea.objects.filter(pk__in=keys).select_related("duplicate_of")
    rows = rows.only(*names, *(f"duplicate_of__{name}" for name in names))
    meant = {row.pk: row.duplicate_of or row for row in rows}
    public = {pk: idea for pk, idea in meant.items() if idea.is_public}
    wanted = {idea.page_id for idea in public.values()}
    pages = fetched(visible_of_role("ideas").filter(pk__in=wanted).order_by()) if wanted else []
    shown = zip(pages, in_active_language(pages), strict=True)
    spoken = {row.pk: page for row, page in shown if page.url}
    address = address_below(spoken)
    return {
        pk: NamedIdea(idea.written_title, address("idea", idea), State(idea.state))
        for pk, idea in public.items()
        if idea.page_id in spoken
    }


def address_below(pages: dict[int, Any]) -> Callable[[str, Idea], str]:
    """Return what makes the address of a part (``idea``, ``idea_picture``) for an idea.

    ``pages`` are pages of ideas in the active language, by the primary key of the original.
    """
    bases = {pk: page.url or "" for pk, page in pages.items()}

    def address(part: str, idea: Idea) -> str:
        path = pages[idea.page_id].reverse_subpage(part, args=[idea.reference])
        return f"{bases[idea.page_id]}{path}"

    return address


@dataclass(frozen=True, slots=True)
class Beginning:
    """The idea a project came of: its title with its language, and where it is to be read."""

    title: Written
    url: str


def behind(project: Any) -> Beginning | None:
    """Return the public idea a project came of, in whichever language the project is given.

    No query for most projects: which of them were ideas is kept until something public changes.
    """
    known = kept("projects that were ideas", _ask_projects).get(project.original.pk)
    if known is None:
        return None
    # Asked again: what has been hidden in this very moment is left out.
    idea = Idea.objects.public().filter(pk=known).defer(*PERSONAL).first()
    found = in_active_language(visible_of_role("ideas").filter(pk=idea.page_id)) if idea else []
    url = found[0].url if found else None
    if idea is None or not url:
        return None
    path = found[0].reverse_subpage("idea", args=[idea.reference])
    return Beginning(idea.written_title, f"{url}{path}")


def _ask_projects() -> dict[int, int]:
    """Return the first public idea of each project, by primary keys."""
    if role_model("ideas") is None or role_model("project") is None:
        return {}
    rows = Idea.objects.public().filter(project__isnull=False)
    pairs = rows.order_by("-received_at", "-pk").values_list("project", "pk")
    return dict(pairs)


def _label(step: IdeaStep) -> Any:
    if step.kind == IdeaStep.Kind.STATE:
        return State(step.state).label
    return IdeaStep.Kind(step.kind).label


def public_states() -> list[tuple[str, str]]:
    """Return the states everybody can choose from, as ``(value, name)``."""
    return [(state.value, str(state.label)) for state in PUBLIC]
