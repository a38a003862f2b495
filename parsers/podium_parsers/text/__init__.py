"""Bytes to text: encodings, languages, and the text that everything points into."""
