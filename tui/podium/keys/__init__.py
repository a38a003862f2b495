"""What a key does: which command it runs, whether that can be run now, one after the other."""
