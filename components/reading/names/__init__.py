"""What names mean: people with their offices, places of the gazetteer, nations; a sentence with them all marked."""
