"""How documents come to the screen: read apart, told while they do not come, held side by side."""
