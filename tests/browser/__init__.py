"""The dashboard as a reader meets it: a real browser, the running app, and nothing that leaves the machine."""
