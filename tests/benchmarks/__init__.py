"""How fast the dashboard is, next to a Streamlit page that does nothing. Run by hand:

    uv run --group test python -m tests.benchmarks

prints for every figure what was measured, what the empty page takes on the same machine in the same run, the ratio
and the limit. Nothing here is collected by the tests: a time is a fact about a machine, not about a change.
"""
