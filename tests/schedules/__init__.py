"""Rules, closures, changes and holidays turned into dates with times."""
