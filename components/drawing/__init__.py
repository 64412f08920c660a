"""What the map shows: a constant base map, and a scene of places and legs drawn on it as often as it changes."""
