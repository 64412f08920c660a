"""Which of an article's dates is the day of a visit, and how long the visit lasts."""
