"""Tables: what JSON, CSV and JavaScript hold when they hold a transcript, found by shape."""
