"""How marks are kept: a database and a journal that prove each other, their copies, and what mends them."""
