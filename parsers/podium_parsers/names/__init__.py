"""What labels look like, and whom they name."""
