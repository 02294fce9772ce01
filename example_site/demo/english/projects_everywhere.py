"""English words of projects that run in all quarters."""

from example_site.demo.word_shapes import PageWords

EVERYWHERE = {
    "lastenrad": PageWords(
        title="Cargo bikes for all",
        teaser="Four bikes, four houses, booked by telephone: moving things without a car.",
        slug="cargo-bikes",
        texts={
            "goals": "Whoever has no car should still be able to get a cupboard home.",
            "content": (
                "The bikes are built of old parts in the repair workshop and lent by the meeting "
                "places, with an introduction and a helmet."
            ),
            "volunteering": "Wanted already: people who can weld, or who would like to learn it.",
        },
        rows={
            "partner_links": ("paints them", "looks after the bookings"),
            "contact_links": ("Introduction and building",),
        },
    ),
    "fonds": PageWords(
        title="Neighbourhood fund Lindenhall",
        teaser="60,000 euros a year, an application on one page, an answer in three weeks.",
        slug="neighbourhood-fund",
        texts={
            "goals": "Good ideas should not fail because of forms.",
            "content": (
                "Three juries, drawn by lot from the residents, decide four times a year. Up to "
                "3,000 euros for each idea, for groups without an association as well."
            ),
            "results": (
                "412 ideas since 2013: from a party on the zebra crossing to a sledge for "
                "wheelchairs."
            ),
        },
        rows={
            "partner_links": ("doubles the money for young people's ideas",),
            "contact_links": ("Application, deadlines, payment",),
            "links": ("Application on one page",),
        },
        body=(
            "What we pay for, and what not",
            (
                "- Material, fees, rent, food at parties: yes\n"
                "- Regular salaries and cars: no\n"
                "- The same thing twice: only if everybody liked it the first time"
            ),
        ),
    ),
    "telefonkette": PageWords(
        title="Telephone chain Lindenhall",
        teaser="Whoever could not leave the house in 2020 got a call at ten every day.",
        slug="telephone-chain",
        texts={
            "goals": "A voice every day, and somebody who notices if nobody picks up.",
            "content": (
                "Eight people made a chain: whoever is called calls the next one, and the last one "
                "tells the leader. Shopping was done by the way, and now and then there was "
                "singing."
            ),
            "results": (
                "52 chains with up to 390 people. Help came three times because a call did not. "
                "Seven chains still call each other today."
            ),
        },
        rows={
            "partner_links": ("looks after the Südstadt", "finds help with the shopping"),
            "award_grants": (
                (
                    "Special award",
                    "Ten o'clock, a ring: that is what a town sounds like that looks after itself.",
                ),
            ),
        },
    ),
}
