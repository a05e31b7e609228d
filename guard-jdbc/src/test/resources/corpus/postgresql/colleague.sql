--- about: Honest daily work that looks dangerous.
--- cz harmless
SELECT 1
