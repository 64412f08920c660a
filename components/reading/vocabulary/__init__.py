"""The words that tell people, places, bodies and journeys apart, in sets by what they are words for."""
