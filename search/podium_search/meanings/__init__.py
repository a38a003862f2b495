"""What a typed word may have meant."""
