"""English words of the Nordstadt, of the Ziegelei in it and of the house that stands there."""

from example_site.demo.word_shapes import PageWords

QUARTERS = {
    "nordstadt": PageWords(
        title="Nordstadt",
        teaser="Water tower and chimney: here people baked bricks, built and argued together.",
        texts={
            "introduction": (
                "With 16,200 inhabitants the Nordstadt is the largest quarter. Until 1987 the "
                "brickworks set the pace; its houses, paths and clubs are still there.\n\n"
                "Since 2011 the Nordstadt has been part of the programme Stadt im Wandel. Much of "
                "what you find all over Lindenhall today was tried out here."
            )
        },
        rows={
            "strengths": (
                "Fifteen years of practice in having a say, and people who insist on it.",
                "Short distances between neighbourhood office, school and community house.",
                "Mending things instead of throwing them away is a tradition.",
            ),
            "weaknesses": (
                ("One household in five is over-indebted.", "Last year's report on debt advice"),
                "Many have two jobs and still hardly any money.",
                (
                    "There is too little shade, and too few playgrounds, between the blocks.",
                    "The primary school's map of heat: eleven spots measured",
                ),
            ),
            "guiding_questions": (
                "How do we reach people who no longer expect any offers?",
                "What remains when the funding ends?",
            ),
            "contact_links": (
                "Quarter management for the Nordstadt",
                "Appointments and first information",
            ),
        },
        body=(("people live here", "countries of origin", "are under 18"),),
    ),
    "wasserturm": PageWords(
        title="Am Wasserturm",
        teaser="Long terraces, wide lawns and a tower where everybody meets.",
        texts={
            "introduction": (
                "“Let’s meet at the tower” – everyone here knows what that means. Around the "
                "water tower of 1911 stand long blocks from the sixties, and between them lawns "
                "for barbecues, football and drying the washing.\n\n"
                "Right next door, the neighbourhood office helps with letters, forms and worries."
            )
        },
        rows={
            "strengths": (
                "Plenty of room between the houses.",
                "The housing co-operative is a fair landlord and joins in.",
                "The tower gives the neighbourhood a face.",
            ),
            "weaknesses": (
                "Doctors’ surgeries have closed in recent years.",
                "Loneliness: many know nobody but the person at the supermarket till.",
            ),
            "guiding_questions": ("Who is having lunch alone today and would rather not?",),
            "contact_links": ("Social advice at the neighbourhood office",),
        },
    ),
    "ziegelei": PageWords(
        title="Ziegelei",
        teaser="Brick, workshops and a ring kiln in which people dance today.",
        texts={
            "introduction": (
                "The estate was built for the brickmakers, and later for families from Anatolia, "
                "Silesia and Lebanon. Today their grandchildren share the same school desks.\n\n"
                "The ring kiln has become the community house, the locksmith’s shop a workshop "
                "for everybody."
            )
        },
        rows={
            "strengths": (
                "Pride in its own history.",
                "A primary school that opens its doors in the afternoons too.",
                "The tinkerers of the Schraubkreis and the tenants’ circle lend a hand.",
            ),
            "weaknesses": (
                (
                    "By 2030 its social housing will lose its protection.",
                    "The town's list: 310 flats",
                ),
                "The way into town crosses a bridge without a cycle lane.",
            ),
            "guiding_questions": (
                "How do we tell the story of the brickworks so that everybody is in it?",
            ),
            "contact_links": ("Volunteering and workshops in the Ziegelei",),
            "gallery": ("View across the brickworks yard", "Repairing things on a Saturday"),
        },
    ),
}

CENTRES = {
    "alte-ziegelei": PageWords(
        title="Community house Alte Ziegelei",
        teaser="Dancing in the ring kiln, mending in the locksmith’s shop, parties in the yard.",
        texts={
            "introduction": (
                "For eight years former workers, neighbours and apprentices worked on the "
                "building. The Alte Ziegelei has been open since 2016, and to this day somebody "
                "sweeping up will find a brick stamped with the lime leaf.\n\n"
                "The house belongs to the town; decisions are taken by the house council, in "
                "which residents hold nine of the thirteen seats."
            )
        },
        rows={
            "offers": (
                ("Kiln café", "Tuesday to Sunday, with cake from the Ohlendiek bakery."),
                (
                    "Women’s breakfast",
                    "Wednesdays at half past nine; children play in the room next door.",
                ),
                ("Rent questions at the kitchen table", "On the last Friday of the month."),
                ("Story café", "Those who worked here tell; those who listen ask."),
            ),
            "rooms": (
                (
                    "Ring kiln hall",
                    "A vault with a dance floor and a hearing loop. From 60 euros.",
                ),
                ("Gallery", "Reached by lift, quiet, with a blackboard."),
                (
                    "Old locksmith’s shop",
                    "Workbenches and a forge, only after an introduction by the Schraubkreis.",
                ),
            ),
            "contact_links": (
                "Manager, house council",
                "Women’s breakfast",
                "Booking the halls",
            ),
            "gallery": (
                "The chimney is a listed monument",
                "Repair café in the locksmith’s shop",
                "Party in the yard in June",
            ),
        },
    ),
}
