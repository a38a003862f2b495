"""Talk that nobody labelled: questions set apart by type, dashes, marks, numbers or chevrons."""
