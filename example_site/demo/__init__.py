"""The demo content: the neighbourhood work of Lindenhall an der Ehle, an invented town."""
