"""Turn rules, closures, changes and public holidays into dates with times: no ORM, no settings."""
