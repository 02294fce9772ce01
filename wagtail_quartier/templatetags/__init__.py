"""What templates ask for: icons, languages, times, addresses, lists."""
