"""What printers, typists and machines put around the words: page marks, line numbers, breaks, times."""
