"""The words invented reports are put together from."""

GIVEN_NAMES = (
    "Ada Amara Anders Anya Aroha Basil Bela Camila Chidi Dalia Darya Edda Emeka Esther Farid Fiona Gala Hana Hugo Ines "
    "Ivo Jamila Jonas Kaito Keren Lars Leila Mateo Mei Nadia Noor Olga Omar Petra Quinn Rafael Rosa Samir Sigrid Talia "
    "Tomas Uma Vera Viktor Wanda Xenia Yusuf Zara Zoltan Milo"
)
FAMILY_NAMES = (
    "Abara Aldana Almquist Bakari Barros Benedek Castellan Chaudry Dahlberg Delacroix Dimitriou Eklund Farrow Fontaine "
    "Gallego Haddad Halvorsen Ibarra Jansson Kaminski Karimov Kato Lindqvist Lombard Maddox Marchetti Mbeki Moravec "
    "Nakagawa Novak Okafor Oyelaran Pereira Petrov Quispe Rahman Rasmussen Romero Sandoval Sorensen Tanaka Thorne "
    "Ueda Vasquez Verhoeven Wexler Yamada Zielinski Zographos Zuniga"
)
ROLES = (
    "Foreign Minister",
    "Secretary of State",
    "Minister of Defence",
    "Trade Commissioner",
    "Special Envoy",
    "National Security Adviser",
    "Deputy Minister",
    "Ambassador at Large",
)
OUTLETS = (
    "Harbour Courier",
    "Meridian Wire",
    "Northern Ledger",
    "Daily Compass",
    "Evening Dispatch",
    "Continental Review",
    "Strait Observer",
    "Capital Record",
)
TOPICS = {
    "alliance": "Alliances",
    "arms-control": "Arms control",
    "border": "Borders",
    "climate": "Climate",
    "culture": "Culture",
    "cyber": "Cyber security",
    "development": "Development",
    "elections": "Elections",
    "energy": "Energy",
    "fisheries": "Fisheries",
    "food": "Food security",
    "health": "Health",
    "human-rights": "Human rights",
    "infrastructure": "Infrastructure",
    "maritime": "Maritime security",
    "migration": "Migration",
    "peace-talks": "Peace talks",
    "sanctions": "Sanctions",
    "science": "Science",
    "space": "Space",
    "supply-chains": "Supply chains",
    "trade": "Trade",
    "transport": "Transport",
    "water": "Water",
}
ARRIVALS = (
    "arrived in",
    "flew into",
    "landed in",
    "travelled on to",
    "was received in",
    "made a stop in",
    "began the day in",
    "returned to",
    "spent two days in",
    "is expected in",
    "reached",
    "opened talks in",
)
OCCASIONS = (
    "for a round of talks",
    "at the invitation of the government",
    "on the sidelines of a summit",
    "shortly after midnight",
    "amid heavy rain and tight security",
    "for the second visit in a year",
    "after a delay of several hours",
    "for the last leg of the tour",
    "ahead of a regional conference",
    "to mark fifty years of relations",
    "with a delegation of forty",
    "for a visit kept short by events at home",
)
ACTIVITIES = (
    "where ministers were to discuss",
    "where both sides signed a declaration on",
    "where the two delegations argued late into the night over",
    "where officials played down hopes for an agreement on",
    "where the agenda was dominated by",
    "where business leaders pressed for progress on",
    "where students asked pointed questions about",
    "where the host promised new money for",
    "where a joint statement made no mention of",
    "where aides prepared a longer paper on",
)
SUBJECTS = (
    "fishing rights in the northern waters",
    "a new railway along the coast",
    "the price of grain",
    "the release of detained sailors",
    "joint patrols of the strait",
    "the rules for undersea cables",
    "a vaccine plant for the region",
    "the return of refugees to the valley",
    "export licences for machine tools",
    "a treaty on shared rivers",
    "the opening of two consulates",
    "the schedule for lifting tariffs",
    "a fund for damaged harbours",
    "the safety of civil aviation",
    "observers for the coming vote",
    "a power line across the border",
)
AFTERWORDS = (
    "The visit, announced only a day earlier, was the first at this level for a decade.",
    "Neither side took questions from reporters.",
    "A spokeswoman called the exchange frank and useful.",
    "Protesters gathered outside the ministry, but the motorcade took another road.",
    "Further meetings are planned before the end of the year.",
    "The wording will be settled by experts in the coming weeks.",
    "Markets hardly moved on the news.",
    "An evening reception at the old customs house was called off.",
)
