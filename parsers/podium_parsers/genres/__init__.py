"""One genre a file: how it is told, who has which role in it, what one exchange is."""
