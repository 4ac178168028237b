"""Coder: qualitative coding of political texts."""

import os

# Said before numpy is read: threads of its linear algebra wait for more work by spinning, and take the processor from
# the window; our matrices are small.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
