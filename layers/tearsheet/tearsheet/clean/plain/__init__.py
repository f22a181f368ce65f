"""Plain text: lines, what the rules and the line model cut, and exact offsets of both."""
