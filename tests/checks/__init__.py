"""System checks: every misconfiguration is found and says how to put it right."""
