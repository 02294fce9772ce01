"""English words of requests and offers: title, description, time, skills."""

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
    "tee": (
        "Making tea and listening",
        "The language café needs a host.",
        "Mondays from 3 to 5 pm",
    ),
    "lastenrad": (
        "Riding a cargo bike",
        "You take the shopping to people who can no longer carry it.",
        "Friday mornings",
        "Cycling safely; we practise with the cargo bike",
    ),
    "saal": (
        "A hall for family parties",
        "At weekends for neighbours, with a kitchen and a dishwasher. 60 people.",
        "Saturdays and Sundays",
    ),
    "leitern": (
        "Ladders and drills to borrow",
        "Free of charge, against a deposit. We also show you how to use them.",
    ),
}
