"""What of a passage is shown as the answer."""
