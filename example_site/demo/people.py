"""Whom people can talk to: invented persons, and desks."""

from example_site.demo.shapes import Person

#: Who is drawn; the others are shown without a picture.
PORTRAITS = {
    "amina": "person-01",
    "bernd": "person-02",
    "cem": "person-03",
    "dora": "person-04",
    "elif": "person-05",
    "femi": "person-06",
    "greta": "person-07",
    "hassan": "person-08",
    "irina": "person-09",
    "joy": "person-10",
    "harjit": "person-11",
    "lene": "person-12",
    "marek": "person-13",
    "xenia": "person-14",
    "uwe": "person-15",
}


def _person(
    key: str,
    name: str,
    organisation: str,
    extension: str,
    languages: tuple[str, ...] = ("de",),
    mobile: str = "",
) -> Person:
    return Person(
        key=key,
        name=name,
        organisation=organisation,
        telephone=f"0221 4710 {extension}",
        mobile=f"0171 39200 {mobile}" if mobile else "",
        email=f"{key}@lindenhall.example.org",
        languages=languages,
        portrait=PORTRAITS.get(key, ""),
    )


def _desk(
    key: str, name: str, organisation: str, extension: str, languages: tuple[str, ...] = ("de",)
) -> Person:
    return Person(
        key=key,
        name=name,
        organisation=organisation,
        kind="desk",
        telephone=f"0221 4710 {extension}",
        email=f"{key}@lindenhall.example.org",
        languages=languages,
    )


PEOPLE = (
    _person("amina", "Amina Haddad", "gemeinwesen", "211", ("ar", "de", "fr"), "11"),
    _person("bernd", "Bernd Oltmann", "gemeinwesen", "212", ("de",)),
    _person("cem", "Cem Aydoğan", "gemeinwesen", "213", ("de", "en", "tr"), "13"),
    _person("dora", "Dora Feldkamp", "gartenfeldverein", "311"),
    _person("elif", "Elif Aksoy", "schuldnerhilfe", "231", ("de", "ku", "tr")),
    _person("femi", "Femi Adeyemi", "jugendamt", "132", ("de", "en", "fr"), "32"),
    _person("greta", "Greta Lohmann", "soziales", "121", ("de", "en")),
    _person("hassan", "Hassan Rezai", "bruecken", "351", ("de", "en", "fa"), "51"),
    _person("irina", "Irina Sawtschenko", "bruecken", "352", ("de", "ru", "uk"), "52"),
    _person("harjit", "Harjit Saini", "wohnen", "711", ("de", "en"), "71"),
    _person("joy", "Joy Mensah", "hafenkombuese", "321", ("de", "en"), "21"),
    _person("lene", "Lene Tran", "bibliothek", "411", ("de", "vi")),
    _person("marek", "Marek Nowicki", "gleisverein", "331", ("de", "en", "pl")),
    _person("pia", "Pia Bergander", "ankerplatz", "241", ("de",), "41"),
    _person("rosa", "Rosa Marques", "morgenrot", "341", ("de", "es", "it")),
    _person("uwe", "Uwe Tiedemann", "werft", "741"),
    _person("vera", "Vera Hollenbeck", "naturgruppe", "360", ("de",)),
    _person("xenia", "Xenia Tekle", "gartenfeldverein", "312", ("de", "en", "ti")),
    _person("yusuf", "Yusuf Karaca", "moschee", "631", ("ar", "de", "tr")),
    _desk("stadtteilbuero", "Stadtteilbüro Nordstadt", "gemeinwesen", "215", ("ar", "de", "tr")),
    _desk("raeume", "Raumvergabe der Stadtteilzentren", "soziales", "125"),
    _desk("ehrenamt", "Ehrenamtsbörse Lindenhall", "soziales", "126", ("de", "en")),
    _desk("empfang-markt", "Empfang im Haus am Markt", "ehlebund", "205", ("de", "de-simple")),
    _desk("koordination", "Koordination der Quartiere", "soziales", "127", ("de", "en")),
)
