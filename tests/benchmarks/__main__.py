"""`python -m tests.benchmarks`."""

from tests.benchmarks.measure import main

main()
