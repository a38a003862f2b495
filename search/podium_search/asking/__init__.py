"""What a query asks: the language that is typed, its conditions, and what Tab offers."""
