"""From the text of a news article to proposed trips, each stop with the sentence that says so."""
