"""English words of all office hours: title, note, cost, how to register."""

OFFERS = {
    "offen-markt": (
        "Haus am Markt open",
        "Read the paper, drink coffee, ask a question: there is somebody at reception.",
    ),
    "offen-suedstern": (
        "Treff Südstern open",
        "Garden, play corner and lending shelf are open to everybody.",
    ),
    "offen-hafenhaus": (
        "Hafenhaus open",
        "Café on the quay. If you have no money, take a coffee from the board.",
    ),
    "offen-wasserturm": (
        "Neighbourhood centre Am Wasserturm open",
        "Foyer with bookshelf, Wi-Fi and always somebody to talk to.",
    ),
    "offen-ziegelei": ("Alte Ziegelei open", "Kiln café, tools to borrow and a play mat."),
    "stadtteilbuero": (
        "Drop-in hours at the neighbourhood office",
        "We listen, sort things out and know who can help. No appointment needed.",
    ),
    "schulden": (
        "Debt advice in the Nordstadt",
        "When reminders pile up: confidential, free and without reproach.",
        "",
        "Call 0221 4710 231 or put a note into the letterbox of the neighbourhood office.",
    ),
    "sucht": (
        "Addiction counselling",
        "For those affected and for all who worry about somebody. Anonymous if you like.",
    ),
    "miete": (
        "Rent questions at the kitchen table",
        "Service charges, mould, notice to quit: two lawyers read with you.",
        "3 euros if you can",
    ),
    "schreibstube": (
        "Writing room",
        "Filling in forms, understanding letters, writing notices – together.",
    ),
    "rente": (
        "Pension questions",
        "A volunteer adviser helps with applications and your pension record.",
        "",
        "Please have your name put down at the reception of the Haus am Markt.",
    ),
    "pflege": (
        "Care at home – what you are entitled to",
        "Advice for relatives; we also come to your home.",
        "",
        "Ask to be called back: 0221 4710 430.",
    ),
    "handy": (
        "Silberfisch: help with phones and computers",
        "Bring the device that annoys you. Young people and the library help.",
    ),
    "mittagstisch": (
        "Lunch at the tower",
        "Soup, bread and pudding at long tables. Nobody eats alone.",
        "2.50 euros, 1 euro with a Lindenpass",
    ),
    "reparatur": (
        "Repair café",
        "Toasters, trousers, lamps: we repair them with you, not for you.",
        "A donation for spare parts",
    ),
    "fruehstueck": (
        "Women’s breakfast",
        "Rolls, strong tea and time to talk. Children play next door.",
        "1 euro",
    ),
    "sprachcafe": (
        "Language café by the tracks",
        "Practise German over tea and pastries, at every level.",
    ),
    "jugend": (
        "Open evening for young people",
        "Cooking, table football, music. Femi is there and has time.",
    ),
    "kinonacht": (
        "Film night in the warehouse",
        "A film, a break with soup, then talk until the lights go out.",
    ),
    "konferenz": (
        "Quarter conference Südstadt",
        "Everybody from Gartenfeld and the harbour is invited. Please book childcare.",
    ),
    "konferenz-nord": (
        "Neighbourhood conference Nordstadt",
        "Doors open at half past five with tea and bread. We begin and end on time.",
    ),
    "runder-tisch-geld": (
        "Round table “When money runs out”",
        "For professionals. If you need advice yourself, come to the office hours.",
        "",
        "A short e-mail to Elif Aksoy",
    ),
    "garten": ("Garden hour at the Südstern", "Digging, watering, harvesting. Gloves provided."),
    "hoefe": (
        "Open courtyards day",
        "Once a year every gate in the Marktviertel stands open.",
    ),
}
