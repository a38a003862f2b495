"""What a word is, and how words are alike: by spelling, by letters, by sound."""
