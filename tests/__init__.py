"""The tests mirror the rooms of `components/`; what crosses rooms is tested in `app`, `browser` and `benchmarks`."""
