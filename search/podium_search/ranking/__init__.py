"""Which passages answer best: a coarse sum over all, then a close look at the foremost."""
