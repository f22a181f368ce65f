"""What builds the Lambda artifacts: `sam build` reaches it through layers/Makefile."""
