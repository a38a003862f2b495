"""What stands at a document's head: its title, its dates, the lines that say neither."""
