"""Easy German of the neighbourhood office, the project told in full."""

from example_site.demo.word_shapes import PageWords

STADTTEILBUERO = PageWords(
    title="Stadtteil·büro Nordstadt",
    teaser="Hier bekommen Sie Rat und Hilfe. Das Büro ist für Erwachsene.",
    texts={
        "goals": (
            "Manche Menschen haben lange keine Arbeit. Andere sind neu in der Stadt. "
            "Sie brauchen Hilfe. Das Büro macht ihnen Mut.\n\n"
            "- Jedes Jahr beraten wir 500 Menschen.\n- Menschen mit gleichen Sorgen "
            "tun sich zusammen.\n- Betriebe, Vereine und Ämter arbeiten zusammen."
        ),
        "content": (
            "Die Sprech·stunde ist 4 Mal in der Woche. Am Dienstag ist sie auch am "
            "Abend. Wir machen auch andere Termine. Zum Beispiel bei Ihnen zu "
            "Hause.\n\n"
            "Die Besucher machen auch selbst etwas. Zum Beispiel den Frühjahrs·putz. "
            "Da waren 140 Menschen dabei. Eine Gruppe baut Häuser für Vögel. Die "
            "Händler treffen sich alle 2 Monate.\n\n"
            "2 Mal im Jahr gibt es ein großes Treffen. Dort entscheiden die Bewohner: "
            "Was machen wir als Nächstes?"
        ),
        "results": (
            "Bis Ende 2025 waren 1.547 Menschen im Büro. 212 Menschen haben jetzt "
            "Arbeit oder eine Ausbildung. 64 Menschen helfen heute selbst.\n\n"
            "3 Dinge laufen jetzt ohne uns.\n\n"
            "- die Kleider·kammer\n- das Sprach·tandem\n- der Fahr·dienst zum Kranken·haus"
        ),
        "referral": (
            "Wir kennen viele Fach·leute. Sie haben Schulden? Dann gehen wir mit "
            "Ihnen zur Schuldnerhilfe. Sie haben eine Sucht? Dann rufen wir bei "
            "Ankerplatz an. Wir gehen beim ersten Mal mit. Sie haben Fragen zur "
            "Miete? Dann hilft die Gruppe für Mieter."
        ),
        "volunteering": (
            "Wir suchen Menschen, die mit Formularen helfen. Oder die übersetzen. "
            "Oder die das Büro aufschließen. Sie müssen vorher nichts wissen. Wir "
            "zeigen Ihnen alles an 2 Abenden."
        ),
    },
    rows={
        "partner_links": (
            "berät alle 2 Wochen im Büro",
            "hilft in 3 Tagen",
            "gibt uns das Büro für die halbe Miete",
            "leitet den Frühjahrs·putz",
            "hilft beim Treffen der Händler",
            "gibt Kurse für Deutsch und Computer",
            "lädt ein und übersetzt",
            "gibt uns einen Saal",
        ),
        "contact_links": (
            "Beratung, Leitung vom Projekt",
            "Großes Treffen und Treffen der Händler",
            "Termine",
        ),
        "evidence": (
            "Zeitung: „Ein Laden, in dem man nichts kauft“",
            "Plakat im Fenster",
            "Frühjahrs·putz 2025: Gruppe mit Banner",
            "Bericht von der Stadt nach 3 Jahren",
            "Listen von 2024. Nur für die Prüfung.",
        ),
        "award_grants": (
            (
                "Preis",
                (
                    "Hier fragt man: Was können Sie? Wir haben 7 Sprachen gehört. Niemand "
                    "musste eine Nummer ziehen."
                ),
            ),
        ),
        "links": (
            "Bericht nach der halben Zeit. In schwerer Sprache.",
            "Zum großen Treffen anmelden. In schwerer Sprache.",
        ),
        "gallery": (
            "Ein Gespräch braucht Zeit",
            "Frühjahrs·putz am Turm, März 2025",
            "Das große Treffen",
            "Unser Stand auf dem Markt",
            "Der Schreib·tisch am Fenster",
        ),
    },
    body=(
        "Ein Morgen im Büro",
        (
            "Um 9 Uhr kommt ein Mann. Er hat einen Brief vom Job·center. Er hat Angst "
            "vor dem Brief. Wir lesen den Brief zusammen. Dann schreiben wir eine "
            "Antwort. Danach hilft der Mann einer Frau mit dem Drucker."
        ),
        (
            "Menschen waren seit 2022 hier",
            "Sprachen spricht das Team",
            "Besucher helfen jetzt selbst",
        ),
        (
            "Am Anfang wollte ich mich nur aufwärmen. Jetzt habe ich den Schlüssel.",
            "Ein Helfer, 58 Jahre",
        ),
        "Hier reden wir mit Ihnen",
    ),
)
