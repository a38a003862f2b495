"""The command line: a verb a file, found by name, imported only when it is called."""
