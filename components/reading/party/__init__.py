"""Whose journey is told: the protagonist, who goes along, squads and delegations, and who a pronoun is."""
