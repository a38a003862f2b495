"""What is known of a transcript before anybody asks: its passages, its words, where each stands."""
