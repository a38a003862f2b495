"""What the light markup languages share: emphasis, front matter, recognising their marks in a text."""
