"""The benchmark: whole processes of an installed kamcrm, side by side with the floor, bare SQL and its peers."""
