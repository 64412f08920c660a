"""Finding claims in lists: tour dates, programmes, diaries."""
