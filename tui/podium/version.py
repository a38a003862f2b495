"""The version, as pyproject.toml has it (a test holds the two together).

`importlib.metadata.version` would cost as much as five bare starts of Python.
"""

VERSION = "0.1.0"
