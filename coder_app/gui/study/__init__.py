"""Setting a study up: people, rounds, periods, lists; and the windows about the study itself."""
