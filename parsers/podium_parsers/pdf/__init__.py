"""PDF by positions: words, rows, columns, line numbers, page furniture, paragraphs."""
