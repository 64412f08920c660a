"""The page on which what was read from an article is checked, corrected and saved, and on which one adds by hand."""
