"""The phrases by which newspapers say that somebody goes, is or meets somewhere, and whose motion they tell."""
