"""`python -m tearsheet` is the command `tearsheet`."""

import sys

from tearsheet.cli import main

sys.exit(main())
