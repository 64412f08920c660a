"""The official record: travels as the Office of the Historian keeps them, read into stops and laid beside plans."""

from components.record.comparison import compare, last_day
from components.record.importing import Imported, import_folder
from components.record.sentences import sentence
from components.record.visit import Finding, Visit

__all__ = ["Finding", "Imported", "Visit", "compare", "import_folder", "last_day", "sentence"]
