"""How a sentence hangs together: subjects, clauses, pronouns and what is said of whom."""
