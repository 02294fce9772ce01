"""English descriptions of the pictures on the translated pages."""

PICTURES = {
    "town-overview": (
        "View across the river to the old town with its church tower, colourful houses, a tram, "
        "a stone bridge and a red barge."
    ),
    "nordstadt": (
        "A street of red and yellow blocks of flats in autumn, a green tram and people under trees."
    ),
    "am-wasserturm": (
        "The brick water tower with its green copper roof in a park; people on a bench and on "
        "the path."
    ),
    "ziegelei": (
        "The old brickworks with its saw-tooth roof and tall chimney in autumn; stacked bricks "
        "and neighbours in front of it."
    ),
    "hafenhaus": (
        "An old warehouse with the sign Hafenhaus by the water in the evening, strings of lights, "
        "a sailing boat and people at a table."
    ),
    "neighbourhood-party": (
        "People celebrate in the evening at a long table under lanterns and bunting; children "
        "dance beside it."
    ),
    "conference-circle": "People sit in a circle; a woman chairs the meeting at a flip chart.",
    "digital-help": (
        "Younger people show older ones how to use a laptop and a tablet; all sit at one table."
    ),
    "award-ceremony": (
        "A group is handed a cup on a stage, confetti flies; the board says: Preis der "
        "Nachbarschaft."
    ),
    "mothers-breakfast": (
        "Women have breakfast at a table with a white cloth; one holds a sleeping baby, a pram "
        "stands beside them."
    ),
    "garden-bed": (
        "People of all ages plant and water raised beds; behind them houses and an apple tree."
    ),
    "field-networks": (
        "Eight people of different ages stand side by side on a path between houses, bunting "
        "above them."
    ),
    "field-housing": (
        "In front of colourful blocks of flats, one in scaffolding, a woman with a child and "
        "boxes moves in and is welcomed."
    ),
    "field-economy": (
        "Three shops side by side: bakery, bicycles and tailor; people buy and repair outside."
    ),
    "field-education": (
        "In a library a woman shows children a globe; others read on cushions and chairs."
    ),
    "field-health": (
        "A group does gymnastics on a meadow by the river; a woman in a wheelchair joins in."
    ),
    "field-culture": (
        "Three musicians play in a lit pavilion; the audience stands in the evening light."
    ),
    "field-environment": (
        "People plant a tree together; behind them wind turbines, a house with solar panels and "
        "the river."
    ),
    "field-participation": (
        "Six people talk in front of a wall full of coloured notes with ideas; beside it stands "
        "an ideas box."
    ),
    "nachbarschaftshaus-ziegelei": (
        "A brick hall with three saw-tooth roofs and arched windows, flower beds and bunting; at "
        "the door a man welcomes the guests."
    ),
    "hall-room": (
        "A hall with three arched windows, a piano, a small stage with a red curtain and a circle "
        "of colourful chairs."
    ),
    "workshop-room": (
        "A workshop with a wall of tools, a long bench, a half-built birdhouse and a bicycle on a "
        "repair stand."
    ),
    "office-desk": ("A friendly man at a desk faces a visitor; behind him a pinboard and folders."),
    "counselling": "Two people sit in armchairs and talk, between them a table with two cups.",
    "spring-clean": (
        "Neighbours sweep, pick up litter and fill sacks on a path between houses and a meadow."
    ),
    "market-stall": (
        "A woman in an apron sells fruit and vegetables at a green and white stall; customers "
        "stand in front."
    ),
    "repair-cafe": (
        "Five people at a long table repair a lamp, a toaster and a radio; tools hang on the wall."
    ),
    "homework-club": (
        "Children learn with a young man and an older woman at a table in front of a blackboard "
        "with sums."
    ),
    "tool-library": (
        "At the lending counter a man hands a tool to a woman with a child; behind him shelves "
        "full of tools."
    ),
    "bike-workshop": (
        "A man and two teenagers repair bicycles in a workshop with wheels on the wall."
    ),
    "choir": ("A choir of all ages sings in a hall with arched windows, conducted by a woman."),
    "sports-yard": (
        "Teenagers and a man in a wheelchair play basketball in a yard between blocks of flats."
    ),
    "history-walk": (
        "An older man with a little flag explains the history of the square to a group outside "
        "town hall and church."
    ),
}
