"""The editors' side: panels, viewsets, choosers."""
