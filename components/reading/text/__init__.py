"""The article itself: what is read, cut into sentences and words, each with its place in the text."""
