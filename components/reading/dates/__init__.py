"""Dates as newspapers write them, and the days they mean."""
