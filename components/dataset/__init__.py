"""What the data is: its tables and their rules, opening a folder of them, and asking."""
