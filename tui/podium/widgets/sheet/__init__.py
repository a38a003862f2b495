"""A sheet that lies over the page while something is asked."""
