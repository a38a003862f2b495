"""Who takes which part in a talk: what the genres ask of a cast."""
