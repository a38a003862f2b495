"""Text that leaves the program: harmless, plain, and said as people say it."""
