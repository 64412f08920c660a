"""Finding claims in sentences: by phrases of motion, by who acts where, by events."""
