"""Files from elsewhere and for elsewhere; imports nothing here, so that workers start fast."""
