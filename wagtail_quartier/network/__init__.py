"""Who works together, as a figure: measured, wrapped and laid out without a browser."""
