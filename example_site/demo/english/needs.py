"""English words of some requests and offers: title, description, time, skills."""

NEEDS = {
    "vorlesen": (
        "Reading aloud at the primary school",
        "You read with one child, always the same. Before that there is an afternoon of training.",
        "One hour a week, early on Tuesdays",
        "Patience, and reading glasses if you need them",
    ),
    "loeten": (
        "Soldering at the repair café",
        "Radios, lamps, irons: we have the tools, you have the steady hand.",
        "Every second Saturday, three hours",
        "Soldering and a little about electricity",
    ),
    "begleiten": (
        "Going to the authorities with people",
        "You need not translate, only be there and take notes. We agree on the dates with you.",
        "Two hours whenever you have time",
    ),
    "fahrradraum": (
        "A dry room for twenty bicycles",
        "For the winter, on the ground floor, with a lock. We can pay a small rent.",
        "November to March",
    ),
    "naehmaschinen": ("Two sewing machines", "They may be old, but they have to run."),
}
