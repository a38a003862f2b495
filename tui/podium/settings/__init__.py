"""What a person has set, and what podium remembers of what was chosen."""
