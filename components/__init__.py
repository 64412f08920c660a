"""Stopover's rooms; who may import whom is held by tests/test_house.py."""
